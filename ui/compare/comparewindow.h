// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/comparison.h"
#include "ui/charts/timeview.h"
#include "ui/document/plandocument.h"
#include "ui/theme.h"

#include <QtCore/QLocale>
#include <QtWidgets/QDialog>

#include <set>
#include <vector>

class QCheckBox;
class QComboBox;
class QLabel;
class QListWidget;
class QPushButton;
class QTableView;

namespace tokencast {

class CausesModel;
class ComparisonBalanceChart;
class ComparisonModel;
class ComparisonSpendChart;

/// Any number of scenarios side by side: both charts, a table of differences, and why one differs
/// from the one it is compared with. It follows the document while it is open.
class CompareWindow final : public QDialog
{
    Q_OBJECT

public:
    CompareWindow(PlanDocument &document, const QLocale &locale, Day today,
                  QWidget *parent = nullptr);

    void setTheme(const Theme &theme);

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeChoice();
    QWidget *makeCharts(Day today);
    QWidget *makeTables();
    QWidget *makeCauses();
    void explainParts();
    void follow();
    void fillScenarios();
    void fillOthers();
    void compareChosen();
    void showCharts(const Comparison &comparison);
    void showCauses();
    void takeOver();
    std::vector<std::int64_t> chosen() const;
    std::int64_t idOf(const QComboBox &box) const;
    void showButtons();

    PlanDocument &m_document;
    TimeView m_timeView;
    QListWidget *m_scenarios = nullptr;
    QComboBox *m_base = nullptr;
    QComboBox *m_other = nullptr;
    QLabel *m_note = nullptr;
    QCheckBox *m_all = nullptr;
    QPushButton *m_take = nullptr;
    ComparisonBalanceChart *m_balance = nullptr;
    ComparisonSpendChart *m_spend = nullptr;
    ComparisonModel *m_comparison;
    CausesModel *m_causes;
    QTableView *m_differences = nullptr;
    QTableView *m_why = nullptr;
    /// What is compared, the base first.
    std::vector<std::int64_t> m_ids;
    std::vector<NamedPlan> m_plans;
    /// Those that are not compared.
    std::set<std::int64_t> m_leftOut;
    bool m_isFilling = false;
};

} // namespace tokencast
