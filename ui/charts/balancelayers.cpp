// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/balancelayers.h"

#include <algorithm>
#include <array>
#include <numeric>
#include <tuple>

namespace tokencast {

namespace {

/// The pixels that the days of one bucket share: one for each day that may be chosen.
constexpr std::size_t bucketPixels = 4;

struct Days
{
    std::size_t first = 0;
    std::size_t end = 0;
};

Days visibleDays(const Projection &projection, DayRange visible)
{
    const DayRange shown = intersection(visible, projection.horizon);
    if (shown.isEmpty())
        return {};
    const auto first = static_cast<std::size_t>((shown.start - projection.horizon.start).count());
    return {.first = first, .end = first + static_cast<std::size_t>(shown.days())};
}

Tokens sumOf(const DayResult &day)
{
    return day.closing.credit + day.closing.token;
}

/// The days of a bucket that its picture is made of, in order and each once.
class ExtremeDays
{
public:
    ExtremeDays(const std::vector<DayResult> &days, Days bucket)
    {
        m_days.fill(bucket.first);
        auto &[leastSum, greatestSum, leastDeficit, greatestDeficit] = m_days;
        for (std::size_t day = bucket.first + 1; day < bucket.end; ++day) {
            const Tokens sum = sumOf(days[day]);
            const Tokens deficit = days[day].closing.deficit;
            if (sum < sumOf(days[leastSum]))
                leastSum = day;
            if (sum > sumOf(days[greatestSum]))
                greatestSum = day;
            if (deficit < days[leastDeficit].closing.deficit)
                leastDeficit = day;
            if (deficit > days[greatestDeficit].closing.deficit)
                greatestDeficit = day;
        }
        std::ranges::sort(m_days);
        m_count =
            static_cast<std::size_t>(std::unique(m_days.begin(), m_days.end()) - m_days.begin());
    }

    const std::size_t *begin() const { return m_days.data(); }
    const std::size_t *end() const { return m_days.data() + m_count; }
    double count() const { return static_cast<double>(m_count); }

private:
    std::array<std::size_t, bucketPixels> m_days{};
    std::size_t m_count = 0;
};

std::vector<BalanceColumn> columnsOf(const std::vector<DayResult> &all, Days days, int pixelWidth)
{
    std::vector<BalanceColumn> columns;
    const std::size_t count = days.end - days.first;
    const auto pixels = static_cast<std::size_t>(std::max(1, pixelWidth));
    const double width = static_cast<double>(pixels);
    if (count <= pixels) {
        columns.reserve(count);
        const double perDay = width / static_cast<double>(count);
        for (std::size_t i = 0; i < count; ++i) {
            columns.push_back({.day = days.first + i,
                               .left = static_cast<double>(i) * perDay,
                               .right = static_cast<double>(i + 1) * perDay});
        }
        return columns;
    }
    const std::size_t buckets = std::max<std::size_t>(1, pixels / bucketPixels);
    columns.reserve(buckets * bucketPixels);
    for (std::size_t bucket = 0; bucket < buckets; ++bucket) {
        const ExtremeDays chosen(all,
                                 {.first = days.first + bucket * count / buckets,
                                  .end = days.first + (bucket + 1) * count / buckets});
        const double part = width / static_cast<double>(buckets) / chosen.count();
        double left = width * static_cast<double>(bucket) / static_cast<double>(buckets);
        for (const std::size_t day : chosen) {
            columns.push_back({.day = day, .left = left, .right = left + part});
            left += part;
        }
    }
    return columns;
}

/// Follows the steps of the lots from column to column.
class LayerBuilder
{
public:
    explicit LayerBuilder(const Plan &plan) : m_remaining(plan.lots.size())
    {
        std::array<std::size_t, kindCount> counts{};
        m_layers.reserve(plan.lots.size());
        m_layerOfLot.resize(plan.lots.size());
        for (const std::size_t lot : drawOrder(plan)) {
            const Kind kind = plan.lots[lot].kind;
            m_layerOfLot[lot] = m_layers.size();
            m_layers.push_back(
                {.lot = lot, .kind = kind, .ordinal = counts[static_cast<std::size_t>(kind)]++});
        }
    }

    void step(const LotStep &step)
    {
        const auto lot = static_cast<std::size_t>(step.lot);
        m_remaining[lot] = step.remaining;
        m_changed.push_back(lot);
    }

    void closeColumn(std::size_t column)
    {
        for (const std::size_t lot : m_changed) {
            std::vector<LotLayer::Run> &runs = m_layers[m_layerOfLot[lot]].runs;
            const Tokens before = runs.empty() ? Tokens() : runs.back().amount;
            if (m_remaining[lot] != before)
                runs.push_back({.column = column, .amount = m_remaining[lot]});
        }
        m_changed.clear();
    }

    std::vector<LotLayer> takeLayers()
    {
        std::erase_if(m_layers, [](const LotLayer &layer) { return layer.runs.empty(); });
        return std::move(m_layers);
    }

private:
    std::vector<LotLayer> m_layers;
    std::vector<std::size_t> m_layerOfLot;
    std::vector<Tokens> m_remaining;
    std::vector<std::size_t> m_changed;
};

} // namespace

Tokens LotLayer::amountIn(std::size_t column) const
{
    const auto next = std::ranges::upper_bound(runs, column, {}, &Run::column);
    return next == runs.begin() ? Tokens() : (next - 1)->amount;
}

std::vector<std::size_t> drawOrder(const Plan &plan)
{
    std::vector<std::size_t> order(plan.lots.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::ranges::stable_sort(order, {}, [&plan](std::size_t i) {
        const Lot &lot = plan.lots[i];
        return std::tuple(lot.kind, lot.expiry(), lot.quantity, lot.purchased);
    });
    return order;
}

BalanceLayers balanceLayers(const Forecast &forecast, DayRange visible, int pixelWidth)
{
    BalanceLayers picture;
    const Projection &projection = forecast.projection;
    const Days days = visibleDays(projection, visible);
    if (days.first == days.end)
        return picture;
    picture.columns = columnsOf(projection.days, days, pixelWidth);
    LayerBuilder builder(forecast.plan);
    auto step = projection.lotSteps.begin();
    for (std::size_t column = 0; column < picture.columns.size(); ++column) {
        const BalanceColumn &shown = picture.columns[column];
        for (;
             step != projection.lotSteps.end() && static_cast<std::size_t>(step->day) <= shown.day;
             ++step)
            builder.step(*step);
        builder.closeColumn(column);
        const DayResult &day = projection.days[shown.day];
        picture.highest = std::max(picture.highest, sumOf(day));
        picture.deepest = std::max(picture.deepest, day.closing.deficit);
    }
    picture.layers = builder.takeLayers();
    return picture;
}

} // namespace tokencast
