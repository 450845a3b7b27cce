// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/comparewindow.h"

#include "core/formats/problemtext.h"
#include "core/model/causes.h"
#include "ui/charts/comparisonchart.h"
#include "ui/compare/causesmodel.h"
#include "ui/compare/comparisonmodel.h"
#include "ui/document/scenarioactions.h"
#include "ui/help/whatsthis.h"

#include <QtCore/QScopedValueRollback>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QTableView>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace tokencast {

namespace {

QLabel *labelFor(QWidget &field, const QString &text)
{
    auto *label = new QLabel(text);
    label->setBuddy(&field);
    return label;
}

QTableView *makeTable(QAbstractItemModel &model, const QString &accessibleName)
{
    auto *view = new QTableView;
    view->setModel(&model);
    view->setAccessibleName(accessibleName);
    view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view->setAlternatingRowColors(true);
    view->setWordWrap(false);
    view->setTabKeyNavigation(false);
    view->verticalHeader()->setDefaultSectionSize(view->fontMetrics().height() + 8);
    view->horizontalHeader()->setHighlightSections(false);
    view->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    return view;
}

} // namespace

CompareWindow::CompareWindow(PlanDocument &document, const QLocale &locale, Day today,
                             QWidget *parent)
    : QDialog(parent, Qt::Window),
      m_document(document),
      m_comparison(new ComparisonModel(locale, this)),
      m_causes(new CausesModel(locale, this))
{
    setWindowTitle(tr("Compare Scenarios"));
    setAccessibleName(QStringLiteral("Compare"));
    auto *right = new QSplitter(Qt::Vertical);
    right->addWidget(makeCharts(today));
    right->addWidget(makeTables());
    right->setStretchFactor(0, 3);
    right->setStretchFactor(1, 2);
    right->setChildrenCollapsible(false);
    auto *layout = new QHBoxLayout(this);
    layout->addWidget(makeChoice());
    layout->addWidget(right, 1);
    explainParts();
    resize(1180, 780);
    const auto followIfVisible = [this] {
        if (isVisible())
            follow();
    };
    connect(&m_document, &PlanDocument::edited, this, followIfVisible);
    connect(&m_document, &PlanDocument::scenariosChanged, this, followIfVisible);
}

QWidget *CompareWindow::makeChoice()
{
    m_scenarios = new QListWidget;
    m_scenarios->setAccessibleName(QStringLiteral("Compared scenarios"));
    m_base = new QComboBox;
    m_base->setAccessibleName(QStringLiteral("Compared with"));
    m_note = new QLabel;
    m_note->setWordWrap(true);
    m_note->setAccessibleName(QStringLiteral("Comparison note"));
    auto *choice = new QWidget;
    choice->setFixedWidth(fontMetrics().averageCharWidth() * 30);
    auto *layout = new QVBoxLayout(choice);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(labelFor(*m_scenarios, tr("&Scenarios")));
    layout->addWidget(m_scenarios, 1);
    layout->addWidget(labelFor(*m_base, tr("Compared &with")));
    layout->addWidget(m_base);
    layout->addWidget(m_note);
    connect(m_scenarios, &QListWidget::itemChanged, this, [this](QListWidgetItem *item) {
        if (m_isFilling)
            return;
        const std::int64_t id = item->data(Qt::UserRole).toLongLong();
        if (item->checkState() == Qt::Checked)
            m_leftOut.erase(id);
        else
            m_leftOut.insert(id);
        compareChosen();
    });
    connect(m_base, &QComboBox::activated, this, &CompareWindow::compareChosen);
    return choice;
}

QWidget *CompareWindow::makeCharts(Day today)
{
    m_balance = new ComparisonBalanceChart(&m_timeView);
    m_spend = new ComparisonSpendChart(&m_timeView);
    auto *charts = new QWidget;
    auto *layout = new QVBoxLayout(charts);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    for (ChartWidget *chart : std::initializer_list<ChartWidget *>{m_balance, m_spend}) {
        chart->setToday(today);
        layout->addWidget(chart, 1);
    }
    return charts;
}

