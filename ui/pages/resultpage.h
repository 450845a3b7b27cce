// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/plandocument.h"

#include <QtWidgets/QTableView>

namespace tokencast {

class ResultTableModel;

/// A read-only table over the forecast. It follows the document while it is visible.
class ResultPage final : public QTableView
{
    Q_OBJECT

public:
    ResultPage(ResultTableModel *model, PlanDocument &document, const QString &accessibleName,
               QWidget *parent = nullptr);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void follow();

    ResultTableModel *m_model;
    PlanDocument &m_document;
};

} // namespace tokencast
