// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/whatifpanel.h"

#include "tests/support/planbuilder.h"
#include "tests/support/testcase.h"
#include "tests/ui/fixedprompts.h"

#include <QtWidgets/QSlider>

using namespace tokencast;

namespace {

Plan studio()
{
    Plan plan = PlanBuilder("2023-01-01", "2023-04-01")
                    .tokens("pack", "1000", "2023-01-01")
                    .every(Every::Month, "design-automation", "10");
    plan.name = "Studio";
    return plan;
}

struct Desk
{
    FixedPrompts prompts;
    PlanDocument document{std::make_shared<const Catalog>(bundled())};
    WhatIfPanel panel{document, prompts, QLocale(QLocale::English, QLocale::UnitedStates)};

    Desk() { document.reset({{.id = 1, .plan = studio()}}, 1); }
    QSlider &slider(const char *name) const
    {
        for (auto *slider : panel.findChildren<QSlider *>()) {
            if (slider->accessibleName() == QLatin1String(name))
                return *slider;
        }
        qFatal("no such slider");
    }
    Tokens charged() const
    {
        return document.forecast()->projection.summary.movement.charged.total();
    }
};

} // namespace

class TestWhatIfPanel : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void slidersMoveTheNumbersAndNotThePlan();
    void escapeThrowsAway();
    void enterMakesAScenario();
    void enterWithoutANameGoesOnTrying();
    void editsGoOnUnderneath();
};

void TestWhatIfPanel::slidersMoveTheNumbersAndNotThePlan()
{
    Desk desk;
    const Tokens before = desk.charged();
    desk.slider("What if usage").setValue(100);
    QCOMPARE(desk.charged(), before + before);
    desk.slider("What if purchase").setValue(4);
    QCOMPARE(desk.document.forecast()->plan.lots.size(), size_t(2));
    QCOMPARE(desk.document.forecast()->plan.lots[1].quantity, "100"_tokens);
    desk.slider("What if purchase day").setValue(31);
    QCOMPARE(desk.document.forecast()->plan.lots[1].purchased, "2023-02-01"_day);
    QCOMPARE(desk.document.plan(), studio());
    QVERIFY(!desk.document.canUndo());
    desk.slider("What if usage").setValue(0);
    desk.slider("What if purchase").setValue(0);
    QVERIFY(!desk.document.isTrying());
}

void TestWhatIfPanel::escapeThrowsAway()
{
    Desk desk;
    QSlider &usage = desk.slider("What if usage");
    const Tokens before = desk.charged();
    usage.setValue(50);
    QTest::keyClick(&usage, Qt::Key_Escape);
    QVERIFY(!desk.document.isTrying());
    QCOMPARE(usage.value(), 0);
    QCOMPARE(desk.charged(), before);
}

void TestWhatIfPanel::enterMakesAScenario()
{
    Desk desk;
    QSlider &usage = desk.slider("What if usage");
    usage.setValue(50);
    desk.prompts.text = QStringLiteral("Half as much again");
    QTest::keyClick(&usage, Qt::Key_Return);
    QVERIFY(!desk.document.isTrying());
    QCOMPARE(desk.document.scenarios().size(), size_t(2));
    QCOMPARE(desk.document.plan().name, std::string("Half as much again"));
    QCOMPARE(desk.document.plan().usage[0].quantity, "15"_quantity);
    QCOMPARE(desk.document.scenarios()[0].plan, studio());
    QCOMPARE(usage.value(), 0);
    desk.document.undo();
    QCOMPARE(desk.document.scenarios().size(), size_t(1));
}

void TestWhatIfPanel::enterWithoutANameGoesOnTrying()
{
    Desk desk;
    QSlider &usage = desk.slider("What if usage");
    usage.setValue(50);
    desk.prompts.agrees = false;
    QTest::keyClick(&usage, Qt::Key_Return);
    QVERIFY(desk.document.isTrying());
    QCOMPARE(usage.value(), 50);
    QCOMPARE(desk.document.scenarios().size(), size_t(1));
}

void TestWhatIfPanel::editsGoOnUnderneath()
{
    Desk desk;
    const Tokens before = desk.charged();
    desk.slider("What if usage").setValue(100);
    desk.document.change<Quantity>(
        QStringLiteral("Change hours"),
        [](Plan & plan) -> auto & { return plan.usage[0].quantity; }, "5"_quantity);
    QCOMPARE(desk.charged(), before);
    QCOMPARE(desk.document.plan().usage[0].quantity, "5"_quantity);
}

QTEST_MAIN(TestWhatIfPanel)
#include "tst_whatifpanel.moc"