QWidget *CompareWindow::makeTables()
{
    m_differences = makeTable(*m_comparison, QStringLiteral("Differences"));
    m_why = makeTable(*m_causes, QStringLiteral("Causes"));
    m_why->verticalHeader()->hide();
    m_why->setWordWrap(true);
    m_why->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_why->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_why->horizontalHeader()->setSectionResizeMode(CausesModel::ChangeColumn,
                                                    QHeaderView::Stretch);
    auto *tables = new QSplitter(Qt::Horizontal);
    tables->addWidget(m_differences);
    tables->addWidget(makeCauses());
    tables->setStretchFactor(0, 1);
    tables->setStretchFactor(1, 1);
    tables->setChildrenCollapsible(false);
    return tables;
}

QWidget *CompareWindow::makeCauses()
{
    m_other = new QComboBox;
    m_other->setAccessibleName(QStringLiteral("Why"));
    m_other->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_take = new QPushButton(tr("&Take Over"));
    m_all = new QCheckBox(tr("&All"));
    auto *top = new QHBoxLayout;
    top->addWidget(labelFor(*m_other, tr("Wh&y differs")));
    top->addWidget(m_other);
    top->addStretch(1);
    top->addWidget(m_all);
    top->addWidget(m_take);
    auto *causes = new QWidget;
    auto *layout = new QVBoxLayout(causes);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(top);
    layout->addWidget(m_why, 1);
    connect(m_other, &QComboBox::activated, this, &CompareWindow::showCauses);
    connect(m_take, &QPushButton::clicked, this, &CompareWindow::takeOver);
    connect(m_all, &QCheckBox::toggled, this, [this](bool isChecked) {
        m_causes->checkAll(isChecked ? Qt::Checked : Qt::Unchecked);
    });
    connect(m_causes, &QAbstractItemModel::dataChanged, this, &CompareWindow::showButtons);
    connect(m_causes, &QAbstractItemModel::modelReset, m_all, [this] { m_all->setChecked(false); });
    return causes;
}

void CompareWindow::explainParts()
{
    const auto tell = [](QWidget &part, const QString &title, const QString &rule) {
        giveHelp(part,
                 {.title = title, .rule = rule, .topic = QStringLiteral("scenarios.md#compare")});
    };
    tell(*m_scenarios, tr("Scenarios"), tr("Those with a check are compared; Space checks"));
    tell(*m_base, tr("Compared with"),
         tr("Differences are told from this [scenario](glossary.md#scenario)"));
    tell(*m_differences, tr("Differences"),
         tr("What each scenario comes to, and in brackets by how much that differs"));
    tell(*m_other, tr("Why it differs"),
         tr("The scenario whose differences are given their causes"));
    tell(*m_why, tr("Causes"),
         tr("Each change with its part of the difference; the parts add up to the whole. Space "
            "checks "
            "a row to be taken over"));
    tell(*m_take, tr("Take over"),
         tr("Makes the checked changes in the scenario that is compared with"));
    tell(*m_all, tr("All"), tr("Checks all changes"));
}

void CompareWindow::setTheme(const Theme &theme)
{
    m_balance->setTheme(theme);
    m_spend->setTheme(theme);
}

void CompareWindow::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    follow();
}

void CompareWindow::follow()
{
    fillScenarios();
    compareChosen();
}

std::int64_t CompareWindow::idOf(const QComboBox &box) const
{
    return box.currentData().toLongLong();
}

void CompareWindow::fillScenarios()
{
    const QScopedValueRollback filling(m_isFilling, true);
    // The first is the plan, the others what it could be.
    const std::int64_t base =
        m_base->count() > 0 ? idOf(*m_base) : m_document.scenarios().front().id;
    m_scenarios->clear();
    m_base->clear();
    for (const Scenario &scenario : m_document.scenarios()) {
        const QString name = QString::fromStdString(scenario.plan.name);
        const auto id = QVariant::fromValue<qlonglong>(scenario.id);
        auto *item = new QListWidgetItem(name, m_scenarios);
        item->setData(Qt::UserRole, id);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(m_leftOut.contains(scenario.id) ? Qt::Unchecked : Qt::Checked);
        m_base->addItem(name, id);
    }
    m_base->setCurrentIndex(std::max(0, m_base->findData(QVariant::fromValue<qlonglong>(base))));
}

