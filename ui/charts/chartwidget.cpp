// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartwidget.h"

#include "ui/charts/chartaccessible.h"

#include <QtGui/QAccessible>
#include <QtGui/QAction>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtGui/QKeyEvent>
#include <QtGui/QMouseEvent>
#include <QtGui/QPainter>
#include <QtGui/QWheelEvent>
#include <QtWidgets/QApplication>

#include <algorithm>
#include <cmath>

namespace tokencast {

namespace {

/// What a key does to the current day.
std::optional<DayStep> stepOf(const QKeyEvent &event)
{
    const bool isLetter = event.key() == Qt::Key_N || event.key() == Qt::Key_P;
    // A capital letter is the same key.
    const Qt::KeyboardModifiers harmless =
        isLetter ? Qt::KeypadModifier | Qt::ShiftModifier : Qt::KeypadModifier;
    if (event.modifiers() & ~harmless)
        return std::nullopt;
    switch (event.key()) {
    case Qt::Key_Left:
        return DayStep::PreviousDay;
    case Qt::Key_Right:
        return DayStep::NextDay;
    case Qt::Key_PageUp:
        return DayStep::PreviousMonth;
    case Qt::Key_PageDown:
        return DayStep::NextMonth;
    case Qt::Key_Home:
        return DayStep::FirstDay;
    case Qt::Key_End:
        return DayStep::LastDay;
    case Qt::Key_N:
        return DayStep::NextEvent;
    case Qt::Key_P:
        return DayStep::PreviousEvent;
    default:
        return std::nullopt;
    }
}

/// In a smaller plot area nothing is painted.
constexpr double leastPlotSize = 12;
constexpr double zoomOfKey = 1.5;
constexpr double zoomOfWheelStep = 1.25;
constexpr double degreesOfWheelStep = 120;

} // namespace

ChartWidget::ChartWidget(TimeView *view, QWidget *parent) : QWidget(parent), m_view(view)
{
    installChartAccessibility();
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
    auto *copy = new QAction(tr("Copy as a Picture"), this);
    connect(copy, &QAction::triggered, this, &ChartWidget::copyPicture);
    addAction(copy);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(view, &TimeView::visibleChanged, this, [this] { invalidate(); });
    connect(view, &TimeView::currentDayChanged, this, [this] {
        update();
        speak();
    });
}

void ChartWidget::setForecast(ForecastPtr forecast)
{
    m_forecast = std::move(forecast);
    if (m_forecast)
        m_view->setHorizon(m_forecast->projection.horizon);
    forecastChanged();
    invalidate();
    speak();
}

void ChartWidget::setTheme(const Theme &theme)
{
    m_theme = theme;
    invalidate();
}

void ChartWidget::setToday(std::optional<Day> today)
{
    m_today = today;
    invalidate();
    speak();
}

void ChartWidget::setStale(Staleness staleness)
{
    if (staleness == m_staleness)
        return;
    m_staleness = staleness;
    invalidate();
}

std::optional<Day> ChartWidget::spokenDay() const
{
    if (!m_forecast || m_forecast->projection.days.empty())
        return std::nullopt;
    const DayRange horizon = m_forecast->projection.horizon;
    const std::optional<Day> current = m_view->currentDay();
    if (current && horizon.contains(*current))
        return current;
    if (m_today && m_view->visible().contains(*m_today))
        return m_today;
    return std::clamp(m_view->visible().start, horizon.start, horizon.last());
}

QString ChartWidget::spokenText() const
{
    const std::optional<Day> day = spokenDay();
    return day ? wordsFor(*day) : QString();
}

QSize ChartWidget::sizeHint() const
{
    return {900, minimumSizeHint().height()};
}

void ChartWidget::paintReadout(QPainter &, Day) {}

void ChartWidget::forecastChanged() {}

void ChartWidget::invalidate()
{
    m_isPictureOld = true;
    update();
}

TimeScale ChartWidget::timeScale() const
{
    const QRectF plot = plotArea();
    return {m_view->visible(), plot.left(), plot.width()};
}

bool ChartWidget::isAttended() const
{
    return hasFocus() || underMouse();
}

bool ChartWidget::hasRoom() const
{
    const QRectF plot = plotArea();
    return plot.width() >= leastPlotSize && plot.height() >= leastPlotSize;
}

void ChartWidget::renderPicture()
{
    const double ratio = devicePixelRatioF();
    const QSize pixels = (QSizeF(size()) * ratio).toSize();
    // Kept where it can be: fresh memory costs more than what is painted on it.
    if (m_picture.size() != pixels)
        m_picture = QPixmap(pixels);
    m_picture.setDevicePixelRatio(ratio);
    m_isPictureOld = false;
    QPainter painter(&m_picture);
    paintOn(painter);
}

void ChartWidget::paintOn(QPainter &painter)
{
    painter.fillRect(rect(), m_theme.surface);
    if (!hasRoom())
        return;
    painter.setFont(font());
    paintPicture(painter);
}

void ChartWidget::paintCurrentDay(QPainter &painter)
{
    const std::optional<Day> day = m_view->currentDay();
    if (!day || !m_forecast || !hasRoom() || !m_view->visible().contains(*day))
        return;
    const TimeScale scale = timeScale();
    const QRectF plot = plotArea();
    const double width = std::max(1.5, std::min(scale.dayWidth(), 3.0));
    painter.fillRect(QRectF(onPixel(scale.middleOf(*day) - width / 2, devicePixelRatioF()),
                            plot.top(), onPixel(width, devicePixelRatioF()), plot.height()),
                     m_theme.accent);
    paintReadout(painter, *day);
}

void ChartWidget::paintEvent(QPaintEvent *)
{
    if (m_isPictureOld || m_picture.devicePixelRatio() != devicePixelRatioF())
        renderPicture();
    QPainter painter(this);
    painter.drawPixmap(0, 0, m_picture);
    paintCurrentDay(painter);
    if (hasFocus()) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(m_theme.accent, 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 3, 3);
    }
}

