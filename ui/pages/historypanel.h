// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/plandocument.h"

#include <QtCore/QLocale>
#include <QtWidgets/QWidget>

class QPushButton;
class QTableView;

namespace tokencast {

class HistoryModel;

/// Every edit with its time and what the plan came to; a step can be gone back to, or become a
/// scenario of its own. Enter goes to the selected step.
class HistoryPanel final : public QWidget
{
    Q_OBJECT

public:
    HistoryPanel(PlanDocument &document, const QLocale &locale, QWidget *parent = nullptr);

    QSize sizeHint() const override;

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void setUpView();
    void follow();
    void chooseColumns();
    void showButtons();
    std::int64_t selectedStep() const;
    void goToSelected();
    void makeScenario();

    PlanDocument &m_document;
    HistoryModel *m_model;
    QTableView *m_view;
    QPushButton *m_go;
    QPushButton *m_make;
};

} // namespace tokencast
