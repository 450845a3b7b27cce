// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/presentationpage.h"

#include "core/text/textformat.h"
#include "tests/support/testcase.h"
#include "tests/ui/desk.h"
#include "ui/charts/chartwidget.h"
#include "ui/charts/timeview.h"

#include <QtGui/QAccessible>
#include <QtWidgets/QApplication>
#include <QtWidgets/QSlider>

using namespace tokencast;

namespace {

/// Everything in it can be told again wherever it turns up. The factor makes it another plan of the
/// same shape.
Plan secretPlan(std::int64_t factor = 1)
{
    Plan plan = PlanBuilder("2022-11-07", "2023-11-07")
                    .tokens("PO 8471 of Acme", "1", "2022-11-07")
                    .tokens("Acme’s reserve", "1", "2023-09-04")
                    .every(Every::Month, "design-automation.autocad", "1")
                    .every(Every::Month, "design-automation.revit", "1");
    plan.lots[0].quantity = Tokens::fromWhole(737 * factor);
    plan.lots[1].quantity = Tokens::fromWhole(391 * factor);
    plan.lots[1].unitPrice = "2.87"_money;
    plan.usage[0].quantity = Quantity::fromMillionths(31'700'000 * factor);
    plan.usage[0].label = "Checks for Acme";
    plan.usage[1].quantity = Quantity::fromMillionths(12'900'000 * factor);
    plan.usage[1].label = "Views for Acme";
    plan.name = "Acme bridge";
    return plan;
}

/// All that assistive technology is told of an object and of what lies in it.
void collect(QAccessibleInterface *interface, QStringList &texts)
{
    if (!interface || !interface->isValid())
        return;
    for (const QAccessible::Text kind :
         {QAccessible::Name, QAccessible::Description, QAccessible::Value, QAccessible::Help,
          QAccessible::Accelerator})
        texts << interface->text(kind);
    if (auto *text = interface->textInterface())
        texts << text->text(0, text->characterCount());
    if (auto *value = interface->valueInterface())
        texts << value->currentValue().toString();
    for (int i = 0; i < interface->childCount(); ++i)
        collect(interface->child(i), texts);
}

/// All that can be read in the program, by eye, by mouse and through the accessibility bus.
QStringList everyText()
{
    QStringList texts;
    for (const QWidget *widget : QApplication::allWidgets())
        texts << widget->toolTip() << widget->whatsThis() << widget->windowTitle()
              << widget->statusTip() << widget->accessibleName() << widget->accessibleDescription();
    collect(QAccessible::queryAccessibleInterface(qApp), texts);
    return texts;
}

struct Stage : Desk
{
    explicit Stage(const Plan &plan)
    {
        window.session().startWith(plan);
        settings.set(Setting::PresentationMasked, true);
        trigger("view.present");
        if (!QTest::qWaitFor([this] { return window.presentation() != nullptr; }))
            qFatal("nothing is presented");
        QCoreApplication::processEvents();
    }
    PresentationPage &page() const { return *window.presentation(); }
    /// On every day on which something happens, in every chart.
    QStringList spokenTexts() const
    {
        QStringList texts;
        for (auto *chart : page().findChildren<ChartWidget *>()) {
            chart->setFocus();
            QTest::keyClick(chart, Qt::Key_Home);
            QString before;
            while (before != chart->spokenText()) {
                before = chart->spokenText();
                texts << before;
                QTest::keyClick(chart, Qt::Key_N);
            }
        }
        return texts;
    }
};

/// Every amount of the plan and of what comes of it that could be told, as it would be written.
QSet<QString> amountsOf(const Plan &plan)
{
    const QLocale locale(QLocale::English, QLocale::UnitedStates);
    QSet<QString> amounts = {QStringLiteral("737"), QStringLiteral("391"), QStringLiteral("31.7"),
                             QStringLiteral("12.9"), QStringLiteral("2.87")};
    for (const DayResult &day : simulated(plan).days) {
        for (const Places places : {Places::Exact, Places::Short})
            amounts << tokensText(day.closing.net(), locale, places);
    }
    // What a day or a count could be as well proves nothing.
    amounts.removeIf([](const QString &amount) { return amount.size() < 3; });
    return amounts;
}

int differentPixels(const QImage &one, const QImage &other)
{
    if (one.size() != other.size())
        return one.width() * one.height();
    int different = 0;
    for (int y = 0; y < one.height(); ++y) {
        for (int x = 0; x < one.width(); ++x)
            different += one.pixel(x, y) != other.pixel(x, y) ? 1 : 0;
    }
    return different;
}

QString firstLeak(const QStringList &texts, const QSet<QString> &secrets)
{
    QStringList alternatives;
    for (const QString &secret : secrets)
        alternatives << QRegularExpression::escape(secret);
    const QRegularExpression whole(
        QStringLiteral("(?<![0-9,.])(%1)(?![0-9])").arg(alternatives.join(QLatin1Char('|'))));
    for (const QString &text : texts) {
        if (const QRegularExpressionMatch match = whole.match(text); match.hasMatch())
            return match.captured() + QStringLiteral(" in: ") + text;
    }
    return {};
}

} // namespace

