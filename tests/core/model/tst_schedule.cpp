// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/schedule.h"
#include "tests/support/planbuilder.h"
#include "tests/support/testcase.h"

namespace tokencast {

namespace {

const ServiceId hours("design-automation");
const ServiceId jobs("model-derivative.complex");
const ServiceId photos("reality-capture");

/// Multipliers of 1 but for the months given.
Season seasonWith(std::initializer_list<std::pair<unsigned, Factor>> months)
{
    Season season;
    season.fill(Factor::fromWhole(1));
    for (const auto &[month, multiplier] : months)
        season[month - 1] = multiplier;
    return season;
}

std::string_view unitOf(const UsageLine &line)
{
    return bundled().ruleBook(RuleBookId("forge-2022"))->unitOf(line.service);
}

/// `01-31 2.5, 02-01 1`, asked for in steps of so many days.
std::string eventsIn(const Plan &plan, int step)
{
    std::string text;
    const UsageLine &line = plan.usage.front();
    EventCursor events(plan, line, unitOf(line));
    for (Day day = plan.horizon.start; day < plan.horizon.end;) {
        const Day next = day + std::chrono::days(step);
        events.eventsBefore(next, [&](Day on, Quantity quantity) {
            const bool isDue = on < next && on >= day;
            text += (text.empty() ? "" : ", ") + toText(on).substr(5) + " " + toText(quantity)
                + (isDue ? "" : " out of turn");
        });
        day = next;
    }
    return text;
}

} // namespace

class ScheduleTest : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void events_data();
    void events();
    void factorsThatDoNotFitThrow();
    void quantitiesThatDoNotFitThrow();
    void eventsOfAPeriodAreCountedBeforeTheyAreMade();
    void photosStartTheirPeriodUnlessToldOtherwise();

private:
    void singleEvents();
    void dailyLines();
    void weeklyLines();
    void monthlyLines();
    void batches();
    void growthAndSeason();
};

namespace {

void row(const char *name, const char *start, const char *end, UsageLine line, const char *expected)
{
    const PlanBuilder builder = PlanBuilder(start, end).line(std::move(line));
    QTest::newRow(name) << builder.plan() << std::string(expected);
}

} // namespace

void ScheduleTest::events_data()
{
    QTest::addColumn<Plan>("plan");
    QTest::addColumn<std::string>("expected");
    singleEvents();
    dailyLines();
    weeklyLines();
    monthlyLines();
    batches();
    growthAndSeason();
}

void ScheduleTest::singleEvents()
{
    const UsageLine once{.service = jobs,
                         .quantity = "5"_quantity,
                         .every = Every::Once,
                         .start = "2023-01-07"_day}; // a Saturday
    row("once: on its day", "2023-01-01", "2023-02-01", once, "01-07 5");
    row("once: on the horizon's first day", "2023-01-07", "2023-02-01", once, "01-07 5");
    row("once: on the horizon's last day", "2023-01-01", "2023-01-08", once, "01-07 5");
    row("once: not on the day the horizon ends", "2023-01-01", "2023-01-07", once, "");
    row("once: not before the horizon", "2023-01-08", "2023-02-01", once, "");

    UsageLine unmoved = once;
    unmoved.days = EligibleDays::Weekdays;
    unmoved.spread = Spread::End;
    unmoved.growth = "0.5"_factor;
    unmoved.season = seasonWith({{1, "0"_factor}});
    unmoved.end = "2023-01-08"_day;
    row("once: whatever days, spread, growth, season and end say", "2023-01-01", "2023-02-01",
        unmoved, "01-07 5");

    UsageLine inBatches = once;
    inBatches.batch = "2"_quantity;
    row("once: in batches, all on its day", "2023-01-01", "2023-02-01", inBatches,
        "01-07 2, 01-07 2, 01-07 1");
    inBatches.spread = Spread::Even;
    row("once: batches stay together with any spread", "2023-01-01", "2023-02-01", inBatches,
        "01-07 2, 01-07 2, 01-07 1");

    UsageLine byDefault = once;
    byDefault.start.reset();
    row("once: without a start on the horizon's first day", "2023-01-03", "2023-02-01", byDefault,
        "01-03 5");
}

