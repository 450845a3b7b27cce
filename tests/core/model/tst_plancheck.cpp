// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/problemtext.h"
#include "core/model/checkedplan.h"
#include "tests/support/planbuilder.h"
#include "tests/support/testcase.h"

namespace tokencast {

namespace {

/// Half a year in Japan, with nothing in it.
PlanBuilder plan()
{
    return PlanBuilder("2023-01-01", "2023-07-01");
}

PlanBuilder planInCreditCountry()
{
    return plan().inCreditCountry();
}

UsageLine lineOf(const char *service, Quantity quantity, Every every = Every::Month)
{
    return {.service = ServiceId(service), .quantity = quantity, .every = every};
}

UsageLine hours()
{
    return lineOf("design-automation", "1"_quantity);
}

/// A builder's plan with one more change.
template <typename Change>
Plan with(const PlanBuilder &builder, Change &&change)
{
    Plan changed = builder;
    change(changed);
    return changed;
}

} // namespace

/// Every rejected plan, with its valid neighbour beside it.
class PlanCheckTest : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void plans_data();
    void plans();

private:
    void heads();
    void accounts();
    void openingDeficits();
    void horizons();
    void lots();
    void lotsThatAreNotSold();
    void lines();
    void linesOfWholeUnits();
    void linesWithoutARate();
    void linesThatAreTooMuch();
    void overrides();
};

namespace {

void bad(const char *name, const Plan &plan, const char *path, ProblemCode code)
{
    QTest::addRow("✗ %s", name) << plan << std::string(path) << code;
}

void good(const char *name, const Plan &plan)
{
    QTest::addRow("✓ %s", name) << plan << std::string() << ProblemCode();
}

} // namespace

void PlanCheckTest::plans_data()
{
    QTest::addColumn<Plan>("plan");
    QTest::addColumn<std::string>("path");
    QTest::addColumn<ProblemCode>("code");
    heads();
    accounts();
    openingDeficits();
    horizons();
    lots();
    lotsThatAreNotSold();
    lines();
    linesOfWholeUnits();
    linesWithoutARate();
    linesThatAreTooMuch();
    overrides();
}

void PlanCheckTest::plans()
{
    QFETCH(const Plan, plan);
    QFETCH(const std::string, path);
    QFETCH(const ProblemCode, code);
    const Result<CheckedPlan> checkedPlan = CheckedPlan::check(plan, bundled());
    if (path.empty()) {
        QCOMPARE(checkedPlan ? Problems() : checkedPlan.error(), Problems());
        return;
    }
    QVERIFY(!checkedPlan);
    const Problems &problems = checkedPlan.error();
    QVERIFY2(problems.size() == 1, shown(problems).c_str());
    QCOMPARE(problems[0].path, path);
    QVERIFY2(problems[0].code == code, shown(problems).c_str());
    // Its text has all the facts that it speaks of.
    QVERIFY2(!expectedText(problems[0]).contains(QLatin1Char('%')), shown(problems).c_str());
}

void PlanCheckTest::heads()
{
    const auto currency = [](const char *code, std::optional<Money> listPrice) {
        return with(plan(), [&](Plan &plan) {
            plan.currency = code;
            plan.listPrice = listPrice;
        });
    };
    good("a currency with its list price", currency("JPY", "441.5"_money));
    bad("a currency in small letters", currency("usd", "3"_money), "currency",
        ProblemCode::NotACurrency);
    bad("a currency of four letters", currency("USDX", "3"_money), "currency",
        ProblemCode::NotACurrency);
    bad("a currency of two letters", currency("US", "3"_money), "currency",
        ProblemCode::NotACurrency);
    bad("a currency with a digit", currency("US1", "3"_money), "currency",
        ProblemCode::NotACurrency);
    good("dollars without a list price", currency("USD", {}));
    bad("another currency without a list price", currency("EUR", {}), "listPrice",
        ProblemCode::ListPriceRequired);
    good("a list price of nothing", currency("USD", "0"_money));
    bad("a negative list price", currency("USD", "-0.000001"_money), "listPrice",
        ProblemCode::Negative);
    bad("a rule book that is not there",
        with(plan(), [](Plan &plan) { plan.ruleBook = RuleBookId("forge-2023"); }), "ruleBook",
        ProblemCode::UnknownRuleBook);
}

