// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/daywalk.h"
#include "ui/charts/plotgeometry.h"
#include "ui/charts/timeview.h"
#include "ui/document/forecast.h"
#include "ui/theme.h"

#include <QtGui/QPixmap>
#include <QtWidgets/QWidget>

#include <optional>

namespace tokencast {

/// Whether the forecast is the plan's as it stands, or the last one from before it had problems.
enum class Staleness { Fresh, LastGood };

/// What all charts have in common: the shared time axis, the current day under the mouse and the
/// keys, the cached picture, and what assistive technology reads.
///
/// Setters only mark the picture as old; it is made anew at most once a frame, when it is painted.
/// Keys: Left and Right by day, Page Up and Page Down by month, Home and End, N and P to the
/// next and the previous event, + and - and 0 for zoom, Enter for more about the day. The wheel
/// zooms, dragging pans, a click keeps the day; without one the mouse gives back the day that was
/// current before it came.
class ChartWidget : public QWidget
{
    Q_OBJECT

public:
    /// The view is shared and has to outlive the chart.
    explicit ChartWidget(TimeView *view, QWidget *parent = nullptr);

    /// Tells the view its horizon, too.
    void setForecast(ForecastPtr forecast);
    void setTheme(const Theme &theme);
    void setToday(std::optional<Day> today);
    void setStale(Staleness staleness);

    /// Where the days lie, in the widget's coordinates. Left and right are the same in every chart
    /// of the same width and font.
    virtual QRectF plotArea() const = 0;
    /// The day that keys start from and that is spoken of: the current one, else today if it is
    /// visible, else the first visible one. Empty without a forecast.
    std::optional<Day> spokenDay() const;
    /// The spoken day in words; empty without a forecast.
    QString spokenText() const;

    /// All but the current day, for paper and files: lines and texts stay what they are.
    void paintOn(QPainter &painter);

    QSize sizeHint() const override;

Q_SIGNALS:
    /// Enter or a double click on the current day: somebody wants to know more of it.
    void activated();
    /// Assistive technology is told at the same time.
    void spokenTextChanged(const QString &text);

protected:
    /// Of what is painted from the last good forecast.
    static constexpr double staleOpacity = 0.6;

    /// Everything but the current day, on Theme::surface.
    virtual void paintPicture(QPainter &painter) = 0;
    /// What is known of the current day, over the picture and the day's line.
    virtual void paintReadout(QPainter &painter, Day day);
    virtual QString wordsFor(Day day) const = 0;
    virtual void forecastChanged();
    /// Something that the picture shows has changed.
    void invalidate();

    const Forecast *forecast() const { return m_forecast.get(); }
    const Theme &theme() const { return m_theme; }
    std::optional<Day> today() const { return m_today; }
    Staleness staleness() const { return m_staleness; }
    TimeView *view() const { return m_view; }
    TimeScale timeScale() const;
    /// Under the mouse, or with the keyboard focus.
    bool isAttended() const;

    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    bool hasRoom() const;
    void renderPicture();
    void paintCurrentDay(QPainter &painter);
    void walk(DayStep step);
    void zoom(double factor, Day around);
    void activate(Day day);
    void copyPicture();
    void speak();

    TimeView *m_view;
    ForecastPtr m_forecast;
    Theme m_theme = Theme::light();
    std::optional<Day> m_today;
    Staleness m_staleness = Staleness::Fresh;
    QPixmap m_picture;
    bool m_isPictureOld = true;
    QString m_spoken;
    /// What leaving with the mouse goes back to.
    std::optional<Day> m_keptDay;
    std::optional<QPointF> m_pressed;
    DayRange m_visibleWhenPressed;
    bool m_isDragging = false;
};

} // namespace tokencast
