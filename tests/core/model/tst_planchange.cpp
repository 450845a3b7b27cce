// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/planchange.h"
#include "tests/support/planbuilder.h"
#include "tests/support/plangenerator.h"
#include "tests/support/testcase.h"

#include <algorithm>
#include <functional>
#include <random>

using namespace std::string_literals;

namespace tokencast {

namespace {

using Edit = std::function<void(Plan &)>;

Plan studio()
{
    PlanBuilder builder("2023-01-01", "2024-01-01");
    builder.tokens("in hand", "100", "2022-12-01")
        .tokens("spring", "500", "2023-03-01")
        .every(Every::Month, "reality-capture", "200")
        .every(Every::Week, "design-automation", "5")
        .every(Every::Day, "model-derivative.complex", "3")
        .rounding("reality-capture", Rounding::Carry)
        .rounding("design-automation", Rounding::Started);
    return builder;
}

/// `changed u0 quantity, spread; removed spring`, with indices where `#` was asked for.
std::string shown(const std::vector<PlanChange> &changes)
{
    static constexpr const char *kinds[] = {"removed", "changed", "added", "reordered"};
    static constexpr const char *parts[] = {"line",    "lot",    "override", "account",
                                            "horizon", "prices", "ruleBook"};
    std::string text;
    for (const PlanChange &change : changes) {
        text += text.empty() ? "" : "; ";
        text += std::string(kinds[static_cast<int>(change.kind)]) + " "
            + parts[static_cast<int>(change.part)];
        if (!change.id.empty())
            text += " " + change.id;
        if (change.occurrence > 0)
            text += "~" + std::to_string(change.occurrence);
        for (const std::string_view field : change.fields)
            text.append(" ").append(field);
    }
    return text;
}

Plan withAllChanges(const Plan &plan, const Plan &other)
{
    Plan result = plan;
    for (const PlanChange &change : changesBetween(plan, other))
        result = applyChange(std::move(result), other, change);
    return result;
}

/// Lists with entries left out, doubled and shuffled, ids emptied: what no checked plan has.
template <typename Entry, typename Clear>
void disturb(std::vector<Entry> &list, std::mt19937_64 &engine, Clear clearId)
{
    std::vector<Entry> disturbed;
    for (const Entry &entry : list) {
        for (std::uint64_t copies = engine() % 3; copies > 0; --copies)
            disturbed.push_back(entry);
        if (!disturbed.empty() && engine() % 5 == 0)
            clearId(disturbed.back());
    }
    for (std::size_t i = disturbed.size(); i > 1 && engine() % 2 == 0; --i)
        std::swap(disturbed[i - 1], disturbed[engine() % i]);
    list = std::move(disturbed);
}

Plan disturbedPlan(std::uint64_t number)
{
    std::mt19937_64 engine(number);
    Plan plan = generatedPlan(number);
    disturb(plan.usage, engine, [](UsageLine &line) { line.id = LineId(); });
    disturb(plan.lots, engine, [](Lot &lot) { lot.id = LotId(); });
    disturb(plan.overrides, engine, [](RateOverride &change) { change.rate = ServiceId(); });
    return plan;
}

} // namespace

class PlanChangeTest : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void tells_data();
    void tells();
    void everyFieldOfALineIsSeen();
    void everyFieldOfALotIsSeen();
    void everyFieldOfAnAccountIsSeen();
    void carriesPlacesAndLabels();
    void oneChangeLeavesTheRestAlone();
    void anAddedEntryStandsBehindItsPredecessor();
    void takingAChangeTwiceIsTakingItOnce();
    void allChangesGiveTheOtherPlan_data();
    void allChangesGiveTheOtherPlan();
};