void PlanCheckTest::accounts()
{
    const auto country = [](std::optional<std::string> code, std::optional<bool> sells) {
        return with(plan(), [&](Plan &plan) {
            plan.account.country = code;
            plan.account.sellsTokens = sells;
        });
    };
    good("a country", country("DE", {}));
    bad("a code that no country has", country("XX", {}), "account.country",
        ProblemCode::NotACountry);
    bad("a country in small letters", country("jp", {}), "account.country",
        ProblemCode::NotACountry);
    bad("a country as a word", country("Japan", true), "account.country", ProblemCode::NotACountry);
    good("no country where it is known whether tokens are sold", country({}, false));
    bad("no country otherwise", country({}, {}), "account.country", ProblemCode::MissingKey);

    good("a trial of the first day", plan().trial("2000-01-01"));
    bad("a trial before all days", plan().trial("1999-12-31"), "account.trial.start",
        ProblemCode::DayOutOfRange);
    good("a trial of the last day", plan().trial("2099-12-31"));
    bad("a trial after all days", plan().trial("2100-01-01"), "account.trial.start",
        ProblemCode::DayOutOfRange);
    good("a trial ended on its second day", plan().trial("2023-01-01", "2023-01-02"));
    bad("a trial ended on its first day", plan().trial("2023-01-01", "2023-01-01"),
        "account.trial.endedEarly", ProblemCode::EndNotAfterStart);
    good("a trial ended on the end of days", plan().trial("2023-01-01", "2100-01-01"));
    bad("a trial ended after that", plan().trial("2023-01-01", "2100-01-02"),
        "account.trial.endedEarly", ProblemCode::DayOutOfRange);

    good("a subscription of one day", plan().subscription("2023-01-01", "2023-01-02"));
    bad("a subscription of no day",
        plan().subscription("2023-01-01", "2024-01-01").subscription("2023-01-01", "2023-01-01"),
        "account.subscriptions[1].end", ProblemCode::EndNotAfterStart);
    bad("a subscription that ends before it starts",
        plan().subscription("2023-01-01", "2022-01-01"), "account.subscriptions[0].end",
        ProblemCode::EndNotAfterStart);
    bad("a subscription from before all days", plan().subscription("1999-12-31", "2023-01-01"),
        "account.subscriptions[0].start", ProblemCode::DayOutOfRange);
    good("a subscription of all days", plan().subscription("2000-01-01", "2100-01-01"));
    bad("a subscription beyond all days", plan().subscription("2023-01-01", "2100-01-02"),
        "account.subscriptions[0].end", ProblemCode::DayOutOfRange);
}

