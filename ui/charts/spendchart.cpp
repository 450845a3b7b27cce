// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/spendchart.h"

#include "core/text/textformat.h"
#include "ui/charts/dayinwords.h"
#include "ui/charts/readout.h"
#include "ui/charts/spendpainter.h"
#include "ui/help/whatsthis.h"

#include <QtGui/QFontMetricsF>
#include <QtGui/QPainter>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace tokencast {

namespace {

/// Above the cost of a month at the scale's end, so that it is seen whole.
constexpr double freeAboveSign = 2.5;
/// Between ticks of the value axes, in heights of a text.
constexpr double textsPerTick = 1.6;
/// More services than this are not listed beside the line, only their sum.
constexpr std::size_t mostServicesInReadout = 5;

} // namespace

SpendChart::SpendChart(TimeView *view, QWidget *parent) : AxisChart(view, parent)
{
    setObjectName(u"spendChart"_s);
    setAccessibleName(u"Spend chart"_s);
    giveHelp(*this,
             {.title = tr("Charged per month"),
              .rule = tr("What each service takes in a month, in tokens on the left; the mark is "
                         "its cost, on the right"),
              .topic = QStringLiteral("charts.md#charged-per-month")});
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    policy.setVerticalStretch(3);
    setSizePolicy(policy);
}

QSize SpendChart::sizeHint() const
{
    return {900, fontMetrics().height() * 21};
}

QSize SpendChart::minimumSizeHint() const
{
    return {320, fontMetrics().height() * 10};
}

ChartLegend SpendChart::legend() const
{
    const double ratio = devicePixelRatioF();
    std::vector<LegendEntry> entries;
    for (std::size_t series = 0; series < m_services.size(); ++series) {
        const ServiceId &service = forecast()->projection.services[m_services[series]];
        entries.push_back(
            {.text = serviceTitle(forecast()->ruleBook, service),
             .paintSample = [this, series, ratio](QPainter &painter, const QRectF &place) {
                 painter.fillRect(place, seriesBrush(series, theme(), ratio));
             }});
    }
    if (!m_services.empty())
        entries.push_back(
            {.text = tr("Cost"), .paintSample = [this](QPainter &painter, const QRectF &place) {
                 paintCostMark(painter, place.left(), place.right(), place.center().y(), theme());
             }});
    const double margins = PlotMargins::of(QFontMetricsF(font())).right + edge;
    return ChartLegend(tr("Charged per month"), std::move(entries), font(),
                       width() - margins - edge);
}

void SpendChart::forecastChanged()
{
    m_services.clear();
    if (forecast())
        m_services = spendBars(forecast()->projection, {}).services;
}

void SpendChart::paintPicture(QPainter &painter)
{
    paintLegend(painter);
    if (!forecast())
        return;
    const QRectF area = plotArea();
    const TimeScale time = timeScale();
    const SpendBars bars = spendBars(forecast()->projection, time.visible());
    const double height = std::max(1.0, area.height());
    const double freeAbove = signSize(QFontMetricsF(font())) / 2 + freeAboveSign;
    const SpendPicture picture{
        .bars = bars,
        .scales = SpendScales::of(bars, freeAbove / height, tickCount(textsPerTick, 6)),
        .time = time,
        .area = area,
        .devicePixelRatio = devicePixelRatioF()};
    paintFramed(painter, picture.scales.tokens, picture.scales.money, [&](QPainter &inPlot) {
        inPlot.setFont(font());
        if (staleness() == Staleness::LastGood)
            inPlot.setOpacity(staleOpacity);
        picture.paint(inPlot, theme());
    });
    paintCurrencyName(painter, area);
}

void SpendChart::paintCurrencyName(QPainter &painter, const QRectF &area) const
{
    const QRectF place(area.right(), edge, width() - area.right(),
                       QFontMetricsF(font()).height() + 4);
    painter.setPen(theme().mutedText);
    painter.drawText(place, Qt::AlignCenter | Qt::TextSingleLine,
                     QString::fromStdString(forecast()->projection.currency));
}

QString SpendChart::wordsFor(Day day) const
{
    return monthInWords(*forecast(), day, locale());
}

void SpendChart::paintReadout(QPainter &painter, Day day)
{
    const MonthResult *month = monthResultOf(*forecast(), day);
    if (!month || !isAttended())
        return;
    const QLocale shown = locale();
    Readout readout{.title = monthText(month->month, shown), .lines = {}};
    const auto isCharged = [month](std::size_t service) {
        return !month->chargedByService[service].isZero();
    };
    const auto charged = std::ranges::count_if(m_services, isCharged);
    for (const std::size_t service : m_services) {
        if (isCharged(service) && charged <= static_cast<std::ptrdiff_t>(mostServicesInReadout))
            readout.lines.push_back({.name = serviceTitle(forecast()->ruleBook,
                                                          forecast()->projection.services[service]),
                                     .value = tokensText(month->chargedByService[service], shown)});
    }
    readout.lines.push_back({.name = tr("Charged"),
                             .value = tokensText(month->movement.charged.total(), shown),
                             .color = theme().text});
    readout.lines.push_back(
        {.name = tr("Cost"),
         .value = moneyText(month->movement.cost.consumed, forecast()->projection.currency, shown),
         .color = theme().text});
    readout.paint(painter, theme(), timeScale().middleOf(day), readoutBounds());
}

} // namespace tokencast
