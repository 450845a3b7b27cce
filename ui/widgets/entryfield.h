// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/entryedit.h"

#include <QtWidgets/QLabel>
#include <QtWidgets/QWidget>

namespace tokencast {

/// An EntryEdit above the words for its problem, or for a hint where there is none.
class EntryField final : public QWidget
{
    Q_OBJECT

public:
    explicit EntryField(const QString &accessibleName, QWidget *parent = nullptr);

    EntryEdit &edit() const { return *m_edit; }
    void setProblem(const QString &problem);
    void setHint(const QString &hint);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showNote();

    EntryEdit *m_edit;
    QLabel *m_note;
    QString m_hint;
};

} // namespace tokencast
