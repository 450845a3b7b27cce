// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/balancechart.h"

#include "core/text/textformat.h"
#include "ui/charts/dayinwords.h"
#include "ui/charts/labelplacer.h"
#include "ui/charts/layerspainter.h"
#include "ui/charts/readout.h"
#include "ui/help/whatsthis.h"

#include <QtGui/QFontMetricsF>
#include <QtGui/QPainter>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace tokencast {

namespace {

/// Between ticks of the value axis, in heights of a text.
constexpr double textsPerTick = 1.8;

LegendEntry swatch(const QString &text, const LayerLooks &looks, double devicePixelRatio)
{
    return {.text = text, .paintSample = [=](QPainter &painter, const QRectF &place) {
                painter.fillRect(place, looks.brush(devicePixelRatio));
            }};
}

} // namespace

BalanceChart::BalanceChart(TimeView *view, QWidget *parent) : AxisChart(view, parent)
{
    setObjectName(u"balanceChart"_s);
    setAccessibleName(u"Balance chart"_s);
    giveHelp(*this,
             {.title = tr("Balance"),
              .rule = tr(
                  "Every purchase is a layer, in its [draw order](glossary.md#draw-order): credits "
                  "above tokens. A cliff is an [expiry](glossary.md#expiry) that loses something; "
                  "below zero is the [deficit](glossary.md#deficit). In tokens, day by day"),
              .topic = QStringLiteral("charts.md#balance")});
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    policy.setVerticalStretch(5);
    setSizePolicy(policy);
}

QSize BalanceChart::sizeHint() const
{
    return {900, fontMetrics().height() * 24};
}

QSize BalanceChart::minimumSizeHint() const
{
    return {320, fontMetrics().height() * 11};
}

ChartLegend BalanceChart::legend() const
{
    const double ratio = devicePixelRatioF();
    std::vector<LegendEntry> entries;
    const Forecast *shown = forecast();
    const auto hasLots = [shown](Kind kind) {
        return shown && std::ranges::any_of(shown->projection.lots, [&](const LotResult &result) {
                   return shown->plan.lots[result.lot].kind == kind;
               });
    };
    if (hasLots(Kind::Credit))
        entries.push_back(swatch(tr("Credits"), LayerLooks::of(Kind::Credit, 0, theme()), ratio));
    if (hasLots(Kind::Token))
        entries.push_back(swatch(tr("Tokens"), LayerLooks::of(Kind::Token, 0, theme()), ratio));
    if (m_markers.firstNegative)
        entries.push_back(swatch(tr("Below zero"), LayerLooks::ofDeficit(theme()), ratio));
    if (!m_markers.purchases.empty())
        entries.push_back(
            {.text = tr("Purchase"), .paintSample = [this](QPainter &painter, const QRectF &place) {
                 paintPurchaseSign(painter, place.center(), theme());
             }});
    if (!m_markers.cliffs.empty())
        entries.push_back({.text = tr("Expires unused"),
                           .paintSample = [this](QPainter &painter, const QRectF &place) {
                               paintExpirySign(painter, place.center(), theme());
                           }});
    const double right = staleness() == Staleness::LastGood
        ? staleNotePlace().left()
        : width() - PlotMargins::of(QFontMetricsF(font())).right;
    return ChartLegend(tr("Balance"), std::move(entries), font(), right - 2 * edge);
}

QString BalanceChart::staleNote() const
{
    return forecast() ? tr("Last good result: the plan has problems")
                      : tr("No result yet: the plan has problems");
}

QRectF BalanceChart::staleNotePlace() const
{
    const QFontMetricsF metrics(font());
    const QSizeF size(std::ceil(metrics.horizontalAdvance(staleNote())) + 16,
                      std::ceil(metrics.height()) + 4);
    return {QPointF(width() - edge - size.width(), edge), size};
}

BalanceMarks BalanceChart::marks() const
{
    return {.forecast = forecast(), .markers = &m_markers, .today = today(), .locale = locale()};
}

void BalanceChart::forecastChanged()
{
    m_markers = forecast() ? balanceMarkers(*forecast()) : BalanceMarkers();
}

AxisScale BalanceChart::valuesFor(const BalanceLayers &layers, const QRectF &area) const
{
    const QFontMetricsF metrics(font());
    const double strip =
        marks().needStrip(view()->visible()) ? BalanceMarks::stripHeight(metrics) : 0;
    const double label = BalanceMarks::labelHeight(metrics);
    const double height = std::max(1.0, area.height());
    return AxisScale::of({.low = -layers.deepest.millionths(),
                          .high = layers.highest.millionths(),
                          .freeAbove = (strip + label) / height,
                          .freeBelow = layers.deepest.isZero() ? 0 : (label + 4) / height,
                          .mostTicks = tickCount(textsPerTick, 7)});
}

