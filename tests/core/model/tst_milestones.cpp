// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/milestones.h"
#include "tests/support/planbuilder.h"
#include "tests/support/plangenerator.h"
#include "tests/support/testcase.h"

#include <algorithm>

namespace tokencast {

namespace {

std::string nameOf(MilestoneKind kind)
{
    constexpr const char *names[] = {"runs out", "grace ends", "limited", "trial ends", "expires"};
    return names[static_cast<std::size_t>(kind)];
}

/// `2023-01-26 runs out 4; …`
std::string shown(const Plan &plan)
{
    std::string text;
    for (const Milestone &milestone : milestonesOf(plan, simulated(plan))) {
        text += (text.empty() ? "" : "; ") + toText(milestone.day) + " " + nameOf(milestone.kind);
        if (milestone.kind == MilestoneKind::LotExpires)
            text += " " + plan.lots[milestone.entry].id.text();
        else if (milestone.entry > 0)
            text += " #" + std::to_string(milestone.entry);
        if (!milestone.amount.isZero())
            text += " " + toText(milestone.amount);
        if (milestone.reason == Milestone::Reason::Subscription)
            text += " without subscription";
    }
    return text;
}

} // namespace

class MilestonesTest : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aDeficitRunsThroughItsGrace();
    void aPurchaseInTimeTakesTheEndOfGraceAway();
    void aGracePeriodMayEndAfterTheHorizon();
    void aDeficitFromTheStartIsNoEventToCome();
    void aTrialEnds();
    void accessIsLimitedWithoutASubscription();
    void lotsEnd();
    void everyMilestoneIsOfTheResult();
};

void MilestonesTest::aDeficitRunsThroughItsGrace()
{
    const Plan plan = PlanBuilder("2023-01-01", "2023-03-01")
                          .tokens("pack", "100", "2022-12-01")
                          .every(Every::Day, "design-automation", "2");
    QCOMPARE(shown(plan),
             std::string("2023-01-26 runs out 4; 2023-02-08 grace ends; 2023-02-09 limited; "
                         "2023-12-01 expires pack"));
}

void MilestonesTest::aPurchaseInTimeTakesTheEndOfGraceAway()
{
    const PlanBuilder plan = PlanBuilder("2023-01-01", "2023-02-10")
                                 .tokens("pack", "100", "2022-12-01")
                                 .tokens("more", "100", "2023-02-09")
                                 .every(Every::Day, "design-automation", "2");
    QCOMPARE(shown(plan),
             std::string("2023-01-26 runs out 4; 2023-12-01 expires pack; "
                         "2024-02-09 expires more 40"));
}

void MilestonesTest::aGracePeriodMayEndAfterTheHorizon()
{
    const Plan plan =
        PlanBuilder("2023-01-01", "2023-01-02").every(Every::Day, "design-automation", "2");
    QCOMPARE(shown(plan), std::string("2023-01-01 runs out 4; 2023-01-14 grace ends"));
}

void MilestonesTest::aDeficitFromTheStartIsNoEventToCome()
{
    const Plan plan = PlanBuilder("2023-01-01", "2023-01-10").openingDeficit("5", "2022-12-20");
    QCOMPARE(shown(plan), std::string("2023-01-02 grace ends; 2023-01-03 limited"));
    // Where the grace period was over before the plan begins, nobody can be reminded of it.
    const Plan late = PlanBuilder("2023-01-01", "2023-01-10").openingDeficit("5", "2022-12-01");
    QCOMPARE(shown(late), std::string("2023-01-01 limited"));
}

void MilestonesTest::aTrialEnds()
{
    const Plan plan = PlanBuilder("2022-11-07", "2023-03-01").trial("2022-11-07");
    QCOMPARE(shown(plan), std::string("2023-02-05 trial ends"));
}

void MilestonesTest::accessIsLimitedWithoutASubscription()
{
    PlanBuilder builder("2023-01-01", "2023-06-01");
    builder.inCreditCountry();
    Plan plan = builder;
    plan.account.subscriptions = {{.start = "2023-01-01"_day, .end = "2023-02-01"_day},
                                  {.start = "2023-03-01"_day, .end = "2023-04-01"_day}};
    QCOMPARE(shown(plan),
             std::string("2023-02-01 limited without subscription; "
                         "2023-04-01 limited #1 without subscription"));
}

void MilestonesTest::lotsEnd()
{
    const Plan plan = PlanBuilder("2023-01-01", "2024-01-01")
                          .tokens("early", "40", "2022-10-03")
                          .tokens("late", "50", "2023-02-01")
                          .tokens("never", "50", "2024-02-01")
                          .once("design-automation", "5", "2023-05-01");
    const std::vector<Milestone> all = milestonesOf(plan, simulated(plan));
    QCOMPARE(shown(plan), std::string("2023-10-03 expires early 30; 2024-02-01 expires late 50"));
    QCOMPARE(all[0].cost, "90"_money);
    QCOMPARE(all[1].cost, Money());
}

void MilestonesTest::everyMilestoneIsOfTheResult()
{
    for (std::uint64_t number = 0; number < 300; ++number) {
        const Plan plan = generatedPlan(number);
        const Projection projection = simulated(plan);
        const std::vector<Milestone> all = milestonesOf(plan, projection);
        const auto dayOf = [&all](MilestoneKind kind) {
            const auto first = std::ranges::find(all, kind, &Milestone::kind);
            return first == all.end() ? std::optional<Day>() : first->day;
        };
        if (plan.account.openingDeficit.isZero())
            QCOMPARE(dayOf(MilestoneKind::RunsOut), projection.summary.firstNegative);
        const auto limited =
            std::ranges::find(projection.days, Access::Limited, &DayResult::access);
        QCOMPARE(dayOf(MilestoneKind::Limited),
                 limited == projection.days.end() ? std::optional<Day>() : limited->date);
        Tokens expired;
        for (const Milestone &milestone : all) {
            if (milestone.kind == MilestoneKind::LotExpires
                && milestone.day < projection.horizon.end)
                expired += milestone.amount;
        }
        QCOMPARE(expired, projection.summary.movement.expired.total());
    }
}

} // namespace tokencast

QTEST_GUILESS_MAIN(tokencast::MilestonesTest)
#include "tst_milestones.moc"