void PlanCheckTest::openingDeficits()
{
    const char *deficit = "account.openingDeficit";
    const char *since = "account.negativeSince";
    good("an opening deficit", plan().openingDeficit("5"));
    bad("a negative deficit", plan().openingDeficit("-5"), deficit, ProblemCode::Negative);
    bad("a deficit beside tokens that would pay it",
        plan().openingDeficit("5").tokens("ft", "1", "2022-12-31"), deficit,
        ProblemCode::DeficitBesideLot);
    bad("a deficit beside credits that would pay it",
        plan().openingDeficit("5").credits("cc", "1", "2022-11-06"), deficit,
        ProblemCode::DeficitBesideLot);
    PlanBuilder usedUp = plan().openingDeficit("5").tokens("ft", "1", "2022-12-31");
    usedUp.lastLot().remaining = Tokens();
    good("a deficit beside a lot that is used up", usedUp);
    good("a deficit beside a lot that expires on the horizon's first day",
         plan().openingDeficit("5").tokens("ft", "1", "2022-12-01", "2023-01-01"));
    good("a deficit before a purchase on the horizon's first day",
         plan().openingDeficit("5").tokens("ft", "1", "2023-01-01"));
    const auto early = [] { return PlanBuilder("2022-11-06", "2022-12-01").openingDeficit("5"); };
    good("a deficit beside tokens that may not pay for APIs yet",
         early().tokens("ft", "1", "2022-10-01"));
    bad("a deficit beside credits on the same day", early().credits("cc", "1", "2022-10-01"),
        deficit, ProblemCode::DeficitBesideLot);
    good("no deficit beside a lot", plan().openingDeficit("0").tokens("ft", "1", "2022-12-31"));

    good("negative since the horizon's first day", plan().openingDeficit("5", "2023-01-01"));
    bad("negative since the day after", plan().openingDeficit("5", "2023-01-02"), since,
        ProblemCode::NegativeSinceAfterStart);
    bad("negative since a day without a deficit", plan().openingDeficit("0", "2022-12-01"), since,
        ProblemCode::NegativeSinceWithoutDeficit);
    bad("negative since before all days", plan().openingDeficit("5", "1999-12-31"), since,
        ProblemCode::DayOutOfRange);
}

void PlanCheckTest::horizons()
{
    good("a horizon of one day", PlanBuilder("2023-01-01", "2023-01-02"));
    bad("a horizon of no day", PlanBuilder("2023-01-01", "2023-01-01"), "horizon.end",
        ProblemCode::EndNotAfterStart);
    bad("a horizon that ends before it starts", PlanBuilder("2023-01-02", "2023-01-01"),
        "horizon.end", ProblemCode::EndNotAfterStart);
    // 20 years with the leap days of 2024, 2028, 2032, 2036 and 2040 are 7,305 days.
    good("a horizon of 7,305 days", PlanBuilder("2023-01-01", "2043-01-01"));
    bad("a horizon of 7,306 days", PlanBuilder("2023-01-01", "2043-01-02"), "horizon.end",
        ProblemCode::HorizonLength);
    good("a horizon from the first rate card on", PlanBuilder("2022-03-29", "2022-04-01"));
    bad("a horizon from the day before the first rate card",
        PlanBuilder("2022-03-28", "2022-04-01"), "horizon.start", ProblemCode::HorizonBeforeRates);
    bad("a horizon from before all days", PlanBuilder("1999-12-31", "2000-01-02"), "horizon.start",
        ProblemCode::DayOutOfRange);
    good("a horizon until the end of days", PlanBuilder("2099-12-31", "2100-01-01"));
    bad("a horizon beyond the end of days", PlanBuilder("2099-12-31", "2100-01-02"), "horizon.end",
        ProblemCode::DayOutOfRange);
}

