// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartsheet.h"

#include "ui/charts/chartcatalog.h"
#include "ui/charts/chartwidget.h"
#include "ui/charts/timeview.h"

#include <QtGui/QPainter>

#include <algorithm>

namespace tokencast {

namespace {

constexpr int spacing = 2;

} // namespace

ChartSheet::ChartSheet(const ForecastPtr &forecast, const ChartSheetOptions &options)
    : m_view(std::make_unique<TimeView>())
{
    for (const ChartEntry &entry : chartCatalog()) {
        if (!options.charts.isEmpty() && !options.charts.contains(QLatin1String(entry.id)))
            continue;
        ChartWidget &chart = *m_charts.emplace_back(entry.create(m_view.get(), nullptr));
        chart.setFont(options.font);
        chart.setLocale(options.locale);
        chart.setTheme(options.theme);
        chart.setToday(options.today);
        chart.setForecast(forecast);
        m_titles << entry.title();
    }
    if (options.visible)
        m_view->setVisible(*options.visible);
}

ChartSheet::~ChartSheet() = default;

void ChartSheet::paint(QPainter &painter, const QSize &size) const
{
    const int gaps = spacing * std::max(0, static_cast<int>(m_charts.size()) - 1);
    int wanted = 0;
    for (const auto &chart : m_charts)
        wanted += chart->sizeHint().height();
    int top = 0;
    for (const auto &chart : m_charts) {
        const int share = (size.height() - gaps) * chart->sizeHint().height() / std::max(1, wanted);
        const int height = std::max(chart->minimumSizeHint().height(), share);
        chart->resize(size.width(), height);
        painter.save();
        painter.translate(0, top);
        chart->paintOn(painter);
        painter.restore();
        top += height + spacing;
    }
}

QSize ChartSheet::minimumSize() const
{
    QSize size(0, spacing * std::max(0, static_cast<int>(m_charts.size()) - 1));
    for (const auto &chart : m_charts) {
        const QSize least = chart->minimumSizeHint();
        size = {std::max(size.width(), least.width()), size.height() + least.height()};
    }
    return size;
}

QString ChartSheet::description() const
{
    return m_titles.join(QStringLiteral(", "));
}

} // namespace tokencast
