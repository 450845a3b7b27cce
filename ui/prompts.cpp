// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prompts.h"

#include <QtWidgets/QFileDialog>
#include <QtWidgets/QInputDialog>
#include <QtWidgets/QMessageBox>
#include <QtWidgets/QPushButton>

namespace tokencast {

QString DialogPrompts::fileToOpen(QWidget *parent, const QString &title, const QString &filter)
{
    return QFileDialog::getOpenFileName(parent, title, {}, filter);
}

QString DialogPrompts::fileToSave(QWidget *parent, const QString &title, const QString &filter,
                                  const QString &suggestion)
{
    return QFileDialog::getSaveFileName(parent, title, suggestion, filter);
}

void DialogPrompts::tell(QWidget *parent, const QString &title, const QString &text)
{
    QMessageBox::warning(parent, title, text);
}

QString DialogPrompts::askText(QWidget *parent, const QString &title, const QString &label,
                               const QString &suggestion)
{
    return QInputDialog::getText(parent, title, label, QLineEdit::Normal, suggestion).trimmed();
}

bool DialogPrompts::confirm(QWidget *parent, const QString &title, const QString &text,
                            const QString &action)
{
    QMessageBox box(QMessageBox::Question, title, text, QMessageBox::Cancel, parent);
    const QAbstractButton *yes = box.addButton(action, QMessageBox::AcceptRole);
    // Enter by a slip does nothing.
    box.setDefaultButton(QMessageBox::Cancel);
    box.exec();
    return box.clickedButton() == yes;
}

} // namespace tokencast
