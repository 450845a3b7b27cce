// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/markspainter.h"

#include "core/text/textformat.h"
#include "ui/charts/dayinwords.h"
#include "ui/charts/labelplacer.h"

#include <QtCore/QCoreApplication>
#include <QtGui/QFontMetricsF>
#include <QtGui/QPolygonF>

#include <algorithm>
#include <cmath>
#include <set>
#include <span>
#include <tuple>

using namespace Qt::StringLiterals;

namespace tokencast {

namespace {

struct MarkWords
{
    Q_DECLARE_TR_FUNCTIONS(MarkWords)
};

constexpr double labelPadding = 3;
/// Signs of a kind that lie closer than this are one: they are not told apart.
constexpr double signGrid = 3;
/// No more than this many are tried for a label.
constexpr std::size_t mostLabels = 120;
/// Where there are many signs, their labels keep this far apart, so that a long horizon is not all
/// text.
constexpr double widthPerLabel = 90;

void paintTriangle(QPainter &painter, const QPolygonF &triangle, const QColor &color,
                   const QColor &edge)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(edge, 1));
    painter.setBrush(color);
    painter.drawPolygon(triangle);
    painter.restore();
}

/// A purchase or the losses of a day.
struct Sign
{
    Day day;
    /// Height in tokens of what the sign stands on, and down to where it reaches.
    std::int64_t top = 0;
    std::int64_t bottom = 0;
    Tokens amount;
    bool isPurchase = false;
    /// To the right, out of another sign's way.
    double shift = 0;
};

class MarksPainter
{
public:
    MarksPainter(QPainter &painter, const BalanceMarks &marks, const BalancePlot &plot,
                 const Theme &theme)
        : m_painter(painter),
          m_marks(marks),
          m_plot(plot),
          m_theme(theme),
          m_metrics(painter.font()),
          m_signSize(signSize(m_metrics)),
          m_labels(plot.area.adjusted(0, strip(), 0, 0)),
          m_stripLabels(QRectF(plot.area.topLeft(), QSizeF(plot.area.width(), strip())))
    {
        for (const QRectF &place : marks.avoided)
            m_labels.avoid(place);
    }

    void paintLines();
    /// Before any label: a label gives way to a sign, and no sign to anything.
    void paintSigns();
    void paintFirstNegative();
    void paintLowest();
    void paintSignLabels();

private:
    double strip() const
    {
        return m_marks.needStrip(m_plot.time.visible()) ? BalanceMarks::stripHeight(m_metrics) : 0;
    }
    bool isVisible(Day day) const { return m_plot.time.visible().contains(day); }
    QSizeF sizeOf(const QString &text) const
    {
        return {std::ceil(m_metrics.horizontalAdvance(text)) + 2 * labelPadding,
                std::ceil(m_metrics.height())};
    }
    std::vector<Sign> purchases() const;
    std::vector<Sign> losses() const;
    std::vector<Sign> signsByImportance() const;
    void paintLine(Day day, const QString &text, Qt::PenStyle style, const QColor &color);
    QPointF middleOf(const Sign &sign) const;
    bool paintSignLabel(const Sign &sign);
    bool paintLabelBeside(const QPointF &point, const QString &text, const QColor &color);
    void paintLabel(const QRectF &place, const QString &text, const QColor &color);

    QPainter &m_painter;
    const BalanceMarks &m_marks;
    const BalancePlot &m_plot;
    const Theme &m_theme;
    QFontMetricsF m_metrics;
    double m_signSize;
    LabelPlacer m_labels;
    LabelPlacer m_stripLabels;
    std::vector<Sign> m_signs;
};

void MarksPainter::paintLabel(const QRectF &place, const QString &text, const QColor &color)
{
    QColor ground = m_theme.surface;
    ground.setAlpha(225);
    m_painter.setRenderHint(QPainter::Antialiasing);
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(ground);
    m_painter.drawRoundedRect(place, 3, 3);
    m_painter.setPen(color);
    m_painter.drawText(place, Qt::AlignCenter | Qt::TextSingleLine, text);
}