void PlanCheckTest::lots()
{
    const auto lot = [](auto &&change) {
        PlanBuilder builder = plan().tokens("ft", "100", "2022-12-01");
        change(builder.lastLot());
        return builder.plan();
    };
    good("a lot of nothing", lot([](Lot &lot) { lot.quantity = "0"_tokens; }));
    bad("a negative lot", lot([](Lot &lot) { lot.quantity = "-0.000001"_tokens; }),
        "lots[0].quantity", ProblemCode::Negative);
    good("a lot of 10⁹", lot([](Lot &lot) { lot.quantity = "1000000000"_tokens; }));
    bad("a lot above 10⁹", lot([](Lot &lot) { lot.quantity = "1000000000.000001"_tokens; }),
        "lots[0].quantity", ProblemCode::AboveLimit);

    good("a lot of the first day", plan().tokens("ft", "1", "2000-01-01"));
    bad("a lot from before all days", plan().tokens("ft", "1", "1999-12-31"), "lots[0].purchased",
        ProblemCode::DayOutOfRange);
    good("a lot of the last day, whose default expiry lies later",
         plan().tokens("ft", "1", "2099-12-31"));
    bad("a lot from after all days", plan().tokens("ft", "1", "2100-01-01"), "lots[0].purchased",
        ProblemCode::DayOutOfRange);
    good("a lot that expires on the end of days",
         plan().tokens("ft", "1", "2022-12-01", "2100-01-01"));
    bad("a lot that expires after that", plan().tokens("ft", "1", "2022-12-01", "2100-01-02"),
        "lots[0].expires", ProblemCode::DayOutOfRange);
    good("a lot that expires on the day after",
         plan().tokens("ft", "1", "2022-12-01", "2022-12-02"));
    bad("a lot that expires on the day of its purchase",
        plan().tokens("ft", "1", "2022-12-01", "2022-12-01"), "lots[0].expires",
        ProblemCode::ExpiryNotAfterPurchase);
    bad("a lot that expires before its purchase",
        plan().tokens("ft", "1", "2022-12-01", "2022-11-30"), "lots[0].expires",
        ProblemCode::ExpiryNotAfterPurchase);

    good("all of it remaining", lot([](Lot &lot) { lot.remaining = lot.quantity; }));
    bad("more remaining than was bought",
        lot([](Lot &lot) { lot.remaining = "100.000001"_tokens; }), "lots[0].remaining",
        ProblemCode::RemainingAboveQuantity);
    good("nothing remaining", lot([](Lot &lot) { lot.remaining = "0"_tokens; }));
    bad("less than nothing remaining", lot([](Lot &lot) { lot.remaining = "-1"_tokens; }),
        "lots[0].remaining", ProblemCode::Negative);
    const auto boughtOn = [&lot](Day day) {
        return lot([day](Lot &lot) {
            lot.purchased = day;
            lot.remaining = "40"_tokens;
        });
    };
    good("something remaining of a lot from the day before the horizon",
         boughtOn("2022-12-31"_day));
    bad("something remaining of a lot of the horizon's first day", boughtOn("2023-01-01"_day),
        "lots[0].remaining", ProblemCode::RemainingOfPlannedPurchase);
    good("a gift", lot([](Lot &lot) { lot.unitPrice = "0"_money; }));
    bad("a negative price", lot([](Lot &lot) { lot.unitPrice = "-0.5"_money; }),
        "lots[0].unitPrice", ProblemCode::Negative);

    good("a lot and a line of the same id",
         plan()
             .tokens("x", "1", "2022-12-01")
             .line({.id = LineId("x"), .service = ServiceId("viewer")}));
    bad("two lots of the same id",
        plan()
            .tokens("x", "1", "2022-12-01")
            .tokens("y", "1", "2022-12-01")
            .tokens("x", "2", "2023-02-01"),
        "lots[2].id", ProblemCode::DuplicateId);
    bad("a lot without an id", plan().tokens("", "1", "2022-12-01"), "lots[0].id",
        ProblemCode::Empty);
}

void PlanCheckTest::lotsThatAreNotSold()
{
    const char *kind = "lots[0].kind";
    good("tokens where they are sold", plan().tokens("ft", "1", "2023-02-01"));
    bad("tokens where they are not sold", planInCreditCountry().tokens("ft", "1", "2023-02-01"),
        kind, ProblemCode::TokensNotSold);
    bad("tokens where they are not sold, long before",
        planInCreditCountry().tokens("ft", "1", "2010-01-01"), kind, ProblemCode::TokensNotSold);
    bad("tokens where they are not sold, long after",
        planInCreditCountry().tokens("ft", "1", "2050-01-01"), kind, ProblemCode::TokensNotSold);
    good("tokens before they came", plan().tokens("ft", "1", "2022-09-20"));
    const auto overridden = [](const PlanBuilder &builder, bool sells) {
        return with(builder, [sells](Plan &plan) { plan.account.sellsTokens = sells; });
    };
    good("tokens in Brazil where the user says that they are sold",
         overridden(planInCreditCountry().tokens("ft", "1", "2023-02-01"), true));
    bad("tokens in Japan where the user says that they are not",
        overridden(plan().tokens("ft", "1", "2023-02-01"), false), kind,
        ProblemCode::TokensNotSold);

    good("credits on the last day of their sale in Japan", plan().credits("cc", "1", "2022-11-06"));
    bad("credits on the day on which tokens replaced them", plan().credits("cc", "1", "2022-11-07"),
        kind, ProblemCode::CreditsNotSold);
    bad("credits long after", plan().credits("cc", "1", "2030-01-01"), kind,
        ProblemCode::CreditsNotSold);
    good("credits where they are still sold",
         planInCreditCountry().credits("cc", "1", "2023-02-01"));
    bad("credits in Brazil where the user says that tokens are sold",
        overridden(planInCreditCountry().credits("cc", "1", "2023-02-01"), true), kind,
        ProblemCode::CreditsNotSold);
}

