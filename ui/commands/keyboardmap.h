// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/commands/keytable.h"

#include <QtWidgets/QDialog>

class QLineEdit;
class QPushButton;
class QTreeWidget;

namespace tokencast {

/// All keys, grouped by where they work. It can be searched by key and by word, and copied.
class KeyboardMap final : public QDialog
{
    Q_OBJECT

public:
    explicit KeyboardMap(std::vector<KeyRow> rows, QWidget *parent = nullptr);

private:
    void explainParts(QPushButton &copyAll, QPushButton &close);
    void setUpList();
    /// The rows that have all words typed.
    void filter(const QString &words);
    void copy();

    std::vector<KeyRow> m_rows;
    std::vector<KeyRow> m_shown;
    QLineEdit *m_search;
    QTreeWidget *m_list;
};

} // namespace tokencast