void ScheduleTest::dailyLines()
{
    const UsageLine daily{.service = hours, .quantity = "1.5"_quantity, .every = Every::Day};
    row("day: each day of the horizon", "2023-01-01", "2023-01-04", daily,
        "01-01 1.5, 01-02 1.5, 01-03 1.5");
    UsageLine onWeekdays = daily;
    onWeekdays.days = EligibleDays::Weekdays;
    row("day: not at the weekend where only weekdays are allowed", "2023-01-06", "2023-01-10",
        onWeekdays, "01-06 1.5, 01-09 1.5");
    row("day: nothing on a weekend alone", "2023-01-07", "2023-01-09", onWeekdays, "");
    UsageLine limited = daily;
    limited.start = "2023-01-03"_day;
    limited.end = "2023-01-05"_day;
    row("day: from its start until, but without, its end", "2023-01-01", "2023-02-01", limited,
        "01-03 1.5, 01-04 1.5");
    row("day: what is left of it in the horizon", "2023-01-04", "2023-02-01", limited, "01-04 1.5");
    row("day: nothing where it ends before the horizon", "2023-01-05", "2023-02-01", limited, "");
    row("day: nothing where it starts after the horizon", "2022-12-01", "2023-01-03", limited, "");
    UsageLine atTheEnd = daily;
    atTheEnd.spread = Spread::End;
    row("day: a day has one place only", "2023-01-01", "2023-01-03", atTheEnd,
        "01-01 1.5, 01-02 1.5");
    UsageLine nothing = daily;
    nothing.quantity = {};
    row("day: nothing of nothing", "2023-01-01", "2023-02-01", nothing, "");
    row("day: the leap day is a day", "2024-02-28", "2024-03-02", daily,
        "02-28 1.5, 02-29 1.5, 03-01 1.5");
}

void ScheduleTest::weeklyLines()
{
    // 2 January 2023 is a Monday. Day i of 7 gets ⌊10(i + 1) ÷ 7⌋ − ⌊10i ÷ 7⌋ of 10.
    const UsageLine tenJobs{.service = jobs, .quantity = "10"_quantity, .every = Every::Week};
    row("week: evenly, the floors of the running sum", "2023-01-02", "2023-01-09", tenJobs,
        "01-02 1, 01-03 1, 01-04 2, 01-05 1, 01-06 2, 01-07 1, 01-08 2");
    UsageLine onWeekdays = tenJobs;
    onWeekdays.days = EligibleDays::Weekdays;
    row("week: evenly on weekdays", "2023-01-02", "2023-01-09", onWeekdays,
        "01-02 2, 01-03 2, 01-04 2, 01-05 2, 01-06 2");
    UsageLine few = tenJobs;
    few.quantity = "2"_quantity;
    row("week: days that get nothing have no event", "2023-01-02", "2023-01-09", few,
        "01-05 1, 01-08 1");
    UsageLine tiny{.service = hours, .quantity = "0.000001"_quantity, .every = Every::Week};
    row("week: the smallest amount falls on the last day", "2023-01-02", "2023-01-09", tiny,
        "01-08 0.000001");

    UsageLine atTheStart = onWeekdays;
    atTheStart.spread = Spread::Start;
    row("week: all on the first weekday", "2023-01-01", "2023-01-16", atTheStart,
        "01-02 10, 01-09 10");
    UsageLine atTheEnd = onWeekdays;
    atTheEnd.spread = Spread::End;
    row("week: all on the last weekday", "2023-01-02", "2023-01-16", atTheEnd,
        "01-06 10, 01-13 10");

    const UsageLine sevenHours{.service = hours, .quantity = "7"_quantity, .every = Every::Week};
    row("week: the horizon cuts the first and the last", "2023-01-07", "2023-01-11", sevenHours,
        "01-07 1, 01-08 1, 01-09 1, 01-10 1");
    UsageLine fromThursday = onWeekdays;
    fromThursday.start = "2023-01-05"_day;
    row("week: a cut week has its share of the weekdays, 10 × 2 ÷ 5", "2023-01-02", "2023-01-09",
        fromThursday, "01-05 2, 01-06 2");
    UsageLine untilWednesday = sevenHours;
    untilWednesday.end = "2023-01-04"_day;
    untilWednesday.spread = Spread::End;
    row("week: the end of a cut week is its last covered day, 7 × 2 ÷ 7", "2023-01-02",
        "2023-02-01", untilWednesday, "01-03 2");
    // 31 December 2022 is a Saturday: its week began on 26 December and ends on 1 January.
    UsageLine acrossNewYear = sevenHours;
    acrossNewYear.spread = Spread::Start;
    row("week: the week of New Year goes on", "2022-12-31", "2023-01-04", acrossNewYear,
        "12-31 2, 01-02 2");
    // 30 December 2024 is a Monday.
    row("week: New Year may begin one week before it", "2024-12-29", "2025-01-06", acrossNewYear,
        "12-29 1, 12-30 7");
    UsageLine cutJobs = tenJobs;
    cutJobs.spread = Spread::Start;
    // 10 × 3 ÷ 7 = 4.29 and 10 × 4 ÷ 7 = 5.71, whole jobs.
    row("week: whole units of a cut week are rounded", "2023-01-06", "2023-01-13", cutJobs,
        "01-06 4, 01-09 6");
}

