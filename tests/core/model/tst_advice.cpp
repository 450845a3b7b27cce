// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/advice.h"
#include "tests/support/planbuilder.h"
#include "tests/support/plangenerator.h"
#include "tests/support/testcase.h"

#include <algorithm>

namespace tokencast {

namespace {

constexpr std::uint64_t planCount = 300;

std::vector<Advice> adviceFor(const Plan &plan)
{
    return tokencast::adviceFor(checked(plan), simulated(plan));
}

/// `settle 2023-01-14 5 tokens 15`, one after another.
std::string shown(const std::vector<Advice> &advice)
{
    std::string text;
    for (const Advice &one : advice) {
        constexpr const char *names[] = {"settle", "last", "subscribe", "lost"};
        text += text.empty() ? "" : "; ";
        text += std::string(names[int(one.code)]) + ' ' + toText(one.day);
        if (!one.amount.credit.isZero())
            text += ' ' + toText(one.amount.credit) + " credits";
        if (!one.amount.token.isZero())
            text += ' ' + toText(one.amount.token) + " tokens";
        if (!one.cost.isZero())
            text += " for " + toText(one.cost);
        if (one.code == AdviceCode::BuyToLast)
            text += " until " + toText(one.until);
    }
    return text;
}

const Advice *find(const std::vector<Advice> &advice, AdviceCode code)
{
    const auto found = std::ranges::find(advice, code, &Advice::code);
    return found == advice.end() ? nullptr : &*found;
}

/// With so much bought as is advised, but for `less`.
Plan following(const Advice &advice, const Plan &plan, Tokens less = {})
{
    Plan bought = plan;
    const Kind kind = advice.amount.token.isZero() ? Kind::Credit : Kind::Token;
    bought.lots.push_back({.id = LotId("bought"),
                           .kind = kind,
                           .quantity = advice.amount.of(kind) - less,
                           .purchased = advice.day});
    return bought;
}

std::optional<Day> firstDeficit(const Projection &projection, Day from)
{
    for (const DayResult &day : projection.days) {
        if (day.date >= from && !day.closing.deficit.isZero())
            return day.date;
    }
    return std::nullopt;
}

bool hasProducts(const Plan &plan)
{
    return std::ranges::any_of(plan.usage, [](const UsageLine &line) {
        return line.service.text().starts_with("flex-product");
    });
}

} // namespace

class AdviceTest : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void whatSettlesIsTheLeastThatDoes();
    void whatLastsDoesAndOneLessDoesNot();
};

void AdviceTest::reads_data()
{
    QTest::addColumn<Plan>("plan");
    QTest::addColumn<QString>("advice");

    // A simple job costs 0.1; a complex one 0.5.
    QTest::newRow("nothing to say of a plan that lasts")
        << PlanBuilder("2023-01-01", "2023-02-01")
               .tokens("a", "100", "2022-12-01")
               .once("model-derivative.complex", "10", "2023-01-10")
               .plan()
        << QString();
    QTest::newRow("a deficit that limits access, and what would last")
        << PlanBuilder("2023-01-01", "2023-03-01")
               .tokens("a", "2", "2022-12-01")
               .once("model-derivative.complex", "10", "2023-01-10")
               .once("model-derivative.complex", "5", "2023-02-10")
               .plan()
        << QStringLiteral("settle 2023-01-23 3 tokens for 9; "
                          "last 2023-01-10 6 tokens for 18 until 2023-02-28");
    QTest::newRow("the deficit of the last day but one before it is limited counts, not later use")
        << PlanBuilder("2023-01-01", "2023-03-01")
               .once("model-derivative.complex", "10", "2023-01-10")
               .once("model-derivative.complex", "2", "2023-01-23")
               .plan()
        << QStringLiteral("settle 2023-01-23 5 tokens for 15; "
                          "last 2023-01-10 6 tokens for 18 until 2023-02-28");
    QTest::newRow("grace that ends after the horizon")
        << PlanBuilder("2023-01-01", "2023-02-01")
               .once("model-derivative.complex", "10", "2023-01-30")
               .plan()
        << QStringLiteral("settle 2023-02-12 5 tokens for 15; "
                          "last 2023-01-30 5 tokens for 15 until 2023-01-31");
    QTest::newRow("a purchase lasts a year at most")
        << PlanBuilder("2023-01-01", "2025-01-01")
               .once("model-derivative.complex", "10", "2023-01-10")
               .once("model-derivative.complex", "10", "2024-01-10")
               .plan()
        << QStringLiteral("settle 2023-01-23 5 tokens for 15; "
                          "last 2023-01-10 5 tokens for 15 until 2024-01-09");
    QTest::newRow("a deficit that came with the account")
        << PlanBuilder("2023-01-01", "2023-02-01").openingDeficit("7.5").plan()
        << QStringLiteral("settle 2023-01-14 7.5 tokens for 22.5; "
                          "last 2023-01-01 8 tokens for 24 until 2023-01-31");
    QTest::newRow("credits where tokens are not sold")
        << PlanBuilder("2023-01-01", "2023-02-01")
               .inCreditCountry()
               .once("model-derivative.complex", "10", "2023-01-10")
               .plan()
        << QStringLiteral("settle 2023-01-23 5 credits for 15; "
                          "last 2023-01-10 5 credits for 15 until 2023-01-31");
    QTest::newRow("no subscription covers the end")
        << PlanBuilder("2023-01-01", "2023-02-01").inCreditCountry().plan() << QString();
    QTest::newRow("what expires, day by day")
        << PlanBuilder("2023-01-01", "2023-02-01")
               .tokens("a", "5", "2022-01-05")
               .credits("b", "7", "2022-01-20")
               .plan()
        << QStringLiteral("lost 2023-01-05 5 tokens for 15; lost 2023-01-20 7 credits for 21");
    QTest::newRow("an enterprise agreement has its own rules")
        << PlanBuilder("2023-01-01", "2023-03-01")
               .enterprise()
               .once("model-derivative.complex", "10", "2023-01-10")
               .plan()
        << QString();
}

