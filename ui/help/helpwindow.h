// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/help/helplibrary.h"

#include <QtWidgets/QDialog>

class QAction;
class QLineEdit;
class QToolBar;
class QTreeWidget;
class QTreeWidgetItem;

namespace tokencast {

class HelpBrowser;

/// The help: its contents or what a search finds at the left, the page at the right. It stays open
/// beside the window that it is about.
class HelpWindow final : public QDialog
{
    Q_OBJECT

public:
    HelpWindow(HelpLibrary library, QWidget *parent = nullptr);

    void showTopic(const QString &address);
    HelpBrowser &browser() const { return *m_browser; }

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeIndex();
    QToolBar *makeBar();
    void connectParts();
    /// All pages with their sections; what is found where words were typed.
    void fillIndex(const QString &words);
    QTreeWidgetItem *addEntry(QTreeWidgetItem *parent, const HelpSection &section,
                              const QString &text);
    void showPlace();
    /// In the colours of the theme.
    void showIcons();

    HelpLibrary m_library;
    HelpBrowser *m_browser;
    QLineEdit *m_search;
    QTreeWidget *m_index;
    QAction *m_back = nullptr;
    QAction *m_forward = nullptr;
};

} // namespace tokencast
