// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/benchplans.h"

#include "core/model/schedule.h"

namespace tokencast {

namespace {

constexpr Season busySpring{Factor::fromWhole(1),
                            Factor::fromWhole(1),
                            Factor::fromMillionths(1500000),
                            Factor::fromMillionths(1500000),
                            Factor::fromWhole(1),
                            Factor::fromMillionths(800000),
                            Factor::fromMillionths(800000),
                            Factor::fromMillionths(500000),
                            Factor::fromWhole(1),
                            Factor::fromWhole(1),
                            Factor::fromMillionths(1200000),
                            Factor::fromMillionths(1200000)};

Quantity hundredths(std::int64_t count)
{
    return Quantity::fromMillionths(count * 10'000);
}

std::string numbered(std::string name, int index)
{
    return name.append(std::to_string(index));
}

UsageLine benchLine(int index)
{
    UsageLine line{.id = LineId(numbered("u", index)), .label = "Line of a studio's plan"};
    const auto set = [&line](const char *service, Quantity quantity, Every every) {
        line.service = ServiceId(service);
        line.quantity = quantity;
        line.every = every;
    };
    const std::int64_t size = 1 + index % 7;
    switch (index % 8) {
    case 0:
        set("design-automation", hundredths(25 * size + 3), Every::Day);
        break;
    case 1:
        set("model-derivative.complex", Quantity::fromWhole(13 * size), Every::Week);
        line.days = EligibleDays::Weekdays;
        break;
    case 2:
        set("design-automation.revit", hundredths(725 * size), Every::Month);
        break;
    case 3:
        set("design-automation.autocad", hundredths(1250 * size), Every::Month);
        line.days = EligibleDays::Weekdays;
        line.growth = Factor::fromMillionths(2'000);
        break;
    case 4:
        set("model-derivative.simple", Quantity::fromWhole(333 * size), Every::Month);
        line.growth = Factor::fromMillionths(1'500);
        line.season = busySpring;
        break;
    case 5:
        set("reality-capture", Quantity::fromWhole(640 * size), Every::Month);
        line.batch = Quantity::fromWhole(160);
        line.spread = Spread::Even;
        break;
    case 6:
        set("reality-capture.object", Quantity::fromWhole(51 * size), Every::Week);
        break;
    default:
        set("flex-product.revit", Quantity::fromWhole(size), Every::Week);
        line.days = EligibleDays::Weekdays;
        break;
    }
    return line;
}

Lot benchLot(int index, int count, BenchSize size, DayRange horizon)
{
    const int offset = static_cast<int>(std::int64_t(size.days) * index / count);
    return {.id = LotId(numbered("lot-", index)),
            .kind = Kind::Token,
            .quantity = Tokens::fromWhole(std::int64_t(size.lines) * size.days * 20 / count + 1),
            .purchased = horizon.start + std::chrono::days(offset),
            .expires = endOfDays};
}

} // namespace

Plan benchPlan(BenchSize size)
{
    Plan plan{.name = "A studio"};
    plan.account.country = "JP";
    plan.horizon.start = std::chrono::year(2023) / 1 / 1;
    plan.horizon.end = plan.horizon.start + std::chrono::days(size.days);
    plan.lots.push_back({.id = LotId("in-hand"),
                         .kind = Kind::Token,
                         .quantity = Tokens::fromWhole(100'000),
                         .purchased = plan.horizon.start - std::chrono::days(30)});
    for (int i = 0; i < size.lots; ++i)
        plan.lots.push_back(benchLot(i, size.lots, size, plan.horizon));
    for (int i = 0; i < size.lines; ++i)
        plan.usage.push_back(benchLine(i));
    return plan;
}

std::int64_t chargeEventsOf(const Plan &plan, const Catalog &catalog)
{
    std::int64_t count = 0;
    for (const UsageLine &line : plan.usage) {
        EventCursor events(plan, line, catalog.ruleBook(plan.ruleBook)->unitOf(line.service));
        events.eventsBefore(plan.horizon.end, [&count](Day, Quantity) { ++count; });
    }
    return count;
}

} // namespace tokencast
