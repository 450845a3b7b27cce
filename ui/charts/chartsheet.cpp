// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartsheet.h"

#include "ui/charts/chartcatalog.h"
#include "ui/charts/chartwidget.h"
#include "ui/charts/timeview.h"

#include <QtGui/QPainter>

#include <algorithm>
#include <cmath>

namespace tokencast {

namespace {

constexpr int spacing = 2;

} // namespace

ChartSheet::ChartSheet(const ForecastPtr &forecast, const ChartSheetOptions &options)
    : m_view(std::make_unique<TimeView>()), m_ground(options.theme.surface)
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

std::vector<int> ChartSheet::heightsIn(int height) const
{
    int wanted = 0;
    int needed = 0;
    for (const auto &chart : m_charts) {
        wanted += chart->sizeHint().height();
        needed += chart->minimumSizeHint().height();
    }
    std::vector<int> heights;
    int sum = 0;
    for (const auto &chart : m_charts) {
        const int share = height * chart->sizeHint().height() / std::max(1, wanted);
        sum += heights.emplace_back(std::max(chart->minimumSizeHint().height(), share));
    }
    if (sum <= height)
        return heights;
    // By shares alone some would have too little, so only what is to spare is shared.
    for (std::size_t i = 0; i < heights.size(); ++i)
        heights[i] = m_charts[i]->minimumSizeHint().height()
            + std::max(0, height - needed) * m_charts[i]->sizeHint().height() / std::max(1, wanted);
    return heights;
}

void ChartSheet::paint(QPainter &painter, const QSize &size) const
{
    const QSize least = minimumSize();
    const double scale = std::min({1.0, double(size.width()) / std::max(1, least.width()),
                                   double(size.height()) / std::max(1, least.height())});
    const QSize sheet(static_cast<int>(std::ceil(size.width() / scale)),
                      static_cast<int>(std::ceil(size.height() / scale)));
    const int gaps = spacing * std::max(0, static_cast<int>(m_charts.size()) - 1);
    const std::vector<int> heights = heightsIn(sheet.height() - gaps);
    painter.save();
    if (scale < 1)
        painter.scale(double(size.width()) / sheet.width(), double(size.height()) / sheet.height());
    for (std::size_t i = 0; i < m_charts.size(); ++i) {
        m_charts[i]->resize(sheet.width(), heights[i]);
        painter.save();
        m_charts[i]->paintOn(painter);
        painter.restore();
        painter.translate(0, heights[i] + spacing);
    }
    painter.restore();
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