void AdviceTest::reads()
{
    QFETCH(Plan, plan);
    QTEST(QString::fromStdString(shown(adviceFor(plan))), "advice");
}

void AdviceTest::whatSettlesIsTheLeastThatDoes()
{
    int tried = 0;
    for (std::uint64_t number = 0; number < planCount; ++number) {
        const Plan plan = generatedPlan(number);
        const Projection before = simulated(plan);
        const std::vector<Advice> all = tokencast::adviceFor(checked(plan), before);
        const Advice *advice = find(all, AdviceCode::SettleBy);
        const std::optional<Day> limited = before.summary.firstLimited;
        if (!advice || !limited)
            continue;
        ++tried;
        QCOMPARE(advice->day, *limited - std::chrono::days(1));
        const Projection after = simulated(following(*advice, plan));
        QVERIFY2(after.summary.firstLimited != limited, toText(*limited).c_str());
        const auto onDay =
            before.horizon.contains(advice->day) ? on(before, advice->day).access : Access::Full;
        if (onDay == Access::Limited)
            QVERIFY(advice->until < advice->day);
        else
            QCOMPARE(advice->until + std::chrono::days(1),
                     after.summary.firstLimited.value_or(after.horizon.end));
        const Plan tooFew = following(*advice, plan, Tokens::fromMillionths(1));
        QCOMPARE(simulated(tooFew).summary.firstLimited, limited);
    }
    QVERIFY2(tried > 20, qPrintable(QString::number(tried)));
}

void AdviceTest::whatLastsDoesAndOneLessDoesNot()
{
    int tried = 0;
    for (std::uint64_t number = 0; number < planCount; ++number) {
        const Plan plan = generatedPlan(number);
        const std::vector<Advice> all = adviceFor(plan);
        const Advice *advice = find(all, AdviceCode::BuyToLast);
        if (!advice)
            continue;
        ++tried;
        const Day end = std::min(plan.horizon.end, oneYearAfter(advice->day));
        const std::optional<Day> next =
            firstDeficit(simulated(following(*advice, plan)), advice->day);
        QVERIFY(!next || *next >= end);
        QCOMPARE(advice->until, next.value_or(plan.horizon.end) - std::chrono::days(1));
        const Plan tooFew = following(*advice, plan, Tokens::fromWhole(1));
        const std::optional<Day> sooner = firstDeficit(simulated(tooFew), advice->day);
        QVERIFY(hasProducts(plan) || (sooner && *sooner < end));
    }
    QVERIFY2(tried > 20, qPrintable(QString::number(tried)));
}

} // namespace tokencast

QTEST_GUILESS_MAIN(tokencast::AdviceTest)
#include "tst_advice.moc"