std::vector<std::int64_t> CompareWindow::chosen() const
{
    std::vector<std::int64_t> ids{idOf(*m_base)};
    for (const Scenario &scenario : m_document.scenarios()) {
        if (scenario.id != ids.front() && !m_leftOut.contains(scenario.id))
            ids.push_back(scenario.id);
    }
    return ids;
}

void CompareWindow::compareChosen()
{
    QStringList notes;
    m_ids.clear();
    m_plans.clear();
    for (const std::int64_t id : chosen()) {
        const Plan &plan = m_document.scenario(id)->plan;
        Result<CheckedPlan> checked = CheckedPlan::check(plan, m_document.catalog());
        if (checked) {
            m_ids.push_back(id);
            m_plans.push_back({.name = plan.name, .plan = std::move(*checked)});
            continue;
        }
        notes << tr("“%1” has a problem: %2")
                     .arg(QString::fromStdString(plan.name),
                          problemSentence(checked.error().front()));
        // Without what the others are compared with there is no comparison.
        if (m_ids.empty())
            break;
    }
    Result<Comparison, ComparisonFault> compared = compare(m_plans);
    if (!compared) {
        notes << problemSentence(compared.error().problems.front());
        compared = Comparison();
    }
    showCharts(*compared);
    m_comparison->setComparison(std::move(*compared));
    if (m_plans.size() == 1 && notes.isEmpty())
        notes << tr("There is nothing to compare with: duplicate the scenario, change the copy, "
                    "and see here what it makes of it.");
    m_note->setText(notes.join(QLatin1Char('\n')));
    fillOthers();
    showCauses();
}

void CompareWindow::showCharts(const Comparison &comparison)
{
    std::vector<ComparedForecast> forecasts;
    for (std::size_t i = 0; i < comparison.scenarios.size(); ++i) {
        const ComparedScenario &scenario = comparison.scenarios[i];
        forecasts.push_back({.name = QString::fromStdString(scenario.name),
                             .forecast = std::make_shared<const Forecast>(
                                 Forecast{.plan = m_plans[i].plan.plan(),
                                          .ruleBook = m_plans[i].plan.ruleBook(),
                                          .projection = scenario.projection})});
    }
    m_balance->setCompared(forecasts);
    m_spend->setCompared(std::move(forecasts));
}

void CompareWindow::fillOthers()
{
    const std::int64_t before = idOf(*m_other);
    m_other->clear();
    for (std::size_t i = 1; i < m_plans.size(); ++i)
        m_other->addItem(QString::fromStdString(m_plans[i].name),
                         QVariant::fromValue<qlonglong>(m_ids[i]));
    m_other->setCurrentIndex(
        std::max(0, m_other->findData(QVariant::fromValue<qlonglong>(before))));
    m_other->setEnabled(m_other->count() > 0);
}

void CompareWindow::showCauses()
{
    // The first plan is the base.
    const int other = m_other->currentIndex() + 1;
    if (other == 0) {
        m_causes->setCauses({}, {}, {});
    } else {
        const CheckedPlan &from = m_plans.front().plan;
        const CheckedPlan &to = m_plans[size_t(other)].plan;
        auto causes = causesOfDifference(from, to, m_document.catalog());
        m_causes->setCauses(causes ? std::move(*causes) : std::vector<Cause>(), from.plan(),
                            to.plan());
    }
    showButtons();
}

void CompareWindow::showButtons()
{
    const Scenario *base = m_document.scenario(idOf(*m_base));
    m_take->setText(base ? tr("&Take Over into “%1”").arg(QString::fromStdString(base->plan.name))
                         : tr("&Take Over"));
    m_take->setEnabled(base && !m_causes->checkedChanges().empty());
}

void CompareWindow::takeOver()
{
    const std::int64_t base = idOf(*m_base);
    const std::int64_t other = idOf(*m_other);
    acceptChanges(m_document, base, other, m_causes->checkedChanges());
}

} // namespace tokencast