void MarksPainter::paintLine(Day day, const QString &text, Qt::PenStyle style, const QColor &color)
{
    if (!isVisible(day))
        return;
    const double x = m_plot.placeOf(day) + m_plot.pixel() / 2;
    m_painter.setRenderHint(QPainter::Antialiasing, false);
    m_painter.setPen(QPen(color, style == Qt::SolidLine ? 1.5 : 1, style));
    m_painter.drawLine(QPointF(x, m_plot.area.top()), QPointF(x, m_plot.area.bottom()));
    const QSizeF size = sizeOf(text);
    const double top = m_plot.area.top();
    const auto place = m_stripLabels.place(
        {QRectF(QPointF(x + 2, top), size), QRectF(QPointF(x - 2 - size.width(), top), size)});
    if (place)
        paintLabel(*place, text, color);
}

void MarksPainter::paintLines()
{
    if (m_marks.today)
        paintLine(*m_marks.today, MarkWords::tr("Today"), Qt::SolidLine, m_theme.today);
    const BalanceMarkers &markers = *m_marks.markers;
    if (markers.trialEnd)
        paintLine(
            *markers.trialEnd,
            MarkWords::tr("Trial ends %1").arg(shortDayText(*markers.trialEnd, m_marks.locale)),
            Qt::DashLine, m_theme.mutedText);
    for (const RateChange &change : markers.rateChanges)
        paintLine(change.day,
                  MarkWords::tr("New rates %1").arg(shortDayText(change.day, m_marks.locale)),
                  Qt::DashLine, m_theme.mutedText);
}

bool MarksPainter::paintLabelBeside(const QPointF &point, const QString &text, const QColor &color)
{
    const QSizeF size = sizeOf(text);
    const double right = point.x() + m_signSize / 2 + 2;
    const double left = point.x() - m_signSize / 2 - 2 - size.width();
    const double level = point.y() + m_signSize / 2 - size.height();
    const double above = point.y() - m_signSize / 2 - size.height();
    const auto at = [size](double x, double y) { return QRectF(QPointF(x, y), size); };
    const auto place = m_labels.place(
        {at(right, level), at(left, level), at(point.x() - size.width() / 2, above)});
    if (place)
        paintLabel(*place, text, color);
    return place.has_value();
}

void MarksPainter::paintLowest()
{
    const BalanceMarkers &markers = *m_marks.markers;
    if (!markers.lowestNet.isNegative() || !isVisible(markers.lowestDay))
        return;
    const DayResult *lowest = resultOf(*m_marks.forecast, markers.lowestDay);
    const QPointF point(m_plot.time.middleOf(markers.lowestDay),
                        m_plot.heightOf(-lowest->closing.deficit));
    m_painter.setRenderHint(QPainter::Antialiasing);
    m_painter.setPen(QPen(m_theme.surface, 1.5));
    m_painter.setBrush(m_theme.bad);
    const double radius = std::floor(m_signSize / 2);
    m_painter.drawEllipse(point, radius, radius);
    const QPointF around(radius + 1, radius + 1);
    m_labels.occupy(QRectF(point - around, point + around));
    const QString text =
        u"%1 · %2"_s.arg(tokensText(markers.lowestNet, m_marks.locale, Places::Short),
                         shortDayText(markers.lowestDay, m_marks.locale));
    const QSizeF size = sizeOf(text);
    const double below = point.y() + radius + 2;
    const double level = point.y() - size.height() / 2;
    const auto at = [size](double x, double y) { return QRectF(QPointF(x, y), size); };
    const double left =
        std::clamp(point.x() - size.width() / 2, m_plot.area.left() + 1,
                   std::max(m_plot.area.left() + 1, m_plot.area.right() - size.width() - 1));
    const auto place =
        m_labels.place({at(left, below), at(point.x() - 6, below), at(point.x() + 8, level),
                        at(point.x() - 8 - size.width(), level)});
    if (place)
        paintLabel(*place, text, m_theme.bad);
}

