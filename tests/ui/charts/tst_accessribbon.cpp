// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testcase.h"
#include "tests/ui/charts/forecastof.h"
#include "ui/charts/accessribbon.h"

using namespace Qt::StringLiterals;
using namespace tokencast;

class AccessRibbonTest : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void labelsLieInBandsOfTheirOwn_data();
    void labelsLieInBandsOfTheirOwn();
    void aBandHasTheFullestTextThatFits_data();
    void aBandHasTheFullestTextThatFits();
    void whatHasNoLabelIsInTheWords();
};

void AccessRibbonTest::labelsLieInBandsOfTheirOwn_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("until");
    for (const int width : {320, 500, 700, 900, 1100, 1500, 2500}) {
        QTest::addRow("the whole plan in %d pixels", width)
            << width << u"2022-11-07"_s << u"2023-06-01"_s;
        QTest::addRow("a month of grace and limits in %d pixels", width)
            << width << u"2023-01-20"_s << u"2023-02-20"_s;
        QTest::addRow("the last days of grace in %d pixels", width)
            << width << u"2023-02-05"_s << u"2023-02-20"_s;
    }
}

void AccessRibbonTest::labelsLieInBandsOfTheirOwn()
{
    QFETCH(const int, width);
    QFETCH(const QString, from);
    QFETCH(const QString, until);
    TimeView view;
    AccessRibbon ribbon(&view);
    ribbon.resize(width, 40);
    const ForecastPtr forecast = forecastOf(planWithEveryAccess());
    ribbon.setForecast(forecast);
    view.setVisible({*parseDay(from.toStdString()), *parseDay(until.toStdString())});
    const QRectF area = ribbon.plotArea();
    const TimeScale time(view.visible(), area.left(), area.width());
    QVERIFY(!ribbon.labels().empty());
    for (const AccessRibbon::Label &label : ribbon.labels()) {
        QVERIFY(area.contains(label.place));
        // A pixel for where bands meet.
        const Day last = time.dayAt(label.place.right() - 1);
        for (Day day = time.dayAt(label.place.left() + 1); day <= last; day += std::chrono::days(1))
            QCOMPARE(on(forecast->projection, day).access, label.access);
    }
}

void AccessRibbonTest::aBandHasTheFullestTextThatFits_data()
{
    QTest::addColumn<double>("words");
    QTest::addColumn<QStringList>("texts");
    QTest::newRow("narrow: grace and limits have no room") << 0.5 << QStringList();
    QTest::newRow("wider: their names") << 1.4 << QStringList{u"Grace"_s, u"Limited"_s};
    QTest::newRow("wide: in full, with a countdown")
        << 10.0 << QStringList{u"Grace"_s, u"Limited from 9 Feb"_s};
}

/// The grace period is so many times as wide as its name.
void AccessRibbonTest::aBandHasTheFullestTextThatFits()
{
    QFETCH(const double, words);
    TimeView view;
    AccessRibbon ribbon(&view);
    ribbon.setForecast(forecastOf(planWithEveryAccess()));
    ribbon.resize(1000, 40);
    const double margins = ribbon.width() - ribbon.plotArea().width();
    const double word = QFontMetricsF(ribbon.font()).horizontalAdvance(u"Grace"_s);
    constexpr double horizonInGracePeriods = 206.0 / 13;
    ribbon.resize(static_cast<int>(margins + words * word * horizonInGracePeriods), 40);
    QStringList texts;
    for (const AccessRibbon::Label &label : ribbon.labels()) {
        if (label.access == Access::Grace || label.access == Access::Limited)
            texts += label.text;
    }
    QTEST(texts, "texts");
}

void AccessRibbonTest::whatHasNoLabelIsInTheWords()
{
    TimeView view;
    AccessRibbon ribbon(&view);
    ribbon.resize(420, 40);
    ribbon.setForecast(forecastOf(planWithEveryAccess()));
    view.setCurrentDay("2023-02-02"_day);
    QVERIFY2(ribbon.spokenText().contains(u"grace"_s, Qt::CaseInsensitive),
             qPrintable(ribbon.spokenText()));
    view.setCurrentDay("2023-02-20"_day);
    QVERIFY2(ribbon.spokenText().contains(u"limited"_s, Qt::CaseInsensitive),
             qPrintable(ribbon.spokenText()));
}

QTEST_MAIN(AccessRibbonTest)
#include "tst_accessribbon.moc"
