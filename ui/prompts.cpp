// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prompts.h"

#include <QtWidgets/QFileDialog>
#include <QtWidgets/QMessageBox>

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

} // namespace tokencast