void MarksPainter::paintFirstNegative()
{
    const std::optional<Day> first = m_marks.markers->firstNegative;
    if (!first || !isVisible(*first))
        return;
    const double x = m_plot.placeOf(*first);
    const double zero = m_plot.heightOf(std::int64_t(0));
    const QString day = shortDayText(*first, m_marks.locale);
    for (const QString &text : {MarkWords::tr("Below zero from %1").arg(day), day}) {
        const QSizeF size = sizeOf(text);
        const double above = zero - size.height() - 3;
        const auto place = m_labels.place({QRectF(QPointF(x, above), size),
                                           QRectF(QPointF(x - size.width(), above), size),
                                           QRectF(QPointF(x - size.width() - 4, zero + 3), size)});
        if (place) {
            paintLabel(*place, text, m_theme.bad);
            return;
        }
    }
}

/// What is bought on one day is one sign with the day's sum.
std::vector<Sign> MarksPainter::purchases() const
{
    std::vector<Sign> signs;
    for (const PurchaseMark &mark : m_marks.markers->purchases) {
        if (!isVisible(mark.day) || (!signs.empty() && signs.back().day == mark.day))
            continue;
        signs.push_back(
            {.day = mark.day,
             .top = mark.top.millionths(),
             .bottom = mark.top.millionths(),
             .amount = resultOf(*m_marks.forecast, mark.day)->movement.purchased.total(),
             .isPurchase = true});
    }
    return signs;
}

/// As with purchases.
std::vector<Sign> MarksPainter::losses() const
{
    std::vector<Sign> signs;
    for (const ExpiryCliff &cliff : m_marks.markers->cliffs) {
        if (!isVisible(cliff.day))
            continue;
        const std::int64_t bottom = (cliff.top - cliff.lost).millionths();
        if (!signs.empty() && signs.back().day == cliff.day) {
            signs.back().bottom = bottom;
            continue;
        }
        signs.push_back(
            {.day = cliff.day,
             .top = cliff.top.millionths(),
             .bottom = bottom,
             .amount = resultOf(*m_marks.forecast, cliff.day)->movement.expired.total()});
    }
    return signs;
}

/// What is lost before what is bought, and of each the greatest first.
std::vector<Sign> MarksPainter::signsByImportance() const
{
    std::vector<Sign> signs = losses();
    std::vector<Sign> bought = purchases();
    for (Sign &purchase : bought) {
        const auto loss = std::ranges::lower_bound(signs, purchase.day, {}, &Sign::day);
        const bool isSameDay = loss != signs.end() && loss->day == purchase.day;
        if (isSameDay && std::abs(middleOf(*loss).y() - middleOf(purchase).y()) < m_signSize)
            purchase.shift = m_signSize;
    }
    std::ranges::stable_sort(signs, std::ranges::greater(), &Sign::amount);
    std::ranges::stable_sort(bought, std::ranges::greater(), &Sign::amount);
    signs.insert(signs.end(), bought.begin(), bought.end());
    return signs;
}

/// The whole sign lies in the plot area, also on the first day.
QPointF MarksPainter::middleOf(const Sign &sign) const
{
    const double half = m_signSize / 2;
    const QRectF area = m_plot.area.adjusted(half, half, -half, -half);
    const double x = m_plot.placeOf(sign.day) + sign.shift;
    const double y = m_plot.heightOf(sign.top) - half - 2;
    return {std::clamp(x, area.left(), std::max(area.left(), area.right())),
            std::max(y, area.top())};
}

