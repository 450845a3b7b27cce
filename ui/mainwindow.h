// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/commands/filecommands.h"
#include "ui/theme.h"

#include <QtWidgets/QMainWindow>

#include <functional>
#include <memory>

class QAction;
class QComboBox;
class QLabel;
class QMenu;
class QSplitter;
class QTabWidget;
class QToolBar;

namespace tokencast {

class ChartArea;
class EntryTablePage;

/// What the window is made with: everything that it does not own.
struct WindowServices
{
    std::shared_ptr<const Catalog> catalog;
    Settings &settings;
    Prompts &prompts;
    Day today;
    QLocale locale;
    QString draftFolder;
    Theme theme;
};

/// Places things: menus and tool bar from the tables of commands, headline, quick estimate, charts
/// and pages. It owns no logic.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(const WindowServices &services, QWidget *parent = nullptr);
    ~MainWindow() override;

    PlanDocument &document() { return m_document; }
    DocumentSession &session() { return m_session; }
    FileCommands &files() { return *m_files; }
    /// False where there is no scenario of that name.
    bool showScenario(const QString &name);
    void applyTheme(const Theme &theme);

protected:
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    std::vector<Command> windowCommands();
    void makeMenus();
    void makeToolBar();
    void makeBody();
    void makePages();
    void fillRecentFiles();
    void showState();
    void showScenarios();
    void goToDay(Day day);
    void showAbout();

    WindowServices m_services;
    PlanDocument m_document;
    DocumentSession m_session;
    FileCommands *m_files;
    QAction *m_undo = nullptr;
    QAction *m_redo = nullptr;
    QMenu *m_recentMenu = nullptr;
    QSplitter *m_splitter = nullptr;
    QTabWidget *m_tabs = nullptr;
    EntryTablePage *m_usagePage = nullptr;
    EntryTablePage *m_purchasesPage = nullptr;
    ChartArea *m_charts = nullptr;
    QComboBox *m_scenarios = nullptr;
    QLabel *m_saveState = nullptr;
};

} // namespace tokencast
