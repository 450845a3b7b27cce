// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/chartarea.h"

#include "ui/charts/chartcatalog.h"
#include "ui/charts/chartwidget.h"
#include "ui/pages/explainpage.h"
#include "ui/pages/rangebar.h"

#include <QtWidgets/QVBoxLayout>

namespace tokencast {

ChartArea::ChartArea(PlanDocument &document, const QLocale &locale, Day today, QWidget *parent)
    : QWidget(parent), m_document(document)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(4, 4, 8, 4);
    layout->setSpacing(2);
    layout->addWidget(new RangeBar(m_timeView, locale, this));
    for (const ChartEntry &entry : chartCatalog()) {
        ChartWidget *chart = entry.create(&m_timeView, this);
        chart->setToday(today);
        // Each gets its share of the height by what it asks for.
        layout->addWidget(chart, chart->sizeHint().height());
        m_charts.push_back(chart);
        const ExplainSubject subject =
            entry.point == ChartEntry::Point::Month ? ExplainSubject::Month : ExplainSubject::Day;
        connect(chart, &ChartWidget::activated, this,
                [this, subject] { Q_EMIT explanationRequested(subject); });
    }
    connect(&m_document, &PlanDocument::changed, this, &ChartArea::refresh);
    refresh();
}

void ChartArea::setTheme(const Theme &theme)
{
    for (ChartWidget *chart : m_charts)
        chart->setTheme(theme);
}

void ChartArea::refresh()
{
    const ForecastPtr forecast = m_document.forecast();
    for (ChartWidget *chart : m_charts) {
        chart->setForecast(forecast);
        chart->setStale(m_document.isForecastCurrent() ? Staleness::Fresh : Staleness::LastGood);
    }
}

} // namespace tokencast
