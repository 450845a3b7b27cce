// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testcase.h"
#include "ui/appearance.h"

#include <QtCore/QTemporaryDir>
#include <QtTest/QSignalSpy>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace tokencast {

namespace {

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &color)
{
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF())
        + 0.0722 * linear(color.blueF());
}

/// As the Web Content Accessibility Guidelines define it.
double contrastOf(const QColor &a, const QColor &b)
{
    const auto [darker, lighter] = std::minmax({luminance(a), luminance(b)});
    return (lighter + 0.05) / (darker + 0.05);
}

Theme theme(int number)
{
    return Theme::of(number % 2 == 0 ? ColorScheme::Light : ColorScheme::Dark,
                     number < 2 ? Contrast::Normal : Contrast::High);
}

} // namespace

class ThemeTest : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void textStandsOutOnItsBackground_data();
    void textStandsOutOnItsBackground();
    void aPaletteLeadsBackToItsTheme_data() { textStandsOutOnItsBackground_data(); }
    void aPaletteLeadsBackToItsTheme();
    void theChoiceHoldsAndIsRemembered();
    void theSystemIsFollowedLive();
    void commandsSayWhichIsChosen();
};

void ThemeTest::textStandsOutOnItsBackground_data()
{
    QTest::addColumn<int>("number");
    QTest::newRow("light") << 0;
    QTest::newRow("dark") << 1;
    QTest::newRow("black on white") << 2;
    QTest::newRow("white on black") << 3;
}

void ThemeTest::textStandsOutOnItsBackground()
{
    QFETCH(int, number);
    const Theme theme = tokencast::theme(number);
    const double least = theme.contrast == Contrast::High ? 7.0 : 4.5;
    const struct
    {
        const char *name;
        QColor text;
        QList<QColor> on;
    } pairs[] = {
        {"text",
         theme.text,
         {theme.window, theme.surface, theme.button, theme.cautionSurface, theme.badSurface,
          theme.trialSurface}},
        {"muted text", theme.mutedText, {theme.window, theme.surface}},
        {"accent", theme.accent, {theme.window, theme.surface}},
        {"bad", theme.bad, {theme.window, theme.surface, theme.badSurface}},
        {"caution", theme.caution, {theme.window, theme.surface, theme.cautionSurface}},
        {"good", theme.good, {theme.goodSurface}},
        {"selected text", theme.palette().color(QPalette::HighlightedText), {theme.accent}},
    };
    for (const auto &pair : pairs) {
        for (const QColor &background : pair.on) {
            const double contrast = contrastOf(pair.text, background);
            QVERIFY2(contrast >= least,
                     qPrintable(u"%1: %2 on %3"_s.arg(QLatin1String(pair.name))
                                    .arg(contrast)
                                    .arg(background.name())));
        }
    }
}

void ThemeTest::aPaletteLeadsBackToItsTheme()
{
    QFETCH(int, number);
    const Theme found = Theme::of(theme(number).palette());
    QCOMPARE(found.scheme, theme(number).scheme);
    QCOMPARE(found.contrast, theme(number).contrast);
}

void ThemeTest::theChoiceHoldsAndIsRemembered()
{
    const QTemporaryDir folder;
    Settings settings(folder.filePath(u"settings.ini"_s));
    {
        Appearance appearance(settings, {});
        QCOMPARE(appearance.choice(), AppearanceChoice::System);
        QSignalSpy changes(&appearance, &Appearance::themeChanged);
        appearance.setChoice(AppearanceChoice::Dark);
        QCOMPARE(changes.size(), 1);
        QCOMPARE(appearance.theme().scheme, ColorScheme::Dark);
        appearance.setChoice(AppearanceChoice::Dark);
        QCOMPARE(changes.size(), 1);
    }
    const Appearance again(settings, {});
    QCOMPARE(again.choice(), AppearanceChoice::Dark);
}

void ThemeTest::theSystemIsFollowedLive()
{
    const QTemporaryDir folder;
    Settings settings(folder.filePath(u"settings.ini"_s));
    Appearance appearance(settings, {});
    QSignalSpy changes(&appearance, &Appearance::themeChanged);
    appearance.setSystemLook({.scheme = ColorScheme::Dark});
    QCOMPARE(appearance.theme().scheme, ColorScheme::Dark);
    appearance.setSystemLook({.scheme = ColorScheme::Dark, .contrast = Contrast::High});
    QCOMPARE(appearance.theme().contrast, Contrast::High);
    QCOMPARE(changes.size(), 2);
    // A choice is stronger, but for how light high contrast is.
    appearance.setChoice(AppearanceChoice::Light);
    QCOMPARE(appearance.theme().contrast, Contrast::Normal);
    QCOMPARE(appearance.theme().scheme, ColorScheme::Light);
    appearance.setChoice(AppearanceChoice::HighContrast);
    QCOMPARE(appearance.theme().scheme, ColorScheme::Dark);
}

void ThemeTest::commandsSayWhichIsChosen()
{
    const QTemporaryDir folder;
    Settings settings(folder.filePath(u"settings.ini"_s));
    Appearance appearance(settings, {});
    const std::vector<Command> commands = appearance.commands();
    commands.back().run();
    QCOMPARE(std::ranges::count_if(commands, [](const Command &row) { return row.isChosen(); }), 1);
    QVERIFY(commands.back().isChosen());
    QCOMPARE(appearance.choice(), AppearanceChoice::HighContrast);
}

} // namespace tokencast

QTEST_MAIN(tokencast::ThemeTest)
#include "tst_theme.moc"
