// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/explainpage.h"

#include "ui/explain/explainmodel.h"
#include "ui/help/whatsthis.h"
#include "ui/widgets/copytable.h"

#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace tokencast {

namespace {

QTableView *makeTable(QAbstractItemModel *model)
{
    auto *table = new QTableView;
    table->setModel(model);
    makeReadOnly(*table, QStringLiteral("Explain"));
    // The formula has the room that the others leave; what does not fit is in its tip.
    QHeaderView *header = table->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(int(ExplainModel::Column::How), QHeaderView::Stretch);
    constexpr int widest = 60;
    header->setMaximumSectionSize(widest * table->fontMetrics().averageCharWidth());
    return table;
}

} // namespace

ExplainPage::ExplainPage(PlanDocument &document, TimeView &view, const QLocale &locale,
                         QWidget *parent)
    : QWidget(parent),
      m_document(document),
      m_view(view),
      m_locale(locale),
      m_model(new ExplainModel(this)),
      m_subject(new QComboBox),
      m_title(new QLabel),
      m_table(makeTable(m_model))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->setSpacing(6);
    layout->addWidget(makeBar());
    layout->addWidget(m_table, 1);
    giveHelpToParts();
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &ExplainPage::refresh);
    connect(&m_document, &PlanDocument::changed, this, &ExplainPage::follow);
    connect(&m_view, &TimeView::currentDayChanged, this, &ExplainPage::follow);
    connect(m_subject, &QComboBox::currentIndexChanged, this, &ExplainPage::follow);
}

void ExplainPage::giveHelpToParts()
{
    const QString page = QStringLiteral("explain.md#the-explain-page");
    giveHelp(*m_subject,
             {.title = tr("Explain"),
              .rule = tr("The day that the charts point at, its month, or the whole plan"),
              .topic = page});
    giveHelp(*m_table,
             {.title = tr("Explain"),
              .rule = tr("Where each number comes from, in the order in which it came about"),
              .topic = page});
    m_earlier->setToolTip(tr("The day or month before"));
    m_later->setToolTip(tr("The day or month after"));
    for (QPushButton *button : {m_earlier, m_later, m_copy})
        giveHelp(*button, page);
}

QWidget *ExplainPage::makeBar()
{
    auto *bar = new QWidget;
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(0, 0, 0, 0);
    m_subject->addItem(tr("Day"), int(ExplainSubject::Day));
    m_subject->addItem(tr("Month"), int(ExplainSubject::Month));
    m_subject->addItem(tr("Whole plan"), int(ExplainSubject::Plan));
    auto *label = new QLabel(tr("Explain"));
    label->setBuddy(m_subject);
    m_earlier = new QPushButton(tr("Earlier"));
    m_later = new QPushButton(tr("Later"));
    m_copy = new QPushButton(tr("Copy explanation"));
    connect(m_earlier, &QPushButton::clicked, this, [this] { step(-1); });
    connect(m_later, &QPushButton::clicked, this, [this] { step(1); });
    connect(m_copy, &QPushButton::clicked, this, &ExplainPage::copyExplanation);
    m_copy->setToolTip(tr("The whole explanation as a paragraph"));
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    m_title->setFont(bold);
    m_title->setContentsMargins(8, 0, 8, 0);
    for (QWidget *widget : {static_cast<QWidget *>(label), static_cast<QWidget *>(m_subject),
                            static_cast<QWidget *>(m_earlier), static_cast<QWidget *>(m_later),
                            static_cast<QWidget *>(m_title)})
        layout->addWidget(widget);
    layout->addStretch(1);
    layout->addWidget(m_copy);
    return bar;
}

ExplainSubject ExplainPage::subject() const
{
    return static_cast<ExplainSubject>(m_subject->currentData().toInt());
}

void ExplainPage::setSubject(ExplainSubject subject)
{
    m_subject->setCurrentIndex(m_subject->findData(int(subject)));
}

void ExplainPage::copyExplanation() const
{
    QGuiApplication::clipboard()->setText(m_model->explanation().paragraph());
}

Day ExplainPage::day(const Forecast &forecast) const
{
    const Projection &projection = forecast.projection;
    const Summary &summary = projection.summary;
    const Day wanted =
        m_view.currentDay().value_or(summary.firstNegative.value_or(summary.lowestDay));
    return std::clamp(wanted, projection.horizon.start, projection.horizon.last());
}

void ExplainPage::step(int count)
{
    const ForecastPtr forecast = m_document.forecast();
    if (!forecast)
        return;
    const Day from = day(*forecast);
    m_view.setCurrentDay(subject() == ExplainSubject::Day
                             ? from + std::chrono::days(count)
                             : firstDayOf(monthOf(from) + std::chrono::months(count)));
}

void ExplainPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

void ExplainPage::follow()
{
    if (isVisible())
        m_soon.start();
}

void ExplainPage::refresh()
{
    const ForecastPtr forecast = m_document.forecast();
    Explanation explanation;
    if (forecast) {
        const Day shown = day(*forecast);
        if (subject() == ExplainSubject::Plan) {
            explanation = explainPlan(*forecast, m_locale);
        } else if (subject() == ExplainSubject::Month) {
            explanation = explainMonth(*forecast, monthOf(shown), m_locale);
        } else if (const auto ledger = ledgerOf(*forecast, m_document.catalog(), shown)) {
            explanation = explainDay(*forecast, *ledger, m_locale);
        }
    }
    m_title->setText(explanation.title);
    const bool hasSteps = !explanation.steps.empty();
    m_model->setExplanation(std::move(explanation));
    m_copy->setEnabled(hasSteps);
    m_earlier->setEnabled(hasSteps && subject() != ExplainSubject::Plan);
    m_later->setEnabled(m_earlier->isEnabled());
}

} // namespace tokencast