void ChartWidget::resizeEvent(QResizeEvent *event)
{
    invalidate();
    QWidget::resizeEvent(event);
}

void ChartWidget::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LocaleChange
        || event->type() == QEvent::LanguageChange)
        invalidate();
    QWidget::changeEvent(event);
}

void ChartWidget::walk(DayStep step)
{
    const std::optional<Day> from = spokenDay();
    if (!from)
        return;
    m_keptDay = dayAfter(*m_forecast, *from, step);
    m_view->setCurrentDay(m_keptDay);
}

void ChartWidget::zoom(double factor, Day around)
{
    const DayRange visible = m_view->visible();
    const int days = std::max(1, static_cast<int>(std::lround(visible.days() / factor)));
    const double share =
        static_cast<double>((around - visible.start).count()) / std::max(1, visible.days());
    const Day start = around - std::chrono::days(static_cast<int>(std::lround(share * days)));
    m_view->setVisible({.start = start, .end = start + std::chrono::days(days)});
}

void ChartWidget::keyPressEvent(QKeyEvent *event)
{
    if (const std::optional<DayStep> step = stepOf(*event)) {
        walk(*step);
        return;
    }
    const bool isPlain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier));
    const std::optional<Day> day = spokenDay();
    if (event->matches(QKeySequence::Copy))
        copyPicture();
    else if (isPlain && day && (event->key() == Qt::Key_Plus || event->key() == Qt::Key_Equal))
        zoom(zoomOfKey, *day);
    else if (isPlain && day && event->key() == Qt::Key_Minus)
        zoom(1 / zoomOfKey, *day);
    else if (isPlain && event->key() == Qt::Key_0)
        m_view->showAll();
    else if (isPlain && day && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        activate(*day);
    else
        QWidget::keyPressEvent(event);
}

