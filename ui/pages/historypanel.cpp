// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/historypanel.h"

#include "ui/document/scenarioactions.h"
#include "ui/help/whatsthis.h"
#include "ui/models/historymodel.h"
#include "ui/widgets/copytable.h"

#include <QtGui/QShortcut>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>
#include <QtWidgets/QVBoxLayout>

namespace tokencast {

namespace {

const QString historyPage = QStringLiteral("history.md");

} // namespace

HistoryPanel::HistoryPanel(PlanDocument &document, const QLocale &locale, QWidget *parent)
    : QWidget(parent),
      m_document(document),
      m_model(new HistoryModel(document, locale, this)),
      m_view(new QTableView),
      m_go(new QPushButton(tr("&Go Back to This Step"))),
      m_make(new QPushButton(tr("Make a Scenario of It")))
{
    setUpView();
    m_go->setToolTip(tr("The plan as it was after the selected step; later steps stay here"));
    m_make->setToolTip(tr("A new scenario with the plan as it was after the selected step"));

    giveHelp(*m_go, historyPage);
    giveHelp(*m_make, historyPage);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_go);
    buttons->addWidget(m_make);
    buttons->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->addWidget(m_view, 1);
    layout->addLayout(buttons);

    connect(m_go, &QPushButton::clicked, this, &HistoryPanel::goToSelected);
    connect(m_make, &QPushButton::clicked, this, &HistoryPanel::makeScenario);
    connect(m_view, &QTableView::activated, this, &HistoryPanel::goToSelected);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &HistoryPanel::showButtons);
    auto *copy = new QShortcut(QKeySequence::Copy, m_view);
    copy->setContext(Qt::WidgetShortcut);
    connect(copy, &QShortcut::activated, this, [this] { copyAsText(*m_view); });
    connect(&m_document, &PlanDocument::undoChanged, this, [this] {
        if (isVisible())
            follow();
    });
}

void HistoryPanel::setUpView()
{
    m_view->setModel(m_model);
    m_view->setAccessibleName(QStringLiteral("History"));
    giveHelp(*m_view,
             {.title = tr("History"),
              .rule = tr("Every [step](glossary.md#step) of the document, the newest first; Enter "
                         "goes back to one, and nothing is lost by that"),
              .topic = historyPage});
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setAlternatingRowColors(true);
    m_view->setShowGrid(false);
    m_view->setWordWrap(false);
    m_view->setTabKeyNavigation(false);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 8);
    m_view->horizontalHeader()->setHighlightSections(false);
    setFocusProxy(m_view);
    QHeaderView &columns = *m_view->horizontalHeader();
    // Only what is seen: every outcome is a simulation.
    columns.setResizeContentsPrecision(0);
    columns.setStretchLastSection(false);
    columns.setSectionResizeMode(QHeaderView::ResizeToContents);
    columns.setSectionResizeMode(HistoryModel::StepColumn, QHeaderView::Stretch);
}

void HistoryPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    follow();
}

void HistoryPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    chooseColumns();
}

void HistoryPanel::chooseColumns()
{
    const bool hasScenarios = m_document.scenarios().size() > 1;
    m_view->setColumnHidden(HistoryModel::ScenarioColumn, !hasScenarios);
    // A narrow panel rather says what the step was.
    const int letters = hasScenarios ? 100 : 68;
    m_view->setColumnHidden(HistoryModel::CostColumn,
                            width() < fontMetrics().averageCharWidth() * letters);
}

QSize HistoryPanel::sizeHint() const
{
    // With several scenarios there is a column more, and the steps still have to be read.
    const int letters = m_document.scenarios().size() < 2 ? 62 : 80;
    return {fontMetrics().averageCharWidth() * letters, fontMetrics().height() * 20};
}

void HistoryPanel::follow()
{
    m_model->refresh();
    chooseColumns();
    const int row = m_model->rowOf(m_document.log().history().current());
    m_view->setCurrentIndex(m_model->index(row, HistoryModel::StepColumn));
    showButtons();
}

std::int64_t HistoryPanel::selectedStep() const
{
    return m_view->currentIndex().data(HistoryModel::StepRole).toLongLong();
}

void HistoryPanel::showButtons()
{
    m_go->setEnabled(m_view->currentIndex().isValid()
                     && selectedStep() != m_document.log().history().current());
    m_make->setEnabled(m_view->currentIndex().isValid());
}

void HistoryPanel::goToSelected()
{
    m_document.goToStep(selectedStep());
}

void HistoryPanel::makeScenario()
{
    std::optional<Plan> plan = m_model->planAfter(selectedStep());
    if (!plan)
        return;
    const QModelIndex row = m_view->currentIndex();
    const QString when = row.siblingAtColumn(HistoryModel::TimeColumn).data().toString();
    const QString name = QString::fromStdString(plan->name);
    addScenario(m_document, std::move(*plan),
                freeScenarioName(m_document,
                                 when.isEmpty() ? tr("%1 at the beginning").arg(name)
                                                : tr("%1 of %2").arg(name, when)));
}

} // namespace tokencast