void PlanCheckTest::lines()
{
    const auto line = [](auto &&change) {
        UsageLine line = hours();
        change(line);
        return plan().line(line).plan();
    };
    good("a line of nothing", line([](UsageLine &line) { line.quantity = "0"_quantity; }));
    bad("a negative line", line([](UsageLine &line) { line.quantity = "-1"_quantity; }),
        "usage[0].quantity", ProblemCode::Negative);
    good("10⁹ hours", line([](UsageLine &line) { line.quantity = "1000000000"_quantity; }));
    bad("more than 10⁹ hours",
        line([](UsageLine &line) { line.quantity = "1000000000.000001"_quantity; }),
        "usage[0].quantity", ProblemCode::AboveLimit);

    good("a line from the first day on", line([](UsageLine &line) { line.start = firstDay; }));
    bad("a line from before all days", line([](UsageLine &line) { line.start = "1999-12-31"_day; }),
        "usage[0].start", ProblemCode::DayOutOfRange);
    bad("a line from after all days", line([](UsageLine &line) { line.start = endOfDays; }),
        "usage[0].start", ProblemCode::DayOutOfRange);
    good("a line until the end of days", line([](UsageLine &line) { line.end = endOfDays; }));
    bad("a line beyond it", line([](UsageLine &line) { line.end = "2100-01-02"_day; }),
        "usage[0].end", ProblemCode::DayOutOfRange);
    const auto range = [&line](std::optional<Day> start, Day end, Every every = Every::Month) {
        return line([&](UsageLine &line) {
            line.start = start;
            line.end = end;
            line.every = every;
        });
    };
    good("a line of one day", range("2023-02-01"_day, "2023-02-02"_day));
    bad("a line of no day", range("2023-02-01"_day, "2023-02-01"_day), "usage[0].end",
        ProblemCode::EndNotAfterStart);
    bad("a line that ends before it starts", range("2023-02-01"_day, "2023-01-01"_day),
        "usage[0].end", ProblemCode::EndNotAfterStart);
    good("a line that ends on the horizon's second day", range({}, "2023-01-02"_day));
    bad("a line that ends where the horizon starts", range({}, "2023-01-01"_day), "usage[0].end",
        ProblemCode::EndNotAfterStart);
    good("a line that ended before the horizon", range("2022-02-01"_day, "2022-12-01"_day));
    bad("a single event that ends before its day",
        range("2023-02-01"_day, "2023-01-01"_day, Every::Once), "usage[0].end",
        ProblemCode::EndNotAfterStart);

    good("the smallest batch",
         line([](UsageLine &line) { line.quantity = line.batch.emplace("0.000001"_quantity); }));
    bad("a batch of nothing", line([](UsageLine &line) { line.batch = Quantity(); }),
        "usage[0].batch", ProblemCode::NotPositive);
    bad("a negative batch", line([](UsageLine &line) { line.batch = "-5"_quantity; }),
        "usage[0].batch", ProblemCode::NotPositive);
    good("growth of minus one", line([](UsageLine &line) { line.growth = "-1"_factor; }));
    bad("growth below minus one", line([](UsageLine &line) { line.growth = "-1.000001"_factor; }),
        "usage[0].growth", ProblemCode::BelowMinimum);
    good("a season of nothing", line([](UsageLine &line) { line.season.emplace(); }));
    bad("a season with a negative month",
        line([](UsageLine &line) { line.season.emplace()[4] = "-0.5"_factor; }),
        "usage[0].season[4]", ProblemCode::Negative);

    UsageLine named = hours();
    named.id = LineId("u1");
    bad("two lines of the same id", plan().line(hours()).line(named).line(named), "usage[2].id",
        ProblemCode::DuplicateId);
    bad("a line without an id",
        with(plan().line(hours()), [](Plan &plan) { plan.usage[0].id = LineId(); }), "usage[0].id",
        ProblemCode::Empty);
    bad("a line without a service", line([](UsageLine &line) { line.service = ServiceId(); }),
        "usage[0].service", ProblemCode::Empty);
}

