// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/forecast.h"
#include "ui/theme.h"

#include <QtCore/QLocale>
#include <QtCore/QSize>
#include <QtCore/QStringList>
#include <QtGui/QColor>
#include <QtGui/QFont>

#include <memory>
#include <optional>
#include <vector>

class QPainter;

namespace tokencast {

class ChartWidget;
class TimeView;

struct ChartSheetOptions
{
    Theme theme = Theme::light();
    QLocale locale;
    QFont font;
    std::optional<Day> today;
    /// Ids of the catalog; all charts where empty.
    QStringList charts;
    /// What is seen of the horizon; all of it unless given.
    std::optional<DayRange> visible;
};

/// The charts of a forecast above each other on one time axis, painted as lines and texts on
/// whatever a painter paints on: paper, a file, a picture. Needs an application with windows, but
/// no display.
class ChartSheet
{
public:
    ChartSheet(const ForecastPtr &forecast, const ChartSheetOptions &options);
    ~ChartSheet();

    /// Into the rectangle from (0, 0), a unit of the painter a pixel of the fonts. Each chart gets
    /// its share of the height by what it asks for, and no less than it needs. What is smaller than
    /// minimumSize() has all charts nevertheless, as small as they then are.
    void paint(QPainter &painter, const QSize &size) const;
    QSize minimumSize() const;
    /// What lies behind and between the charts.
    QColor ground() const { return m_ground; }
    /// What is painted, in words: the title of each chart.
    QString description() const;

private:
    /// Of each chart, in a sheet that has room for all of them.
    std::vector<int> heightsIn(int height) const;

    std::unique_ptr<TimeView> m_view;
    std::vector<std::unique_ptr<ChartWidget>> m_charts;
    QStringList m_titles;
    QColor m_ground;
};

} // namespace tokencast