void PlanChangeTest::tells_data()
{
    QTest::addColumn<Edit>("edit");
    QTest::addColumn<std::string>("changes");

    QTest::newRow("nothing of an equal plan") << Edit([](Plan &) {}) << ""s;
    QTest::newRow("nothing of another name") << Edit([](Plan &plan) { plan.name = "B"; }) << ""s;
    QTest::newRow("a line with its changed fields") << Edit([](Plan &plan) {
        plan.usage[1].quantity = "6"_quantity;
        plan.usage[1].batch = "2"_quantity;
    }) << "changed line u1 quantity batch"s;
    QTest::newRow("a line with another id as one gone and one come")
        << Edit([](Plan &plan) { plan.usage[1].id = LineId("new"); })
        << "removed line u1; added line new"s;
    QTest::newRow("what is gone before what is changed before what is new, list after list")
        << Edit([](Plan &plan) {
               plan.usage[2].quantity = "4"_quantity;
               plan.usage.push_back({.id = LineId("new")});
               plan.usage.erase(plan.usage.begin());
               plan.lots.erase(plan.lots.begin());
               plan.lots.front().quantity = "1"_tokens;
           })
        << "removed line u0; changed line u2 quantity; added line new; "
           "removed lot in hand; changed lot spring quantity"s;
    QTest::newRow("entries that changed places as one new order")
        << Edit([](Plan &plan) { std::swap(plan.usage[0], plan.usage[2]); }) << "reordered line"s;
    QTest::newRow("no new order where others left and came between") << Edit([](Plan &plan) {
        plan.usage.erase(plan.usage.begin() + 1);
        plan.usage.insert(plan.usage.begin(), {.id = LineId("new")});
    }) << "removed line u1; added line new"s;
    QTest::newRow("an override with its rate")
        << Edit([](Plan &plan) {
               plan.overrides[0] = {.rate = ServiceId("reality-capture"), .amount = "1"_tokens};
               plan.overrides[1].per = "2"_quantity;
           })
        << "changed override reality-capture amount rounding; "
           "changed override design-automation per"s;
    QTest::newRow("horizon, prices and rule book at the end")
        << Edit([](Plan &plan) {
               plan.ruleBook = RuleBookId("house");
               plan.listPrice = "2"_money;
               plan.currency = "EUR";
               plan.horizon.start = "2023-01-02"_day;
               plan.horizon.end = "2024-01-02"_day;
               plan.account.sellsTokens = true;
           })
        << "changed account sellsTokens; changed horizon start end; "
           "changed prices currency listPrice; changed ruleBook ruleBook"s;
    QTest::newRow("entries of one id by their place among equals") << Edit([](Plan &plan) {
        plan.lots[0].id = LotId();
        plan.lots[1].id = LotId();
        plan.lots.push_back(plan.lots[1]);
    }) << "removed lot in hand; removed lot spring; added lot; added lot~1; added lot~2"s;
}

void PlanChangeTest::tells()
{
    QFETCH(const Edit, edit);
    Plan other = studio();
    edit(other);
    QTEST(shown(changesBetween(studio(), other)), "changes");
    QCOMPARE(shown(changesBetween(studio(), studio())), ""s);
}

void PlanChangeTest::everyFieldOfALineIsSeen()
{
    const Season season{};
    const UsageLine line{.label = "label",
                         .service = ServiceId("service"),
                         .quantity = "1"_quantity,
                         .every = Every::Day,
                         .start = firstDay,
                         .end = firstDay,
                         .days = EligibleDays::Weekdays,
                         .spread = Spread::End,
                         .batch = "1"_quantity,
                         .growth = "1"_factor,
                         .season = season,
                         .commercial = true};
    Plan plan;
    plan.usage = {{}};
    Plan other;
    other.usage = {line};
    QCOMPARE(shown(changesBetween(plan, other)),
             "changed line label service quantity every start end days spread batch growth season "
             "commercial"s);
}

void PlanChangeTest::everyFieldOfALotIsSeen()
{
    Plan plan;
    plan.lots = {{}};
    Plan other;
    other.lots = {{.kind = Kind::Credit,
                   .quantity = "1"_tokens,
                   .remaining = "1"_tokens,
                   .purchased = firstDay,
                   .expires = firstDay,
                   .unitPrice = "1"_money}};
    QCOMPARE(shown(changesBetween(plan, other)),
             "changed lot kind quantity remaining purchased expires unitPrice"s);
}

void PlanChangeTest::everyFieldOfAnAccountIsSeen()
{
    Plan other;
    other.account = {.country = "JP",
                     .agreement = Agreement::Enterprise,
                     .sellsTokens = true,
                     .trial = Trial{.start = firstDay},
                     .subscriptions = {{.start = firstDay, .end = endOfDays}},
                     .openingDeficit = "1"_tokens,
                     .negativeSince = firstDay};
    QCOMPARE(shown(changesBetween(Plan(), other)),
             "changed account country agreement sellsTokens trial subscriptions openingDeficit "
             "negativeSince"s);
}