void ScheduleTest::monthlyLines()
{
    UsageLine monthly{.service = hours,
                      .quantity = "31"_quantity,
                      .every = Every::Month,
                      .spread = Spread::Start};
    row("month: on its first day", "2023-01-01", "2023-04-01", monthly,
        "01-01 31, 02-01 31, 03-01 31");
    row("month: a cut month has its share of the days, 31 × 16 ÷ 31", "2023-01-16", "2023-02-01",
        monthly, "01-16 16");
    monthly.spread = Spread::End;
    row("month: on its last day, leap day or not", "2024-02-01", "2024-04-01", monthly,
        "02-29 31, 03-31 31");
    monthly.days = EligibleDays::Weekdays;
    // 30 April 2023 is a Sunday.
    row("month: on its last weekday", "2023-04-01", "2023-05-01", monthly, "04-28 31");
    // January 2023 has 22 weekdays, of which the 30th and the 31st are two: 31 × 2 ÷ 22.
    row("month: a cut month has its share of the weekdays, rounded to a millionth", "2023-01-28",
        "2023-02-01", monthly, "01-31 2.818182");
    row("month: a weekend alone has no weekday", "2023-01-28", "2023-01-30", monthly, "");

    UsageLine leap{.service = hours, .quantity = "29"_quantity, .every = Every::Month};
    // February 2024: 29 × 2 ÷ 29; March: 29 × 1 ÷ 31 = 0.93548…
    row("month: February of a leap year has 29 days", "2024-02-28", "2024-03-02", leap,
        "02-28 1, 02-29 1, 03-01 0.935484");

    UsageLine few{.service = jobs, .quantity = "3"_quantity, .every = Every::Month};
    // Of 31 days: ⌊3(i + 1) ÷ 31⌋ grows at i = 10, 20 and 30.
    row("month: three jobs evenly in 31 days", "2023-01-01", "2023-02-01", few,
        "01-11 1, 01-21 1, 01-31 1");
    UsageLine cut{.service = jobs,
                  .quantity = "10"_quantity,
                  .every = Every::Month,
                  .start = "2023-01-16"_day,
                  .spread = Spread::Start};
    // 10 × 16 ÷ 31 = 5.16 whole jobs.
    row("month: whole units of a cut month are rounded", "2023-01-01", "2023-02-01", cut,
        "01-16 5");
    cut.quantity = "31"_quantity;
    cut.start = "2023-01-31"_day;
    row("month: its start lies in the month that is cut", "2023-01-01", "2023-03-01", cut,
        "01-31 1, 02-01 31");
}