void BalanceChart::paintPicture(QPainter &painter)
{
    paintLegend(painter);
    if (staleness() == Staleness::LastGood)
        paintStaleNote(painter);
    if (!forecast())
        return;
    const QRectF area = plotArea();
    const TimeScale time = timeScale();
    const int pixels = static_cast<int>(std::lround(area.width() * devicePixelRatioF()));
    const BalanceLayers layers = balanceLayers(*forecast(), time.visible(), pixels);
    const BalancePlot plot{.time = time,
                           .area = area,
                           .values = valuesFor(layers, area),
                           .devicePixelRatio = devicePixelRatioF()};
    paintFramed(painter, plot.values, {},
                [&](QPainter &inPlot) { paintInPlot(inPlot, plot, layers); });
    paintClosing(painter, plot);
}

void BalanceChart::paintInPlot(QPainter &painter, const BalancePlot &plot,
                               const BalanceLayers &layers)
{
    painter.setFont(font());
    if (staleness() == Staleness::LastGood)
        painter.setOpacity(staleOpacity);
    paintLayers(painter, plot, layers, forecast()->projection, theme());
    painter.setOpacity(1);
    BalanceMarks shown = marks();
    shown.avoided = placesOfLayers(plot, layers, forecast()->projection);
    shown.paint(painter, plot, theme());
}

/// What is left on the last visible day, beside the layers that it belongs to.
void BalanceChart::paintClosing(QPainter &painter, const BalancePlot &plot) const
{
    const DayResult *last = resultOf(*forecast(), plot.time.visible().last());
    if (!last)
        return;
    const Balance &closing = last->closing;
    const QFontMetricsF metrics(font());
    const double left = plot.area.right() + 5;
    LabelPlacer places(QRectF(QPointF(left, plot.area.top() - metrics.height()),
                              QPointF(width(), plot.area.bottom() + metrics.height())));
    const auto label = [&](Tokens from, Tokens to, Tokens amount, const QColor &color) {
        if (amount.isZero())
            return;
        const QString text = tokensText(amount, locale(), Places::Short);
        const QSizeF size(metrics.horizontalAdvance(text) + 1, metrics.height());
        const double middle = (plot.heightOf(from) + plot.heightOf(to)) / 2;
        const auto at = [&](double top) { return QRectF(QPointF(left, top), size); };
        const double top = middle - size.height() / 2;
        const auto place =
            places.place({at(top), at(top - size.height()), at(top + size.height())});
        if (!place)
            return;
        painter.setPen(color);
        painter.drawText(*place, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, text);
    };
    label(Tokens(), closing.token, closing.token, theme().text);
    label(closing.token, closing.token + closing.credit, closing.credit, theme().text);
    label(Tokens(), -closing.deficit, -closing.deficit, theme().bad);
}

void BalanceChart::paintStaleNote(QPainter &painter) const
{
    const QRectF place = staleNotePlace();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme().cautionSurface);
    painter.drawRoundedRect(place, 4, 4);
    painter.setPen(theme().caution);
    painter.drawText(place, Qt::AlignCenter | Qt::TextSingleLine, staleNote());
    painter.restore();
}

QString BalanceChart::wordsFor(Day day) const
{
    return dayInWords(*forecast(), day, locale());
}

void BalanceChart::paintReadout(QPainter &painter, Day day)
{
    const DayResult *result = resultOf(*forecast(), day);
    if (!result)
        return;
    const QLocale shown = locale();
    const auto amount = [&shown](Tokens tokens) { return tokensText(tokens, shown); };
    Readout readout{.title = dayText(day, shown), .lines = {}};
    const auto add = [&readout](const QString &name, const QString &value,
                                const QColor &color = {}) {
        readout.lines.push_back({.name = name, .value = value, .color = color});
    };
    add(tr("Credits"), amount(result->closing.credit));
    add(tr("Tokens"), amount(result->closing.token));
    if (result->closing.deficit.isZero())
        add(tr("Net"), amount(result->closing.net()));
    else
        add(tr("Below zero"), amount(result->closing.deficit), theme().bad);
    const Movement &movement = result->movement;
    add(tr("Charged"), amount(movement.charged.total()));
    if (!movement.purchased.total().isZero())
        add(tr("Bought"), amount(movement.purchased.total()));
    if (!movement.expired.total().isZero())
        add(tr("Expired unused"), amount(movement.expired.total()), theme().caution);
    const QColor accessColor = result->access == Access::Limited ? theme().bad
        : result->access == Access::Grace                        ? theme().caution
                                                                 : theme().mutedText;
    QString access = accessInWords(*forecast(), day, shown);
    access.replace(0, 1, shown.toUpper(access.left(1)));
    add(access, {}, accessColor);
    readout.paint(painter, theme(), timeScale().middleOf(day), readoutBounds());
}

} // namespace tokencast
