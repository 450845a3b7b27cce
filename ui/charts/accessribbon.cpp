// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/accessribbon.h"

#include "core/text/textformat.h"
#include "ui/charts/dayinwords.h"
#include "ui/charts/patterns.h"
#include "ui/help/whatsthis.h"

#include <QtGui/QFontMetricsF>
#include <QtGui/QPainter>
#include <QtGui/QPolygonF>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace tokencast {

namespace {

constexpr double edge = 4;
constexpr double labelPadding = 2;

struct BandLooks
{
    QColor fill;
    QColor ink;
    QColor text;
    Pattern pattern = Pattern::Plain;
};

BandLooks looksOf(Access access, const Theme &theme)
{
    switch (access) {
    case Access::Trial:
        return {theme.trialSurface, mixed(theme.trialSurface, theme.trial, 0.55), theme.text,
                Pattern::Dots};
    case Access::Full:
        return {theme.goodSurface, theme.goodSurface, theme.good, Pattern::Plain};
    case Access::Grace:
        return {theme.cautionSurface, mixed(theme.cautionSurface, theme.caution, 0.6),
                theme.caution, Pattern::Falling};
    case Access::Limited:
        return {theme.badSurface, mixed(theme.badSurface, theme.bad, 0.5), theme.bad,
                Pattern::Crossed};
    case Access::NotModelled:
        break;
    }
    return {theme.window, theme.line, theme.mutedText, Pattern::Level};
}

} // namespace