void ScheduleTest::batches()
{
    // 4 events in 31 days: on days ⌊31j ÷ 4⌋ = 0, 7, 15, 23.
    UsageLine sets{.service = photos,
                   .quantity = "640"_quantity,
                   .every = Every::Month,
                   .spread = Spread::Even,
                   .batch = "160"_quantity};
    row("batch: evenly over the month", "2023-01-01", "2023-02-01", sets,
        "01-01 160, 01-08 160, 01-16 160, 01-24 160");
    sets.quantity = "650"_quantity;
    // 5 events: ⌊31j ÷ 5⌋ = 0, 6, 12, 18, 24.
    row("batch: the last has what remains", "2023-01-01", "2023-02-01", sets,
        "01-01 160, 01-07 160, 01-13 160, 01-19 160, 01-25 10");
    sets.spread.reset();
    sets.quantity = "320"_quantity;
    row("batch: photos are uploaded on the first day by default", "2023-01-01", "2023-02-01", sets,
        "01-01 160, 01-01 160");
    sets.spread = Spread::End;
    row("batch: or on the last", "2023-01-01", "2023-02-01", sets, "01-31 160, 01-31 160");
    sets.batch = "1000"_quantity;
    row("batch: one that is larger than all is one event", "2023-01-01", "2023-02-01", sets,
        "01-31 320");

    UsageLine daily{.service = jobs, .quantity = "5"_quantity, .every = Every::Day};
    daily.batch = "2"_quantity;
    row("batch: within a day, in order", "2023-01-01", "2023-01-03", daily,
        "01-01 2, 01-01 2, 01-01 1, 01-02 2, 01-02 2, 01-02 1");
    UsageLine runs{.service = hours,
                   .quantity = "1"_quantity,
                   .every = Every::Week,
                   .days = EligibleDays::Weekdays,
                   .batch = "0.4"_quantity};
    // 3 events on 5 weekdays: ⌊5j ÷ 3⌋ = 0, 1, 3.
    row("batch: of a measured unit, on weekdays", "2023-01-02", "2023-01-09", runs,
        "01-02 0.4, 01-03 0.4, 01-05 0.2");
    runs.quantity = "3"_quantity;
    // 8 events on 5 weekdays: ⌊5j ÷ 8⌋ = 0, 0, 1, 1, 2, 3, 3, 4.
    row("batch: more events than days", "2023-01-02", "2023-01-09", runs,
        "01-02 0.4, 01-02 0.4, 01-03 0.4, 01-03 0.4, 01-04 0.4, 01-05 0.4, 01-05 0.4, 01-06 0.2");
}

