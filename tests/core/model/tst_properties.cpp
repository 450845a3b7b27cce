// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/planjson.h"
#include "core/formats/resultjson.h"
#include "core/model/simulation.h"
#include "tests/support/planbuilder.h"
#include "tests/support/plangenerator.h"
#include "tests/support/testcase.h"

#include <map>

namespace tokencast {

namespace {

constexpr std::uint64_t planCount = 600;

/// What happened to a lot on a day.
struct Movements
{
    Tokens opening;
    Tokens purchased;
    Tokens expired;
    Tokens repaid;
    Tokens charged;

    Tokens closing() const { return opening + purchased - expired - repaid - charged; }
};

std::map<std::size_t, Movements> accountsByLot(const DayTrace &day)
{
    std::map<std::size_t, Movements> lots;
    for (const LotPayment &lot : day.openingLots)
        lots[lot.lot].opening += lot.amount;
    for (const LotPayment &lot : day.purchased)
        lots[lot.lot].purchased += lot.amount;
    for (const LotPayment &lot : day.expired)
        lots[lot.lot].expired += lot.amount;
    for (const LotPayment &lot : day.repaid)
        lots[lot.lot].repaid += lot.amount;
    for (const EventTrace &event : day.events) {
        for (const LotPayment &lot : event.payments)
            lots[lot.lot].charged += lot.amount;
    }
    return lots;
}

Balance openingOf(const Plan &plan)
{
    Balance balance{.deficit = plan.account.openingDeficit};
    for (const Lot &lot : plan.lots) {
        if (lot.purchased < plan.horizon.start && lot.expiry() > plan.horizon.start)
            (lot.kind == Kind::Credit ? balance.credit : balance.token) += lot.left();
    }
    return balance;
}

Tokens sum(const std::vector<Tokens> &amounts)
{
    Tokens total;
    for (const Tokens amount : amounts)
        total += amount;
    return total;
}

std::vector<Access> accessOf(const Projection &projection)
{
    std::vector<Access> access;
    for (const DayResult &day : projection.days)
        access.push_back(day.access);
    return access;
}

} // namespace

/// What holds for every plan, tried on generated ones.
class PropertiesTest : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void generatedPlansReachEveryCorner();
    void everyKindAndTheNetBalanceAddUpOnEveryDay();
    void everyLotAddsUpOnEveryDay();
    void lotsAddUpOverTheHorizon();
    void monthsAndSummaryAreTheSumsOfTheDays();
    void aLongerHorizonLeavesEarlierDaysUnchanged();
    void moreUsageNeverCostsLessWhileAccessDoesNotChange();
    void plansReadBackFromTheirJson();
    void tracingChangesNothing();
};

void PropertiesTest::generatedPlansReachEveryCorner()
{
    std::map<Access, int> access;
    int expired = 0;
    int repaid = 0;
    int uncharged = 0;
    int blocked = 0;
    int settled = 0;
    for (std::uint64_t number = 0; number < planCount; ++number) {
        const Projection result = simulated(generatedPlan(number));
        for (const Access day : accessOf(result))
            ++access[day];
        const Movement &movement = result.summary.movement;
        expired += movement.expired.total().isZero() ? 0 : 1;
        repaid += movement.repaid.total().isZero() ? 0 : 1;
        uncharged += movement.uncharged.isZero() ? 0 : 1;
        blocked += movement.blocked.isZero() ? 0 : 1;
        settled += !result.spells.empty() && result.spells.front().settled ? 1 : 0;
    }
    QCOMPARE(access.size(), std::size_t(5));
    for (const int count : {expired, repaid, uncharged, blocked, settled})
        QVERIFY2(count > 20, qPrintable(QString::number(count)));
}

