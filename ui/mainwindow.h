// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/commands/filecommands.h"
#include "ui/commands/scenariocommands.h"
#include "ui/commands/windowcommands.h"
#include "ui/document/whatif.h"
#include "ui/theme.h"

#include <QtWidgets/QMainWindow>

#include <functional>
#include <memory>
#include <optional>

class QAction;
class QDockWidget;
class QLabel;
class QMenu;

namespace tokencast {

class Appearance;
class CompareWindow;
class ExportCommands;
class HelpCommands;
class Languages;
class PresentationPage;
class WhatIfPanel;
class Workspace;

/// What the window is made with: everything that it does not own.
struct WindowServices
{
    std::shared_ptr<const Catalog> catalog;
    Settings &settings;
    Prompts &prompts;
    Day today;
    QLocale locale;
    QString draftFolder;
    /// Empty: no dated copies.
    QString backupFolder;
    /// Null: the theme stays as it is.
    Appearance *appearance = nullptr;
    Theme theme;
    /// Null: words and formats stay as they are.
    Languages *languages = nullptr;
};

/// Places things: menus and tool bar from the tables of commands, the workspace, and the panels
/// beside it. It owns no logic.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(const WindowServices &services, QWidget *parent = nullptr);
    ~MainWindow() override;

    PlanDocument &document() { return m_document; }
    DocumentSession &session() { return m_session; }
    FileCommands &files() { return *m_files; }
    /// Not while a presentation is shown.
    Workspace &workspace() { return *m_workspace; }
    /// The plan before an audience, in place of everything else that the window shows; tells where
    /// there are no numbers to show.
    void present();
    /// A document or a plan, at once or when the presentation is over.
    void open(const QString &path);
    /// Null where none is shown.
    PresentationPage *presentation() const { return m_presentation; }
    /// False where there is no scenario of that name.
    bool showScenario(const QString &name);
    void applyTheme(const Theme &theme);

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    WindowActions actions();
    /// Of all menus.
    std::vector<Command> commands();
    void makeCommands();
    void makeParts();
    /// Everything that has words in it, but for the document.
    void takeApart();
    /// The same window in the language and with the formats that hold now: with the same document,
    /// page and panels.
    void changeLanguage();
    /// Every part of the window goes, so that nothing of it can be seen or read meanwhile.
    void startPresentation();
    /// Tells why where it is not.
    bool isReadyToPresent();
    void endPresentation();
    void preparePresentation();
    /// All parts anew, as save() kept them.
    void putTogether();
    /// In the settings: where the window and its parts are, and how large.
    void save();
    void askForLanguage();
    void makeWorkspace();
    void makeBars();
    void makePanels();
    void showComparison();
    void restore();
    void fillRecentFiles();
    void showState();

    WindowServices m_services;
    PlanDocument m_document;
    DocumentSession m_session;
    FileCommands *m_files = nullptr;
    ScenarioCommands *m_scenarioCommands = nullptr;
    HelpCommands *m_help = nullptr;
    ExportCommands *m_exports = nullptr;
    QAction *m_undo = nullptr;
    QAction *m_redo = nullptr;
    QMenu *m_recentMenu = nullptr;
    Workspace *m_workspace = nullptr;
    /// Made when it is first asked for.
    CompareWindow *m_compare = nullptr;
    QDockWidget *m_history = nullptr;
    QDockWidget *m_whatIf = nullptr;
    /// In it.
    WhatIfPanel *m_whatIfPanel = nullptr;
    PresentationPage *m_presentation = nullptr;
    Qt::WindowStates m_statesBefore;
    /// Opened by the desktop meanwhile.
    QString m_openLater;
    /// What the parts show that is neither in the document nor in the settings.
    struct Kept
    {
        WhatIf tried;
        DayRange visible;
        std::optional<Day> day;
    };
    Kept m_kept;
    QLabel *m_saveState;
};

} // namespace tokencast