void ScheduleTest::growthAndSeason()
{
    UsageLine growing{
        .service = hours, .quantity = "1"_quantity, .every = Every::Day, .growth = "0.1"_factor};
    row("growth: compounds a period at a time", "2023-01-01", "2023-01-05", growing,
        "01-01 1, 01-02 1.1, 01-03 1.21, 01-04 1.331");
    growing.start = "2022-12-30"_day;
    row("growth: counts from the line's start, before the horizon too", "2023-01-01", "2023-01-03",
        growing, "01-01 1.21, 01-02 1.331");
    growing.start = "2023-01-02"_day;
    row("growth: begins inside the horizon where the line does", "2023-01-01", "2023-01-04",
        growing, "01-02 1, 01-03 1.1");
    UsageLine shrinking{.service = hours,
                        .quantity = "1000000"_quantity,
                        .every = Every::Day,
                        .growth = "-0.333333"_factor};
    // f₁ = 0.666667; f₂ = 0.666667² = 0.444444888889, kept as 0.444444889.
    row("growth: the factor is kept to 9 places", "2023-01-01", "2023-01-04", shrinking,
        "01-01 1000000, 01-02 666667, 01-03 444444.889");
    shrinking.growth = "-1"_factor;
    row("growth: of minus one ends the line after its first period", "2023-01-01", "2023-01-04",
        shrinking, "01-01 1000000");

    UsageLine wholeJobs{
        .service = jobs, .quantity = "1"_quantity, .every = Every::Day, .growth = "0.5"_factor};
    // 1, 1.5, 2.25, 3.375, 5.0625
    row("growth: whole units are rounded, ties to even", "2023-01-01", "2023-01-06", wholeJobs,
        "01-01 1, 01-02 2, 01-03 2, 01-04 3, 01-05 5");
    wholeJobs.quantity = "5"_quantity;
    wholeJobs.growth = "-0.5"_factor;
    // 5, 2.5, 1.25, 0.625, 0.3125
    row("growth: a tie above an even number goes down", "2023-01-01", "2023-01-06", wholeJobs,
        "01-01 5, 01-02 2, 01-03 1, 01-04 1");

    UsageLine weekly{.service = hours,
                     .quantity = "7"_quantity,
                     .every = Every::Week,
                     .start = "2023-01-07"_day,
                     .spread = Spread::Start,
                     .growth = "1"_factor};
    // Week 0 is that of Saturday 7 January: 7 × 1 × 2 ÷ 7.
    row("growth: period 0 is the one that contains the start", "2023-01-01", "2023-01-23", weekly,
        "01-07 2, 01-09 14, 01-16 28");

    UsageLine seasonal{.service = hours,
                       .quantity = "7"_quantity,
                       .every = Every::Week,
                       .spread = Spread::Start,
                       .season = seasonWith({{1, "0.5"_factor}, {2, "2"_factor}})};
    // The week from Monday 30 January is January's, to its last day.
    row("season: a week has the multiplier of its first day", "2023-01-23", "2023-02-13", seasonal,
        "01-23 3.5, 01-30 3.5, 02-06 14");
    // The period's first day is 26 December, although the horizon begins on 1 January.
    row("season: of the whole period, not of what the horizon leaves", "2023-01-01", "2023-01-09",
        seasonal, "01-01 1, 01-02 3.5");
    seasonal.season = seasonWith({{1, "0"_factor}});
    row("season: a multiplier of nothing leaves a pause", "2023-01-23", "2023-02-13", seasonal,
        "02-06 7");

    UsageLine all{.service = hours,
                  .quantity = "10"_quantity,
                  .every = Every::Month,
                  .start = "2022-12-01"_day,
                  .spread = Spread::Start,
                  .growth = "0.1"_factor,
                  .season = seasonWith({{1, "0.333333"_factor}})};
    // 10 × 1.1 × 0.333333 × 16 ÷ 31 = 1.8924712…; 10 × 1.21 × 15 ÷ 28 = 6.4821428…
    row("growth, season and a cut month together", "2023-01-16", "2023-02-16", all,
        "01-16 1.892471, 02-01 6.482143");
    all.quantity = "0.000001"_quantity;
    all.growth = "0.5"_factor;
    // 1.5 × 0.333333 millionths are 0.4999995; 1.5 rounded first would be 2, and 0.67 of it 1.
    row("growth and season are rounded once, below a half", "2023-01-01", "2023-02-01", all, "");
    all.season = seasonWith({{1, "0.4"_factor}});
    row("growth and season are rounded once, above a half", "2023-01-01", "2023-02-01", all,
        "01-01 0.000001");
}