AccessRibbon::AccessRibbon(TimeView *view, QWidget *parent) : ChartWidget(view, parent)
{
    setObjectName(u"accessRibbon"_s);
    setAccessibleName(u"Access ribbon"_s);
    giveHelp(
        *this,
        {.title = tr("Access"),
         .rule = tr("What the account may call on each day: trial, full, "
                    "[grace](glossary.md#grace-period) or [limited](glossary.md#limited-access)"),
         .topic = QStringLiteral("access.md")});
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize AccessRibbon::minimumSizeHint() const
{
    return {320, fontMetrics().height() + static_cast<int>(4 * edge)};
}

QRectF AccessRibbon::plotArea() const
{
    const PlotMargins margins = PlotMargins::of(QFontMetricsF(font()));
    return QRectF(rect()).adjusted(margins.left, edge, -margins.right, -edge);
}

void AccessRibbon::forecastChanged()
{
    m_runs = forecast() ? accessRuns(*forecast()) : std::vector<AccessRun>();
}

QRectF AccessRibbon::placeOf(const AccessRun &run) const
{
    const TimeScale time = timeScale();
    const DayRange shown = intersection(run.days, time.visible());
    const double left = onPixel(time.at(shown.start), devicePixelRatioF());
    const double right = onPixel(time.at(shown.end), devicePixelRatioF());
    const QRectF area = plotArea();
    return {left, area.top(), right - left, area.height()};
}

QStringList AccessRibbon::textsFor(const AccessRun &run) const
{
    const bool begins = run.days.start != forecast()->projection.horizon.start;
    const QString from = shortDayText(run.days.start, locale());
    switch (run.access) {
    case Access::Trial:
        return {tr("Trial until %1").arg(shortDayText(run.days.last(), locale())), tr("Trial")};
    case Access::Full:
        return {tr("Full access"), tr("Full")};
    case Access::Grace: {
        const QString days = locale().toString(run.days.days());
        return {tr("Grace, %1 days from %2").arg(days, from), tr("Grace, %1 days").arg(days),
                tr("Grace")};
    }
    case Access::Limited:
        return {begins ? tr("Limited from %1").arg(from) : tr("Limited access"), tr("Limited")};
    case Access::NotModelled:
        break;
    }
    return {tr("Not modelled: the agreement's terms are not published"), tr("Not modelled")};
}

std::vector<AccessRibbon::Label> AccessRibbon::labels() const
{
    std::vector<Label> labels;
    for (const AccessRun &run : m_runs) {
        if (intersection(run.days, timeScale().visible()).isEmpty())
            continue;
        if (std::optional<Label> label = labelFor(run))
            labels.push_back(*std::move(label));
    }
    return labels;
}

std::optional<AccessRibbon::Label> AccessRibbon::labelFor(const AccessRun &run) const
{
    const QFontMetricsF metrics(font());
    const QRectF band = placeOf(run);
    QStringList texts = textsFor(run);
    // The numbers of a countdown say the rest.
    if (countsDown(run))
        texts = {texts.last()};
    for (const QString &text : std::as_const(texts)) {
        const QSizeF size(std::ceil(metrics.horizontalAdvance(text)) + 2 * labelPadding,
                          metrics.height() + 2);
        if (size.width() > band.width())
            continue;
        const double left = countsDown(run) ? band.left() : band.center().x() - size.width() / 2;
        return Label{.access = run.access,
                     .place = QRectF(QPointF(left, band.center().y() - size.height() / 2), size),
                     .text = text};
    }
    return std::nullopt;
}

void AccessRibbon::paintPicture(QPainter &painter)
{
    const QRectF area = plotArea();
    painter.setPen(theme().text);
    QFont bold = font();
    bold.setBold(true);
    painter.setFont(bold);
    painter.drawText(QRectF(6, area.top(), area.left() - 6, area.height()),
                     Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, tr("Access"));
    painter.setFont(font());
    if (!forecast())
        return;
    if (staleness() == Staleness::LastGood)
        painter.setOpacity(staleOpacity);
    for (const AccessRun &run : m_runs) {
        if (intersection(run.days, timeScale().visible()).isEmpty())
            continue;
        paintBand(painter, run);
        if (countsDown(run))
            paintCountdown(painter, run);
    }
    painter.setOpacity(1);
    for (const Label &label : labels())
        paintLabel(painter, label);
}

void AccessRibbon::paintBand(QPainter &painter, const AccessRun &run) const
{
    const QRectF band = placeOf(run);
    const BandLooks looks = looksOf(run.access, theme());
    const QBrush brush = patternBrush(looks.fill, looks.ink, looks.pattern, devicePixelRatioF());
    painter.setRenderHint(QPainter::Antialiasing, false);
    if (run.graceEnds) {
        // The pattern is a wedge that runs out with the grace period.
        const double start = timeScale().at(run.days.start);
        const double end = timeScale().at(*run.graceEnds);
        painter.fillRect(band, looks.fill);
        painter.save();
        painter.setClipRect(band, Qt::IntersectClip);
        painter.setPen(Qt::NoPen);
        painter.setBrush(brush);
        painter.drawPolygon(QPolygonF({QPointF(start, band.top()), QPointF(end, band.bottom()),
                                       QPointF(start, band.bottom())}));
        painter.restore();
    } else {
        painter.fillRect(band, brush);
    }
    painter.fillRect(QRectF(band.topLeft(), QSizeF(band.width(), 2)), looks.text);
    const double pixel = 1 / devicePixelRatioF();
    painter.fillRect(QRectF(band.right() - pixel, band.top(), pixel, band.height()),
                     theme().surface);
}

bool AccessRibbon::countsDown(const AccessRun &run) const
{
    const double widest = QFontMetricsF(font()).horizontalAdvance(locale().toString(88));
    return run.graceEnds && widest + 4 <= timeScale().dayWidth();
}

void AccessRibbon::paintCountdown(QPainter &painter, const AccessRun &run) const
{
    const TimeScale time = timeScale();
    const DayRange shown = intersection(run.days, time.visible());
    const QRectF area = plotArea();
    const std::optional<Label> label = labelFor(run);
    painter.setPen(theme().caution);
    for (Day day = shown.start; day < shown.end; day += std::chrono::days(1)) {
        const QRectF place(time.at(day), area.top(), time.dayWidth(), area.height());
        if (label && label->place.intersects(place))
            continue;
        painter.drawText(place, Qt::AlignCenter | Qt::TextSingleLine,
                         locale().toString(static_cast<int>((*run.graceEnds - day).count()) - 1));
    }
}

void AccessRibbon::paintLabel(QPainter &painter, const Label &label) const
{
    const BandLooks looks = looksOf(label.access, theme());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(looks.fill);
    if (looks.pattern != Pattern::Plain)
        painter.drawRoundedRect(label.place, 3, 3);
    painter.setPen(looks.text);
    painter.drawText(label.place, Qt::AlignCenter | Qt::TextSingleLine, label.text);
}

QString AccessRibbon::wordsFor(Day day) const
{
    return dayInWords(*forecast(), day, locale());
}

} // namespace tokencast