void MarksPainter::paintSigns()
{
    m_signs = signsByImportance();
    m_painter.setRenderHint(QPainter::Antialiasing, false);
    for (const Sign &sign : m_signs) {
        const double x = m_plot.placeOf(sign.day);
        if (!sign.isPurchase)
            m_painter.fillRect(QRectF(QPointF(x - 1, m_plot.heightOf(sign.top)),
                                      QPointF(x + 1, m_plot.heightOf(sign.bottom))),
                               m_theme.caution);
    }
    std::set<std::tuple<bool, long, long>> taken;
    std::erase_if(m_signs, [&](const Sign &sign) {
        const QPointF cell = middleOf(sign) / signGrid;
        return !taken.emplace(sign.isPurchase, std::lround(cell.x()), std::lround(cell.y())).second;
    });
    // The most important lie on top.
    std::for_each(m_signs.rbegin(), m_signs.rend(), [this](const Sign &sign) {
        (sign.isPurchase ? paintPurchaseSign : paintExpirySign)(m_painter, middleOf(sign), m_theme);
        m_labels.occupy(QRectF(middleOf(sign) - QPointF(m_signSize, m_signSize) / 2,
                               QSizeF(m_signSize, m_signSize)));
    });
}

bool MarksPainter::paintSignLabel(const Sign &sign)
{
    const QString amount = tokensText(sign.amount, m_marks.locale, Places::Short);
    const QString change =
        (sign.isPurchase ? QString(u'+') : m_marks.locale.negativeSign()) + amount;
    const QColor color = sign.isPurchase ? m_theme.text : m_theme.caution;
    const QString withDay = u"%1 · %2"_s.arg(change, shortDayText(sign.day, m_marks.locale));
    return paintLabelBeside(middleOf(sign), withDay, color)
        || paintLabelBeside(middleOf(sign), change, color);
}

void MarksPainter::paintSignLabels()
{
    const bool areFew = static_cast<double>(m_signs.size()) * widthPerLabel <= m_plot.area.width();
    std::vector<double> labelled;
    for (const Sign &sign : std::span(m_signs).first(std::min(m_signs.size(), mostLabels))) {
        const double x = m_plot.placeOf(sign.day);
        const bool isAlone = std::ranges::none_of(
            labelled, [x](double other) { return std::abs(other - x) < widthPerLabel; });
        if ((areFew || isAlone) && paintSignLabel(sign))
            labelled.push_back(x);
    }
}

} // namespace

bool BalanceMarks::needStrip(DayRange visible) const
{
    const auto isVisible = [visible](const std::optional<Day> &day) {
        return day && visible.contains(*day);
    };
    return isVisible(today) || isVisible(markers->trialEnd)
        || std::ranges::any_of(markers->rateChanges,
                               [&](const RateChange &change) { return isVisible(change.day); });
}

void BalanceMarks::paint(QPainter &painter, const BalancePlot &plot, const Theme &theme) const
{
    painter.save();
    MarksPainter marks(painter, *this, plot, theme);
    marks.paintLines();
    marks.paintSigns();
    marks.paintFirstNegative();
    marks.paintLowest();
    marks.paintSignLabels();
    painter.restore();
}

double BalanceMarks::stripHeight(const QFontMetricsF &metrics)
{
    return std::ceil(metrics.height()) + 1;
}

double BalanceMarks::labelHeight(const QFontMetricsF &metrics)
{
    return std::max(std::ceil(metrics.height()), signSize(metrics)) + 4;
}

void paintPurchaseSign(QPainter &painter, const QPointF &middle, const Theme &theme)
{
    const double half = signSize(QFontMetricsF(painter.font())) / 2;
    paintTriangle(painter,
                  QPolygonF({middle + QPointF(-half, half), middle + QPointF(half, half),
                             middle + QPointF(0, -half)}),
                  theme.text, theme.surface);
}

void paintExpirySign(QPainter &painter, const QPointF &middle, const Theme &theme)
{
    const double half = signSize(QFontMetricsF(painter.font())) / 2;
    paintTriangle(painter,
                  QPolygonF({middle + QPointF(-half, -half), middle + QPointF(half, -half),
                             middle + QPointF(0, half)}),
                  theme.caution, theme.surface);
}

} // namespace tokencast