void ChartWidget::focusInEvent(QFocusEvent *event)
{
    const bool byKey = event->reason() == Qt::TabFocusReason
        || event->reason() == Qt::BacktabFocusReason || event->reason() == Qt::ShortcutFocusReason;
    if (byKey && spokenDay())
        m_view->setCurrentDay(spokenDay());
    update();
    QWidget::focusInEvent(event);
}

void ChartWidget::focusOutEvent(QFocusEvent *event)
{
    update();
    QWidget::focusOutEvent(event);
}

void ChartWidget::enterEvent(QEnterEvent *event)
{
    m_keptDay = m_view->currentDay();
    QWidget::enterEvent(event);
}

void ChartWidget::leaveEvent(QEvent *event)
{
    m_view->setCurrentDay(m_keptDay);
    update();
    QWidget::leaveEvent(event);
}

void ChartWidget::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton) {
        QWidget::mousePressEvent(event);
        return;
    }
    m_pressed = event->position();
    m_visibleWhenPressed = m_view->visible();
    m_isDragging = false;
}

void ChartWidget::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_forecast)
        return;
    const TimeScale scale = timeScale();
    const double x = event->position().x();
    if (!m_pressed) {
        const bool isInside = x >= scale.left() && x < scale.right();
        m_view->setCurrentDay(isInside ? scale.dayAt(x) : m_keptDay);
        return;
    }
    const double moved = x - m_pressed->x();
    m_isDragging = m_isDragging || std::abs(moved) >= QApplication::startDragDistance();
    if (!m_isDragging || scale.dayWidth() <= 0)
        return;
    const std::chrono::days shift(static_cast<int>(std::lround(-moved / scale.dayWidth())));
    m_view->setVisible(
        {.start = m_visibleWhenPressed.start + shift, .end = m_visibleWhenPressed.end + shift});
}

void ChartWidget::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !m_pressed) {
        QWidget::mouseReleaseEvent(event);
        return;
    }
    const TimeScale scale = timeScale();
    const double x = event->position().x();
    if (m_forecast && !m_isDragging && x >= scale.left() && x < scale.right()) {
        m_keptDay = scale.dayAt(x);
        m_view->setCurrentDay(m_keptDay);
    }
    m_pressed.reset();
    m_isDragging = false;
}

void ChartWidget::mouseDoubleClickEvent(QMouseEvent *event)
{
    const TimeScale scale = timeScale();
    const double x = event->position().x();
    if (m_forecast && event->button() == Qt::LeftButton && x >= scale.left() && x < scale.right())
        activate(scale.dayAt(x));
}

void ChartWidget::copyPicture()
{
    QGuiApplication::clipboard()->setPixmap(grab());
}

void ChartWidget::activate(Day day)
{
    m_keptDay = day;
    m_view->setCurrentDay(day);
    Q_EMIT activated();
}

void ChartWidget::wheelEvent(QWheelEvent *event)
{
    const QPoint turned = event->angleDelta();
    if (!m_forecast || turned.isNull()) {
        event->ignore();
        return;
    }
    const TimeScale scale = timeScale();
    if (std::abs(turned.x()) > std::abs(turned.y())) {
        const DayRange visible = m_view->visible();
        const std::chrono::days shift(
            static_cast<int>(std::lround(-turned.x() / std::max(1.0, scale.dayWidth()))));
        m_view->setVisible({.start = visible.start + shift, .end = visible.end + shift});
    } else {
        zoom(std::pow(zoomOfWheelStep, turned.y() / degreesOfWheelStep),
             scale.dayAt(event->position().x()));
    }
    event->accept();
}

void ChartWidget::speak()
{
    const QString now = spokenText();
    if (now == m_spoken)
        return;
    QAccessibleTextUpdateEvent changed(this, 0, m_spoken, now);
    m_spoken = now;
    QAccessible::updateAccessibility(&changed);
    QAccessibleEvent described(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&described);
    Q_EMIT spokenTextChanged(now);
}

} // namespace tokencast