class TestPresentationMask : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { AnswerWidget::installAccessibility(); }
    void theTestFindsWhatIsNotMasked();
    void noTextTellsAnAmount();
    void noTextTellsAName();
    void noSliderTellsAPurchase();
    void aPictureIsThatOfAnyPlanOfTheShape();
    void maskingLeavesNothingOfBefore();
    void aProblemOfWhatIsTriedTellsNothing();
    void whatIsTriedStays();
};

void TestPresentationMask::theTestFindsWhatIsNotMasked()
{
    const QSet<QString> amounts = amountsOf(secretPlan());
    QVERIFY(amounts.size() > 100);
    Stage stage(secretPlan());
    stage.page().setMasked(false);
    QVERIFY(!firstLeak(everyText(), amounts).isEmpty());
    QVERIFY(!firstLeak(stage.spokenTexts(), amounts).isEmpty());
    QVERIFY(everyText().join(QLatin1Char('\n')).contains(QLatin1String("Acme")));
}

void TestPresentationMask::noTextTellsAnAmount()
{
    const QSet<QString> amounts = amountsOf(secretPlan());
    const Stage stage(secretPlan());
    QVERIFY(stage.spokenTexts().size() >= 8);
    for (int step = 0; step < int(stage.page().steps().size()); ++step) {
        stage.page().showStep(step);
        QCOMPARE(firstLeak(everyText(), amounts), QString());
        QCOMPARE(firstLeak(stage.spokenTexts(), amounts), QString());
    }
    // But it is not that there is nothing to read.
    QVERIFY(stage.answer("Lasts until").contains(QLatin1String("2023")));
    QCOMPARE(stage.answer("Tokens charged"), QStringLiteral("•••"));
}

void TestPresentationMask::noTextTellsAName()
{
    const Stage stage(secretPlan());
    for (int step = 0; step < int(stage.page().steps().size()); ++step) {
        stage.page().showStep(step);
        const QString all = (everyText() + stage.spokenTexts()).join(QLatin1Char('\n'));
        for (const char *secret : {"Acme", "8471", "bridge", "reserve"})
            QVERIFY2(!all.contains(QLatin1String(secret), Qt::CaseInsensitive), secret);
    }
}

void TestPresentationMask::noSliderTellsAPurchase()
{
    const Stage stage(secretPlan());
    stage.page().showStep(2);
    // What is to be bought is tried all the same.
    QVERIFY(stage.page().shown().isTrying());
    QVERIFY(stage.answer("Lasts until").contains(QLatin1String("beyond")));
    QVERIFY(stage.find<QSlider>("What if usage"));
    QVERIFY(!stage.find<QSlider>("What if purchase"));
}

void TestPresentationMask::aPictureIsThatOfAnyPlanOfTheShape()
{
    const auto pictureOf = [](std::int64_t factor, bool isMasked) {
        const Stage stage(secretPlan(factor));
        stage.page().setMasked(isMasked);
        return stage.page().grab().toImage();
    };
    // Scales in round steps would differ by percents; an edge may fall on the next pixel.
    const QImage picture = pictureOf(1, true);
    for (const int factor : {3, 7, 10}) {
        const int different = differentPixels(pictureOf(factor, true), picture);
        QVERIFY2(different * 1000 < picture.width() * picture.height(),
                 QByteArray::number(different));
    }
    QVERIFY(pictureOf(3, false) != pictureOf(1, false));
}

void TestPresentationMask::maskingLeavesNothingOfBefore()
{
    const QSet<QString> amounts = amountsOf(secretPlan());
    const Stage stage(secretPlan());
    stage.page().setMasked(false);
    QVERIFY(!firstLeak(everyText(), amounts).isEmpty());
    stage.page().setMasked(true);
    QCOMPARE(firstLeak(everyText(), amounts), QString());
    QVERIFY(!everyText().join(QLatin1Char('\n')).contains(QLatin1String("Acme")));
}

void TestPresentationMask::aProblemOfWhatIsTriedTellsNothing()
{
    // So many batches that a quarter more is more than a line may have.
    Plan plan = secretPlan();
    plan.usage[0].service = ServiceId("reality-capture");
    plan.usage[0].quantity = Quantity::fromWhole(73'711);
    plan.usage[0].batch = Quantity::fromWhole(1);
    const Stage stage(plan);
    stage.page().showStep(1);
    QVERIFY(!stage.page().shown().problems().empty());
    static const QRegularExpression number(QStringLiteral("\\d{5,}"));
    for (const QString &text : everyText())
        QVERIFY2(!text.contains(number), qPrintable(text));
}

void TestPresentationMask::whatIsTriedStays()
{
    const Stage stage(secretPlan());
    stage.page().showStep(1);
    stage.find<QSlider>("What if usage")->setValue(60);
    const QString lasts = stage.answer("Lasts until");
    stage.page().setMasked(false);
    QCOMPARE(stage.find<QSlider>("What if usage")->value(), 60);
    QCOMPARE(stage.answer("Lasts until"), lasts);
    stage.page().setMasked(true);
    QCOMPARE(stage.answer("Lasts until"), lasts);
}

QTEST_MAIN(TestPresentationMask)
#include "tst_presentationmask.moc"
