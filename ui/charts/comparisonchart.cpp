// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/comparisonchart.h"

#include "core/text/textformat.h"
#include "ui/charts/dayinwords.h"
#include "ui/charts/patterns.h"
#include "ui/charts/readout.h"
#include "ui/charts/spendpainter.h"
#include "ui/help/whatsthis.h"

#include <QtGui/QPainterPath>

#include <algorithm>
#include <array>
#include <cmath>

namespace tokencast {

namespace {

constexpr double textsPerTick = 1.8;
constexpr double freeShare = 0.06;

double heightOf(std::int64_t millionths, const QRectF &area, const AxisScale &values)
{
    const double share =
        (static_cast<double>(millionths) - values.low) / (values.high - values.low);
    return area.bottom() - share * area.height();
}

DayRange horizonOf(const std::vector<ComparedForecast> &compared)
{
    DayRange all = compared.front().forecast->projection.horizon;
    for (const ComparedForecast &each : compared) {
        const DayRange horizon = each.forecast->projection.horizon;
        all = {.start = std::min(all.start, horizon.start), .end = std::max(all.end, horizon.end)};
    }
    return all;
}

} // namespace

QPen comparisonPen(std::size_t place, const Theme &theme)
{
    static constexpr std::array styles = {Qt::SolidLine, Qt::DashLine, Qt::DotLine, Qt::DashDotLine,
                                          Qt::DashDotDotLine};
    const auto colors = static_cast<std::size_t>(theme.series.size());
    return {theme.series[static_cast<qsizetype>(place % colors)], 2.2,
            styles[place % styles.size()], Qt::FlatCap, Qt::MiterJoin};
}

void ComparisonChart::setCompared(std::vector<ComparedForecast> compared)
{
    m_compared = std::move(compared);
    setForecast(m_compared.empty() ? nullptr : m_compared.front().forecast);
    if (!m_compared.empty())
        view()->setHorizon(horizonOf(m_compared));
    invalidate();
}

double ComparisonChart::rightMargin() const
{
    // Nothing is labelled there.
    return AxisChart::rightMargin() / 2;
}

QSize ComparisonChart::minimumSizeHint() const
{
    return {320, fontMetrics().height() * 10};
}

ChartLegend ComparisonChart::legend() const
{
    std::vector<LegendEntry> entries;
    for (std::size_t place = 0; place < m_compared.size(); ++place) {
        entries.push_back({.text = m_compared[place].name,
                           .paintSample = [this, place](QPainter &painter, const QRectF &sample) {
                               paintSample(painter, sample, place);
                           }});
    }
    return ChartLegend(title(), std::move(entries), font(), width() - 3 * edge);
}

void ComparisonChart::paintSample(QPainter &painter, const QRectF &sample, std::size_t place) const
{
    painter.setPen(comparisonPen(place, theme()));
    painter.drawLine(QPointF(sample.left() - 4, sample.center().y()),
                     QPointF(sample.right() + 1, sample.center().y()));
}

void ComparisonChart::paintPicture(QPainter &painter)
{
    paintLegend(painter);
    if (m_compared.empty())
        return;
    const QRectF area = plotArea();
    const auto [low, high] = valueRange();
    const AxisScale values = AxisScale::of({.low = low,
                                            .high = high,
                                            .freeAbove = freeShare,
                                            .freeBelow = low < 0 ? freeShare : 0,
                                            .mostTicks = tickCount(textsPerTick, 7)});
    paintFramed(painter, values, {}, [&](QPainter &inPlot) {
        const double zero = onPixel(heightOf(0, area, values), devicePixelRatioF());
        inPlot.setPen(QPen(mixed(theme().text, theme().surface, 0.2), 1.5));
        inPlot.drawLine(QPointF(area.left(), zero), QPointF(area.right(), zero));
        paintLines(inPlot, area, values);
    });
}

void ComparisonChart::paintReadout(QPainter &painter, Day day)
{
    Readout readout{.title = dayTitle(day), .lines = {}};
    for (std::size_t place = 0; place < m_compared.size(); ++place) {
        const QString value = valueText(*m_compared[place].forecast, day);
        if (!value.isEmpty())
            readout.lines.push_back({.name = m_compared[place].name,
                                     .value = value,
                                     .color = comparisonPen(place, theme()).color()});
    }
    readout.paint(painter, theme(), timeScale().middleOf(day), readoutBounds());
}

QString ComparisonChart::wordsFor(Day day) const
{
    QStringList words{dayTitle(day)};
    for (const ComparedForecast &each : m_compared) {
        const QString value = valueText(*each.forecast, day);
        if (!value.isEmpty())
            words << tr("%1: %2").arg(each.name, value);
    }
    return words.join(tr("; "));
}

ComparisonBalanceChart::ComparisonBalanceChart(TimeView *view, QWidget *parent)
    : ComparisonChart(view, parent)
{
    setAccessibleName(QStringLiteral("Balance comparison chart"));
    giveHelp(
        *this,
        {.title = tr("Balance compared"),
         .rule = tr(
             "The [net balance](glossary.md#net-balance) of each scenario, day by day, in tokens"),
         .topic = QStringLiteral("scenarios.md#compare")});
}

QString ComparisonBalanceChart::title() const
{
    return tr("Net balance");
}

std::pair<std::int64_t, std::int64_t> ComparisonBalanceChart::valueRange() const
{
    std::pair<std::int64_t, std::int64_t> range{0, 0};
    for (const ComparedForecast &each : compared()) {
        for (const DayResult &day : each.forecast->projection.days) {
            if (!view()->visible().contains(day.date))
                continue;
            const std::int64_t net = day.closing.net().millionths();
            range = {std::min(range.first, net), std::max(range.second, net)};
        }
    }
    return range;
}

void ComparisonBalanceChart::paintLines(QPainter &painter, const QRectF &area,
                                        const AxisScale &values)
{
    const TimeScale time = timeScale();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    // The first one last, on top of those that run along it.
    for (std::size_t place = compared().size(); place-- > 0;) {
        QPolygonF line;
        for (const DayResult &day : compared()[place].forecast->projection.days) {
            if (!time.visible().contains(day.date))
                continue;
            const double height = heightOf(day.closing.net().millionths(), area, values);
            line << QPointF(time.at(day.date), height)
                 << QPointF(time.at(day.date + std::chrono::days(1)), height);
        }
        painter.setPen(comparisonPen(place, theme()));
        painter.drawPolyline(line);
    }
}

QString ComparisonBalanceChart::valueText(const Forecast &forecast, Day day) const
{
    const DayResult *result = resultOf(forecast, day);
    return result ? tokensText(result->closing.net(), locale()) : QString();
}

QString ComparisonBalanceChart::dayTitle(Day day) const
{
    return dayText(day, locale());
}

ComparisonSpendChart::ComparisonSpendChart(TimeView *view, QWidget *parent)
    : ComparisonChart(view, parent)
{
    setAccessibleName(QStringLiteral("Spend comparison chart"));
    giveHelp(*this,
             {.title = tr("Charged per month, compared"),
              .rule = tr("What usage takes in each month, one bar for each scenario, in tokens"),
              .topic = QStringLiteral("scenarios.md#compare")});
}

QString ComparisonSpendChart::title() const
{
    return tr("Charged per month");
}

std::pair<std::int64_t, std::int64_t> ComparisonSpendChart::valueRange() const
{
    std::int64_t most = 0;
    for (const ComparedForecast &each : compared()) {
        for (const MonthResult &month : each.forecast->projection.months)
            most = std::max(most, month.movement.charged.total().millionths());
    }
    return {0, most};
}

void ComparisonSpendChart::paintSample(QPainter &painter, const QRectF &sample,
                                       std::size_t place) const
{
    painter.fillRect(sample, seriesBrush(place, theme(), devicePixelRatioF()));
}

void ComparisonSpendChart::paintLines(QPainter &painter, const QRectF &area,
                                      const AxisScale &values)
{
    const TimeScale time = timeScale();
    const auto count = static_cast<double>(compared().size());
    painter.setRenderHint(QPainter::Antialiasing, false);
    for (std::size_t place = 0; place < compared().size(); ++place) {
        const QBrush brush = seriesBrush(place, theme(), devicePixelRatioF());
        for (const MonthResult &month : compared()[place].forecast->projection.months) {
            const DayRange days = time.visible();
            const Day first = month.month / std::chrono::day(1);
            const Day next = (month.month + std::chrono::months(1)) / std::chrono::day(1);
            const double left = time.at(std::max(first, days.start));
            const double right = time.at(std::min(next, days.end));
            if (left >= right)
                continue;
            const double gap = std::min(4.0, (right - left) * 0.12);
            const double width = (right - left - 2 * gap) / count;
            const double start = left + gap + width * static_cast<double>(place);
            const double top = heightOf(month.movement.charged.total().millionths(), area, values);
            painter.fillRect(QRectF(QPointF(start, top),
                                    QPointF(start + std::max(1.0, width - 1), area.bottom())),
                             brush);
        }
    }
}

QString ComparisonSpendChart::valueText(const Forecast &forecast, Day day) const
{
    const MonthResult *month = monthResultOf(forecast, day);
    return month ? tokensText(month->movement.charged.total(), locale()) : QString();
}

QString ComparisonSpendChart::dayTitle(Day day) const
{
    const std::chrono::year_month_day date(day);
    return monthText(date.year() / date.month(), locale());
}

} // namespace tokencast