void PlanCheckTest::linesOfWholeUnits()
{
    const auto quantity = [](const char *service, Quantity quantity) {
        return plan().line(lineOf(service, quantity)).plan();
    };
    const auto batch = [](const char *service, Quantity batch) {
        UsageLine line = lineOf(service, "30"_quantity);
        line.batch = batch;
        return plan().line(line).plan();
    };
    good("a fraction of an hour", quantity("design-automation", "0.060278"_quantity));
    bad("a fraction of a job", quantity("model-derivative.complex", "30.5"_quantity),
        "usage[0].quantity", ProblemCode::FractionOfWholeUnit);
    bad("a fraction of a photo, by way of the parent's unit",
        quantity("reality-capture.object", "0.000001"_quantity), "usage[0].quantity",
        ProblemCode::FractionOfWholeUnit);
    bad("a fraction of a user-day", quantity("flex-product.revit", "1.5"_quantity),
        "usage[0].quantity", ProblemCode::FractionOfWholeUnit);
    good("a fraction of something free", quantity("viewer", "0.5"_quantity));
    good("a fraction of an hour a batch", batch("design-automation", "0.5"_quantity));
    good("a batch of one job", batch("model-derivative.complex", "1"_quantity));
    bad("a batch of half a job", batch("model-derivative.complex", "0.5"_quantity),
        "usage[0].batch", ProblemCode::FractionOfWholeUnit);

    const auto early = [](const char *service) {
        UsageLine line = lineOf(service, "2.5"_quantity);
        line.end = "2022-09-07"_day;
        return PlanBuilder("2022-08-01", "2022-11-01").line(line).plan();
    };
    good("a fraction of a gigapixel", early("reality-capture-gigapixel"));
    // The unit is the same in the whole book, also where a card does not have the rate.
    UsageLine later = lineOf("reality-capture", "0.5"_quantity, Every::Once);
    later.start = "2023-01-01"_day;
    bad("a fraction of a photo outside the horizon",
        PlanBuilder("2022-04-01", "2022-05-01").line(later), "usage[0].quantity",
        ProblemCode::FractionOfWholeUnit);
}

void PlanCheckTest::linesWithoutARate()
{
    const char *service = "usage[0].service";
    const auto in2023 = [](const char *id, Quantity quantity) {
        return plan().line(lineOf(id, quantity)).plan();
    };
    good("a service by way of its parent", in2023("design-automation.revit.v3", "1"_quantity));
    bad("a service that nobody knows", in2023("desing-automation", "1"_quantity), service,
        ProblemCode::NoRate);
    bad("a service in other letters", in2023("Design-Automation", "1"_quantity), service,
        ProblemCode::NoRate);
    bad("the parent of services with rates", in2023("model-derivative", "1"_quantity), service,
        ProblemCode::NoRate);
    bad("a product without a rate", in2023("flex-product.maya", "1"_quantity), service,
        ProblemCode::NoRate);
    good("nothing of a service that nobody knows", in2023("desing-automation", "0"_quantity));
    UsageLine outside = lineOf("desing-automation", "1"_quantity, Every::Once);
    outside.start = "2023-07-01"_day;
    good("an unknown service outside the horizon", plan().line(outside));

    const auto around7September = [](const char *id, const char *start, const char *end) {
        UsageLine line = lineOf(id, "1"_quantity, Every::Day);
        line.start = *parseDay(start);
        line.end = *parseDay(end);
        return PlanBuilder("2022-08-01", "2022-11-01").line(line).plan();
    };
    good("gigapixels until they end",
         around7September("reality-capture-gigapixel", "2022-08-01", "2022-09-07"));
    bad("gigapixels on a day more",
        around7September("reality-capture-gigapixel", "2022-08-01", "2022-09-08"), service,
        ProblemCode::NoRate);
    good("photos from their first day on",
         around7September("reality-capture", "2022-09-07", "2022-11-01"));
    bad("photos on a day before", around7September("reality-capture", "2022-09-06", "2022-11-01"),
        service, ProblemCode::NoRate);
}

