// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/changedvalues.h"
#include "tests/support/planbuilder.h"
#include "tests/support/testcase.h"

#include <functional>

using namespace std::string_literals;

namespace tokencast {

namespace {

using Edit = std::function<void(Plan &)>;

Plan basePlan()
{
    PlanBuilder builder("2023-01-01", "2024-01-01");
    builder.tokens("t", "100", "2022-12-01")
        .every(Every::Month, "reality-capture", "200")
        .rounding("reality-capture", Rounding::Carry);
    return builder;
}

/// `quantity 200>320, batch ->40`, of all changes between the two plans.
std::string shownChanges(const Plan &plan, const Plan &other)
{
    const auto shownValue = [](const std::optional<std::string> &value) {
        return value.value_or("-");
    };
    std::string text;
    for (const PlanChange &change : changesBetween(plan, other)) {
        const std::vector<ChangedValue> values = changedValues(change, plan, other);
        if (values.size() != change.fields.size())
            text += "a field without a value ";
        for (const ChangedValue &value : values)
            text.append(text.empty() ? "" : ", ")
                .append(value.field)
                .append(" " + shownValue(value.before) + ">" + shownValue(value.after));
    }
    return text;
}

} // namespace

class ChangedValuesTest : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void writesAsThePlanDoes_data();
    void writesAsThePlanDoes();
};

void ChangedValuesTest::writesAsThePlanDoes_data()
{
    QTest::addColumn<Edit>("edit");
    QTest::addColumn<std::string>("values");

    QTest::newRow("a line's own fields")
        << Edit([](Plan &plan) {
               UsageLine &line = plan.usage[0];
               line.label = "Photos";
               line.service = ServiceId("viewer");
               line.quantity = "320.5"_quantity;
               line.every = Every::Week;
               line.days = EligibleDays::Weekdays;
               line.growth = "-0.02"_factor;
               line.commercial = true;
           })
        << "label >Photos, service reality-capture>viewer, quantity 200>320.5, every month>week, "
           "days all>weekdays, growth 0>-0.02, commercial false>true"s;
    QTest::newRow("a line's fields that may be left out")
        << Edit([](Plan &plan) {
               UsageLine &line = plan.usage[0];
               line.start = "2023-02-01"_day;
               line.end = "2023-03-01"_day;
               line.spread = Spread::End;
               line.batch = "40"_quantity;
               line.season.emplace().fill("1.5"_factor);
           })
        << "start ->2023-02-01, end ->2023-03-01, spread ->end, batch ->40, "
           "season ->1.5 1.5 1.5 1.5 1.5 1.5 1.5 1.5 1.5 1.5 1.5 1.5"s;
    QTest::newRow("a lot's fields")
        << Edit([](Plan &plan) {
               plan.lots[0] = {.id = LotId("t"),
                               .kind = Kind::Credit,
                               .quantity = "90"_tokens,
                               .remaining = "80"_tokens,
                               .purchased = "2022-11-01"_day,
                               .expires = "2023-05-01"_day,
                               .unitPrice = "2.5"_money};
           })
        << "kind token>credit, quantity 100>90, remaining ->80, purchased 2022-12-01>2022-11-01, "
           "expires ->2023-05-01, unitPrice ->2.5"s;
    QTest::newRow("an override's fields") << Edit([](Plan &plan) {
        plan.overrides[0] = {
            .rate = ServiceId("reality-capture"), .amount = "2"_tokens, .per = "50"_quantity};
    }) << "amount ->2, per ->50, rounding carry>-"s;
    QTest::newRow("an account's fields")
        << Edit([](Plan &plan) {
               plan.account = {
                   .country = "BR",
                   .agreement = Agreement::Enterprise,
                   .sellsTokens = false,
                   .trial = Trial{.start = "2022-12-01"_day, .endedEarly = "2023-01-15"_day},
                   .subscriptions = {{.start = "2022-01-01"_day, .end = "2023-01-01"_day},
                                     {.start = "2023-02-01"_day, .end = "2024-01-01"_day}},
                   .openingDeficit = "5"_tokens,
                   .negativeSince = "2022-12-24"_day,
               };
           })
        << "country JP>BR, agreement standard>eba, sellsTokens ->false, "
           "trial ->2022-12-01/2023-01-15, "
           "subscriptions ->2022-01-01/2023-01-01 2023-02-01/2024-01-01, openingDeficit 0>5, "
           "negativeSince ->2022-12-24"s;
    QTest::newRow("horizon, prices and rule book")
        << Edit([](Plan &plan) {
               plan.horizon.start = "2023-01-02"_day;
               plan.horizon.end = "2024-02-01"_day;
               plan.currency = "EUR";
               plan.listPrice = "2.8"_money;
               plan.ruleBook = RuleBookId("house");
           })
        << "start 2023-01-01>2023-01-02, end 2024-01-01>2024-02-01, currency USD>EUR, "
           "listPrice ->2.8, ruleBook forge-2022>house"s;
    QTest::newRow("nothing of what came, went or moved") << Edit([](Plan &plan) {
        plan.lots.clear();
        plan.usage.push_back({.id = LineId("new")});
        std::swap(plan.usage[0], plan.usage[1]);
    }) << ""s;
}

void ChangedValuesTest::writesAsThePlanDoes()
{
    QFETCH(const Edit, edit);
    Plan other = basePlan();
    edit(other);
    QTEST(shownChanges(basePlan(), other), "values");
}

} // namespace tokencast

QTEST_GUILESS_MAIN(tokencast::ChangedValuesTest)
#include "tst_changedvalues.moc"