void PlanChangeTest::carriesPlacesAndLabels()
{
    Plan plan = studio();
    plan.usage[0].label = "old";
    plan.usage[1].label = "gone";
    Plan other = plan;
    other.usage.erase(other.usage.begin() + 1);
    other.usage.insert(other.usage.begin(), {.id = LineId("new"), .label = "come"});
    other.usage[1].label = "renamed";

    const std::vector<PlanChange> changes = changesBetween(plan, other);
    QCOMPARE(changes.size(), std::size_t(3));
    using Places = std::pair<std::optional<std::size_t>, std::optional<std::size_t>>;
    const auto places = [](const PlanChange &change) {
        return Places(change.before, change.after);
    };
    QCOMPARE(changes[0].label, "gone"s);
    QVERIFY(places(changes[0]) == Places(1, std::nullopt));
    QCOMPARE(changes[1].label, "renamed"s);
    QVERIFY(places(changes[1]) == Places(0, 1));
    QCOMPARE(changes[2].label, "come"s);
    QVERIFY(places(changes[2]) == Places(std::nullopt, 0));
}

void PlanChangeTest::oneChangeLeavesTheRestAlone()
{
    Plan other = studio();
    other.usage[0].quantity = "7"_quantity;
    other.usage[2].quantity = "7"_quantity;
    other.lots.pop_back();
    other.listPrice = "2"_money;
    const std::vector<PlanChange> changes = changesBetween(studio(), other);
    QCOMPARE(changes.size(), std::size_t(4));

    Plan expected = studio();
    expected.usage[2].quantity = "7"_quantity;
    QVERIFY(applyChange(studio(), other, changes[1]) == expected);
    expected.lots.pop_back();
    QVERIFY(applyChange(applyChange(studio(), other, changes[1]), other, changes[2]) == expected);
}

void PlanChangeTest::anAddedEntryStandsBehindItsPredecessor()
{
    Plan other = studio();
    other.usage.insert(other.usage.begin() + 1,
                       {UsageLine{.id = LineId("x")}, UsageLine{.id = LineId("y")}});
    other.usage.insert(other.usage.begin(), {.id = LineId("first")});
    const std::vector<PlanChange> changes = changesBetween(studio(), other);
    QCOMPARE(shown(changes), "added line first; added line x; added line y"s);

    // Without x before it, y follows the line before x.
    const Plan plan = applyChange(applyChange(studio(), other, changes[2]), other, changes[0]);
    std::string order;
    for (const UsageLine &line : plan.usage)
        order += line.id.text() + " ";
    QCOMPARE(order, "first u0 y u1 u2 "s);
}

void PlanChangeTest::takingAChangeTwiceIsTakingItOnce()
{
    for (std::uint64_t number = 0; number < 100; ++number) {
        const Plan plan = generatedPlan(number);
        const Plan other = generatedPlan(number + 1);
        for (const PlanChange &change : changesBetween(plan, other)) {
            const Plan once = applyChange(plan, other, change);
            QVERIFY(once != plan);
            QVERIFY(applyChange(once, other, change) == once);
        }
    }
}

void PlanChangeTest::allChangesGiveTheOtherPlan_data()
{
    QTest::addColumn<bool>("disturbed");
    QTest::newRow("of plans without problems") << false;
    QTest::newRow("of plans whose ids are missing, doubled and in disorder") << true;
}

void PlanChangeTest::allChangesGiveTheOtherPlan()
{
    QFETCH(const bool, disturbed);
    const auto planOf =
        disturbed ? disturbedPlan : [](std::uint64_t n) { return generatedPlan(n); };
    for (std::uint64_t number = 0; number < 1500; ++number) {
        const Plan plan = planOf(number);
        Plan other = planOf(number + 7);
        other.name = "Other";
        Plan reached = withAllChanges(plan, other);
        QCOMPARE(reached.name, plan.name);
        reached.name = other.name;
        QVERIFY2(reached == other, qPrintable(QString::number(number)));
        QVERIFY(changesBetween(reached, other).empty());
    }
}

} // namespace tokencast

QTEST_GUILESS_MAIN(tokencast::PlanChangeTest)
#include "tst_planchange.moc"