void PlanCheckTest::linesThatAreTooMuch()
{
    const auto batches = [](Quantity quantity, Every every) {
        UsageLine line = lineOf("model-derivative.complex", quantity, every);
        line.batch = "1"_quantity;
        return plan().line(line).plan();
    };
    good("a million events on one day", batches("1000000"_quantity, Every::Once));
    bad("a million and one", batches("1000001"_quantity, Every::Once), "usage[0]",
        ProblemCode::TooManyEvents);
    // Six months of 166,666 are 999,996 events, of 166,667 they are 1,000,002.
    good("just below a million events in six months", batches("166666"_quantity, Every::Month));
    bad("just above a million events in six months", batches("166667"_quantity, Every::Month),
        "usage[0]", ProblemCode::TooManyEvents);

    const auto doubling = [](const char *end) {
        UsageLine line = lineOf("design-automation", "0.000001"_quantity, Every::Day);
        line.growth = "1"_factor;
        return PlanBuilder("2023-01-01", end).line(line).plan();
    };
    // 2³³ × 10⁹ still fits.
    good("a line that doubles 33 times", doubling("2023-02-04"));
    bad("a line that doubles 34 times", doubling("2023-02-05"), "usage[0]", ProblemCode::Overflow);
    const auto seasonal = [](Factor multiplier) {
        UsageLine line = lineOf("design-automation", maximumQuantity);
        line.season.emplace().fill(multiplier);
        return plan().line(line).plan();
    };
    good("a season that just fits", seasonal("9223"_factor));
    bad("a season that does not", seasonal("9224"_factor), "usage[0]", ProblemCode::Overflow);
}

void PlanCheckTest::overrides()
{
    const auto change = [](const char *rate, std::optional<Tokens> amount,
                           std::optional<Quantity> per) {
        return plan().rateOverride({.rate = ServiceId(rate), .amount = amount, .per = per}).plan();
    };
    good("a rate that costs nothing", change("reality-capture", "0"_tokens, {}));
    good("a rate of the first cards only", change("reality-capture-gigapixel", "2"_tokens, {}));
    bad("a negative amount", change("reality-capture", "-1"_tokens, {}),
        "overrides.reality-capture.amount", ProblemCode::Negative);
    bad("a rate per nothing", change("reality-capture", {}, "0"_quantity),
        "overrides.reality-capture.per", ProblemCode::NotPositive);
    bad("a rate per less than nothing", change("model-derivative.simple", {}, "-50"_quantity),
        "overrides[\"model-derivative.simple\"].per", ProblemCode::NotPositive);
    bad("a rate that is not there", change("reality-captures", "1"_tokens, {}),
        "overrides.reality-captures", ProblemCode::UnknownRate);
    bad("a service that has its parent's rate", change("design-automation.revit", "1"_tokens, {}),
        "overrides[\"design-automation.revit\"]", ProblemCode::UnknownRate);
    bad("a parent without a rate", change("model-derivative", "1"_tokens, {}),
        "overrides.model-derivative", ProblemCode::UnknownRate);
    bad("a free service", change("viewer", "1"_tokens, {}), "overrides.viewer",
        ProblemCode::UnknownRate);
}

} // namespace tokencast

QTEST_GUILESS_MAIN(tokencast::PlanCheckTest)
#include "tst_plancheck.moc"
