// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/accountfields.h"

#include <QtWidgets/QScrollArea>

class QComboBox;
class QVBoxLayout;

namespace tokencast {

class EntryField;

/// The form for plan and account, made from the table of fields.
class AccountPage final : public QScrollArea
{
    Q_OBJECT

public:
    AccountPage(PlanDocument &document, const QLocale &locale, QWidget *parent = nullptr);

protected:
    void showEvent(QShowEvent *event) override;

private:
    struct Row
    {
        AccountField field;
        EntryField *entry = nullptr;
        QComboBox *combo = nullptr;
    };

    void addGroup(AccountField::Group group, QVBoxLayout &column);
    QWidget *makeInput(std::size_t index);
    void take(const AccountField &field, const QString &text);
    void refresh();
    void refreshCombo(const Row &row);

    PlanDocument &m_document;
    QLocale m_locale;
    std::vector<Row> m_rows;
};

} // namespace tokencast