void PropertiesTest::everyKindAndTheNetBalanceAddUpOnEveryDay()
{
    for (std::uint64_t number = 0; number < planCount; ++number) {
        const Plan plan = generatedPlan(number);
        Balance opening = openingOf(plan);
        for (const DayResult &day : simulated(plan).days) {
            const Movement &m = day.movement;
            const Charged &charged = m.charged;
            const Balance closing{.credit = opening.credit + m.purchased.credit - m.expired.credit
                                      - m.repaid.credit - charged.credit,
                                  .token = opening.token + m.purchased.token - m.expired.token
                                      - m.repaid.token - charged.token,
                                  .deficit = opening.deficit + charged.deficit - m.repaid.total()};
            QCOMPARE(day.closing, closing);
            QCOMPARE(day.closing.net(),
                     opening.net() + m.purchased.total() - m.expired.total() - charged.total());
            QVERIFY(!day.closing.credit.isNegative() && !day.closing.token.isNegative()
                    && !day.closing.deficit.isNegative());
            opening = day.closing;
        }
    }
}

void PropertiesTest::everyLotAddsUpOnEveryDay()
{
    for (std::uint64_t number = 0; number < planCount; ++number) {
        const Projection result = traced(generatedPlan(number));
        for (std::size_t i = 0; i < result.days.size(); ++i) {
            const DayTrace &day = result.traces[i];
            std::map<std::size_t, Tokens> closing;
            for (const auto &[lot, account] : accountsByLot(day)) {
                if (!account.closing().isZero())
                    closing[lot] = account.closing();
            }
            std::map<std::size_t, Tokens> told;
            for (const LotPayment &lot : day.closingLots)
                told[lot.lot] = lot.amount;
            QVERIFY2(closing == told, toText(day.date).c_str());
            if (i > 0)
                QCOMPARE(day.openingLots, result.traces[i - 1].closingLots);
        }
    }
}

void PropertiesTest::lotsAddUpOverTheHorizon()
{
    for (std::uint64_t number = 0; number < planCount; ++number) {
        const Plan plan = generatedPlan(number);
        const Projection result = simulated(plan);
        KindAmounts remaining;
        Money expiredCost;
        std::map<std::size_t, Tokens> atTheEnd;
        for (const LotStep &step : result.lotSteps)
            atTheEnd[static_cast<std::size_t>(step.lot)] = step.remaining;
        for (const LotResult &lot : result.lots) {
            QCOMPARE(lot.used + lot.repaid + lot.expired + lot.remaining,
                     plan.lots[lot.lot].left());
            QCOMPARE(atTheEnd[lot.lot], lot.remaining);
            remaining.of(plan.lots[lot.lot].kind) += lot.remaining;
            expiredCost += lot.expiredCost;
        }
        QCOMPARE(remaining,
                 (KindAmounts{.credit = result.summary.closing.credit,
                              .token = result.summary.closing.token}));
        QCOMPARE(expiredCost, result.summary.movement.cost.expired);
    }
}

void PropertiesTest::monthsAndSummaryAreTheSumsOfTheDays()
{
    for (std::uint64_t number = 0; number < planCount; ++number) {
        const Projection result = simulated(generatedPlan(number));
        const Summary &summary = result.summary;
        std::map<YearMonth, Movement> months;
        Movement all;
        Tokens lowest = result.days.front().closing.net();
        for (const DayResult &day : result.days) {
            months[monthOf(day.date)] += day.movement;
            all += day.movement;
            lowest = std::min(lowest, day.closing.net());
        }
        QVERIFY(summary.movement == all);
        QCOMPARE(summary.lowestNet, lowest);
        QCOMPARE(summary.closing, result.days.back().closing);
        QCOMPARE(result.months.size(), months.size());
        std::vector<Tokens> byService(result.services.size());
        for (const MonthResult &month : result.months) {
            QVERIFY(month.movement == months[month.month]);
            QCOMPARE(sum(month.chargedByService), month.movement.charged.total());
            for (std::size_t i = 0; i < byService.size(); ++i)
                byService[i] += month.chargedByService[i];
        }
        QVERIFY(summary.chargedByService == byService);
        QCOMPARE(sum(summary.unchargedByService), summary.movement.uncharged);
        QCOMPARE(sum(summary.blockedByService), summary.movement.blocked);
        QCOMPARE(summary.usageCost, summary.movement.cost.consumed + summary.owed);
    }
}