void ScheduleTest::events()
{
    QFETCH(const Plan, plan);
    QFETCH(const std::string, expected);
    for (const int step : {1, 2, 31, 10'000})
        QCOMPARE(eventsIn(plan, step), expected);
}

void ScheduleTest::factorsThatDoNotFitThrow()
{
    // f starts at 10⁹ and doubles: 2³³ × 10⁹ < 2⁶³ ≤ 2³⁴ × 10⁹, so day 34 is the first that fails.
    UsageLine doubling{
        .id = LineId("d"), .service = hours, .quantity = "0.000001"_quantity, .every = Every::Day};
    doubling.growth = "1"_factor;
    const auto walk = [&doubling](const char *end) {
        const PlanBuilder plan = PlanBuilder("2023-01-01", end).line(doubling);
        EventCursor events(plan.plan(), plan.plan().usage.front(), "hour");
        int count = 0;
        events.eventsBefore(plan.plan().horizon.end, [&count](Day, Quantity) { ++count; });
        return count;
    };
    QCOMPARE(walk("2023-02-04"), 34);
    QVERIFY_EXCEPTION_THROWN(walk("2023-02-05"), ArithmeticOverflow);
    // The factor is computed up to the horizon's last period, wherever the line ends.
    doubling.end = "2023-01-03"_day;
    QCOMPARE(walk("2023-02-04"), 2);
    QVERIFY_EXCEPTION_THROWN(walk("2023-02-05"), ArithmeticOverflow);
}

void ScheduleTest::quantitiesThatDoNotFitThrow()
{
    UsageLine line{
        .id = LineId("l"), .service = hours, .quantity = maximumQuantity, .every = Every::Month};
    const auto quantity = [&line] {
        const PlanBuilder plan = PlanBuilder("2023-01-01", "2023-02-01").line(line);
        PeriodCursor periods(plan.plan(), plan.plan().usage.front(), "hour");
        Period period;
        return periods.next(period) ? period.quantity : Quantity();
    };
    // 10⁹ × 9,223 still fits into 63 bits of millionths, 10⁹ × 9,224 does not.
    line.season = seasonWith({{1, "9223"_factor}});
    QCOMPARE(quantity(), "9223000000000"_quantity);
    line.season = seasonWith({{1, "9224"_factor}});
    QVERIFY_EXCEPTION_THROWN(quantity(), ArithmeticOverflow);
}

void ScheduleTest::eventsOfAPeriodAreCountedBeforeTheyAreMade()
{
    UsageLine line{.service = hours, .quantity = "1"_quantity, .every = Every::Week};
    const auto count = [&line](const char *start, const char *end) {
        const PlanBuilder plan = PlanBuilder(start, end).line(line);
        PeriodCursor periods(plan.plan(), plan.plan().usage.front(), "hour");
        std::int64_t events = 0;
        for (Period period; periods.next(period);)
            events += periods.eventsIn(period);
        return events;
    };
    QCOMPARE(count("2023-01-02", "2023-01-16"), 14);
    line.spread = Spread::End;
    QCOMPARE(count("2023-01-02", "2023-01-16"), 2);
    line.batch = "0.3"_quantity;
    QCOMPARE(count("2023-01-02", "2023-01-16"), 8);
    line.days = EligibleDays::Weekdays;
    QCOMPARE(count("2023-01-07", "2023-01-09"), 0);
}

void ScheduleTest::photosStartTheirPeriodUnlessToldOtherwise()
{
    UsageLine line;
    QCOMPARE(spreadOf(line, "photo"), Spread::Start);
    QCOMPARE(spreadOf(line, "job"), Spread::Even);
    QCOMPARE(spreadOf(line, ""), Spread::Even);
    line.spread = Spread::Even;
    QCOMPARE(spreadOf(line, "photo"), Spread::Even);
    line.spread = Spread::End;
    QCOMPARE(spreadOf(line, "job"), Spread::End);
}

} // namespace tokencast

QTEST_GUILESS_MAIN(tokencast::ScheduleTest)
#include "tst_schedule.moc"
