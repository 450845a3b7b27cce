// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/whatif.h"

#include "core/model/checkedplan.h"
#include "tests/support/planbuilder.h"
#include "tests/support/plangenerator.h"
#include "tests/support/testcase.h"

using namespace tokencast;

class TestWhatIf : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void nothingTriedIsThePlan();
    void usageIsScaled_data();
    void usageIsScaled();
    void growthIsAddedToLinesThatRepeat();
    void aPurchaseIsAddedUnderAFreeName();
    void aValidPlanStaysValid();
};

void TestWhatIf::nothingTriedIsThePlan()
{
    for (std::uint64_t number = 0; number < 50; ++number) {
        const Plan plan = generatedPlan(number);
        QCOMPARE(applied({}, plan, bundled()), plan);
    }
}

void TestWhatIf::usageIsScaled_data()
{
    QTest::addColumn<QString>("service");
    QTest::addColumn<int>("percent");
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    const auto add = [](const char *name, const char *service, int percent, const char *before,
                        const char *after) {
        QTest::newRow(name) << service << percent << before << after;
    };
    add("hours to the millionth", "design-automation", 50, "0.333333", "0.5");
    add("hours down to nothing", "design-automation", -100, "40", "0");
    add("jobs stay whole, half a job is one", "model-derivative.complex", 10, "5", "6");
    add("less than half a job is none", "model-derivative.complex", 8, "5", "5");
    add("photos stay whole", "reality-capture", -33, "640", "429");
    add("never more than a line can have", "design-automation", 100, "900000000", "1000000000");
}

void TestWhatIf::usageIsScaled()
{
    QFETCH(const QString, service);
    QFETCH(const int, percent);
    QFETCH(const QString, before);
    QFETCH(const QString, after);
    const Plan plan =
        PlanBuilder("2023-01-01", "2024-01-01")
            .every(Every::Month, service.toUtf8().constData(), before.toUtf8().constData());
    const Plan tried = applied({.usagePercent = percent}, plan, bundled());
    QCOMPARE(tried.usage[0].quantity,
             Quantity::fromMillionths(parseDecimal(after.toStdString()).millionths));
}

void TestWhatIf::growthIsAddedToLinesThatRepeat()
{
    Plan plan = PlanBuilder("2023-01-01", "2024-01-01")
                    .every(Every::Month, "design-automation", "10")
                    .every(Every::Once, "design-automation", "10")
                    .every(Every::Week, "design-automation", "10");
    plan.usage[0].growth = "0.02"_factor;
    plan.usage[2].growth = "-0.999"_factor;
    const Plan tried = applied({.growthPermille = -15}, plan, bundled());
    QCOMPARE(tried.usage[0].growth, "0.005"_factor);
    QCOMPARE(tried.usage[1].growth, "0"_factor);
    QCOMPARE(tried.usage[2].growth, "-1"_factor);
}

void TestWhatIf::aPurchaseIsAddedUnderAFreeName()
{
    Plan plan = PlanBuilder("2023-01-01", "2024-01-01").tokens("what-if", "5", "2023-01-01");
    const WhatIf whatIf{.purchase = "300"_tokens, .purchaseDay = "2023-03-01"_day};
    Plan tried = applied(whatIf, plan, bundled());
    QCOMPARE(tried.lots.size(), size_t(2));
    QCOMPARE(tried.lots[1].id.text(), std::string("what-if-2"));
    QCOMPARE(tried.lots[1].quantity, "300"_tokens);
    QCOMPARE(tried.lots[1].purchased, "2023-03-01"_day);
    QCOMPARE(tried.lots[1].kind, Kind::Token);
    plan.account.sellsTokens = false;
    tried = applied(whatIf, plan, bundled());
    QCOMPARE(tried.lots[1].kind, Kind::Credit);
}

void TestWhatIf::aValidPlanStaysValid()
{
    for (std::uint64_t number = 0; number < 200; ++number) {
        const Plan plan = generatedPlan(number);
        QVERIFY(CheckedPlan::check(plan, bundled()));
        const Plan tried = applied({.usagePercent = static_cast<int>(number % 150) - 50,
                                    .growthPermille = static_cast<int>(number % 40) - 20},
                                   plan, bundled());
        QVERIFY(CheckedPlan::check(tried, bundled()));
    }
}

QTEST_GUILESS_MAIN(TestWhatIf)
#include "tst_whatif.moc"