void PropertiesTest::aLongerHorizonLeavesEarlierDaysUnchanged()
{
    // A period that the horizon cuts has its share of the days; so every line ends inside it.
    for (std::uint64_t number = 0; number < planCount; ++number) {
        Plan plan = generatedPlan(number, {.linesEndInside = true});
        const Projection before = simulated(plan);
        for (const int more : {1, 17, 400}) {
            Plan longer = plan;
            longer.horizon.end += std::chrono::days(more);
            const Projection after = simulated(longer);
            for (std::size_t i = 0; i < before.days.size(); ++i)
                QVERIFY2(before.days[i] == after.days[i], toText(before.days[i].date).c_str());
            if (before.summary.firstNegative) {
                QCOMPARE(after.summary.firstNegative, before.summary.firstNegative);
                QCOMPARE(after.summary.graceEnds, before.summary.graceEnds);
            }
            // All but the last month, which goes on.
            for (std::size_t i = 0; i + 1 < before.months.size(); ++i)
                QVERIFY(before.months[i] == after.months[i]);
        }
    }
}

void PropertiesTest::moreUsageNeverCostsLessWhileAccessDoesNotChange()
{
    // One more line leaves all other events as they were. Without products, which are blocked where
    // tokens run out, and with whole prices, which leave nothing to round.
    int compared = 0;
    for (std::uint64_t number = 0; number < planCount; ++number) {
        const Plan plan = generatedPlan(number, {.apisAtWholePrices = true});
        Plan more = plan;
        more.usage.push_back({.id = LineId("more"),
                              .service = ServiceId("design-automation.revit"),
                              .quantity = "0.4"_quantity,
                              .every = number % 2 == 0 ? Every::Week : Every::Day});
        const Projection before = simulated(plan);
        const Projection after = simulated(more);
        if (accessOf(before) != accessOf(after))
            continue;
        ++compared;
        QVERIFY2(after.summary.usageCost >= before.summary.usageCost, writePlanJson(plan).c_str());
        QVERIFY(after.summary.movement.charged.total() >= before.summary.movement.charged.total());
    }
    QVERIFY2(compared > 200, qPrintable(QString::number(compared)));
}

void PropertiesTest::plansReadBackFromTheirJson()
{
    for (std::uint64_t number = 0; number < planCount; ++number) {
        const Plan plan = generatedPlan(number);
        const std::string json = writePlanJson(plan);
        const Result<Plan> read = readPlanJson(json, bundled());
        QVERIFY2(read.has_value(), json.c_str());
        QVERIFY2(*read == plan, json.c_str());
        QCOMPARE(writePlanJson(*read), json);
    }
}

void PropertiesTest::tracingChangesNothing()
{
    for (std::uint64_t number = 0; number < planCount; ++number) {
        const Plan plan = generatedPlan(number);
        const Projection plain = simulated(plan);
        const Projection withTraces = traced(plan);
        QCOMPARE(withTraces.traces.size(), plain.days.size());
        QCOMPARE(writeResultJson(withTraces, plan, ResultDetail::Daily),
                 writeResultJson(plain, plan, ResultDetail::Daily));
        QVERIFY(withTraces.days == plain.days);
        QVERIFY(withTraces.months == plain.months);
        QVERIFY(withTraces.summary == plain.summary);
        QVERIFY(withTraces.lots == plain.lots);
        QVERIFY(withTraces.lotSteps == plain.lotSteps);
        QVERIFY(withTraces.spells == plain.spells);
    }
}

} // namespace tokencast

QTEST_GUILESS_MAIN(tokencast::PropertiesTest)
#include "tst_properties.moc"
