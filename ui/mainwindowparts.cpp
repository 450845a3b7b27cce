// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of the main window: how they are made, taken away, and made again.
#include "ui/appearance.h"
#include "ui/charts/timeview.h"
#include "ui/commands/commandbars.h"
#include "ui/commands/helpcommands.h"
#include "ui/compare/comparewindow.h"
#include "ui/export/exportcommands.h"
#include "ui/languages.h"
#include "ui/mainwindow.h"
#include "ui/pages/chartarea.h"
#include "ui/pages/historypanel.h"
#include "ui/pages/welcomepage.h"
#include "ui/pages/whatifpanel.h"
#include "ui/pages/workspace.h"
#include "ui/widgets/noticebar.h"
#include "ui/widgets/scenarioselector.h"
#include "ui/widgets/sidepanel.h"

#include <QtWidgets/QDockWidget>
#include <QtWidgets/QMenu>
#include <QtWidgets/QMenuBar>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QToolBar>

#include <utility>

namespace tokencast {

void MainWindow::makeCommands()
{
    m_files = new FileCommands({m_document, m_session, m_services.settings, m_services.prompts,
                                m_services.today, m_services.locale},
                               *this);
    m_scenarioCommands = new ScenarioCommands(m_document, m_services.prompts, *this);
    m_exports = new ExportCommands(
        {m_document, m_session, m_services.prompts, m_services.today, m_services.locale}, *this);
    connect(m_files, &FileCommands::recentFilesChanged, this, &MainWindow::fillRecentFiles);
}

void MainWindow::makeParts()
{
    makeWorkspace();
    makePanels();
    makeBars();
}

void MainWindow::takeApart()
{
    delete takeCentralWidget();
    m_presentation = nullptr;
    m_workspace = nullptr;
    m_recentMenu = nullptr;
    m_undo = m_redo = nullptr;
    m_whatIfPanel = nullptr;
    delete std::exchange(m_compare, nullptr);
    delete std::exchange(m_history, nullptr);
    delete std::exchange(m_whatIf, nullptr);
    delete std::exchange(m_help, nullptr);
    delete std::exchange(m_exports, nullptr);
    delete std::exchange(m_scenarioCommands, nullptr);
    delete std::exchange(m_files, nullptr);
    // What was opened beside the window, such as the help.
    for (QWidget *part : findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly)) {
        if (part->isWindow() || qobject_cast<QToolBar *>(part))
            delete part;
    }
    qDeleteAll(findChildren<QAction *>(QString(), Qt::FindDirectChildrenOnly));
    delete menuBar();
}

void MainWindow::putTogether()
{
    takeApart();
    makeCommands();
    makeParts();
    restoreState(m_services.settings.value(Setting::WindowState).toByteArray());
    m_workspace->restore(m_services.settings);
    if (!m_kept.visible.isEmpty())
        m_workspace->timeView().setVisible(m_kept.visible);
    m_workspace->timeView().setCurrentDay(m_kept.day);
    m_whatIfPanel->setWhatIf(m_kept.tried);
    applyTheme(m_services.theme);
    showState();
}

void MainWindow::makeWorkspace()
{
    m_workspace = new Workspace(m_document, m_services.locale, m_services.today);
    setCentralWidget(m_workspace);
    connect(&m_workspace->welcome(), &WelcomePage::sampleRequested, m_files,
            &FileCommands::openSample);
    connect(&m_workspace->welcome(), &WelcomePage::fileRequested, m_files,
            &FileCommands::chooseAndOpen);
    connect(&m_workspace->welcome(), &WelcomePage::templateRequested, m_files,
            &FileCommands::startFrom);
    connect(m_workspace->notice().addButton(tr("Save As…"), tr("Keeps what is in the window"),
                                            QStringLiteral("files.md")),
            &QPushButton::clicked, m_files, &FileCommands::chooseAndSave);
}

WindowActions MainWindow::actions()
{
    return {.undo = [this] { m_document.undo(); },
            .redo = [this] { m_document.redo(); },
            .addUsageLine = [this] { m_workspace->addUsageLine(); },
            .addPurchase = [this] { m_workspace->addPurchase(); },
            .compare = [this] { showComparison(); },
            .whatIf = [this] { showSidePanel(*this, *m_whatIf); },
            .history = [this] { showSidePanel(*this, *m_history); },
            .explain = [this] { m_workspace->explain(); },
            .showAll = [this] { m_workspace->timeView().showAll(); },
            .present = [this] { present(); },
            .preparePresentation = [this] { preparePresentation(); }};
}

std::vector<Command> MainWindow::commands()
{
    std::vector<Command> commands =
        joined({m_exports->among(m_files->commands()), windowCommands(actions()),
                m_scenarioCommands->commands(), m_help->commands()});
    if (m_services.appearance)
        commands = joined({commands, m_services.appearance->commands()});
    if (m_services.languages) {
        commands.push_back(
            {.menu = MenuId::View,
             .id = QStringLiteral("view.language"),
             .text = tr("Lan&guage and Formats…"),
             .help = tr("Words in another language, numbers and days in another form"),
             .run = [this] { askForLanguage(); },
             .separator = Command::Separator::Before,
             .topic = QStringLiteral("getting-started.md#language")});
    }
    return commands;
}

void MainWindow::makeBars()
{
    m_help = new HelpCommands(
        {m_document, *m_workspace, m_services.settings, m_services.prompts, m_services.locale},
        *this);
    m_exports->offerPictures(*m_workspace->findChild<ChartArea *>());
    makeMenus(*this, commands(), [this](QMenu &menu, const QString &id) {
        if (id != QLatin1String("file.open"))
            return;
        m_recentMenu = menu.addMenu(tr("Open &Recent"));
        QMenu *drafts = menu.addMenu(tr("Open a &Draft"));
        connect(drafts, &QMenu::aboutToShow, this,
                [this, drafts] { m_files->fillDrafts(*drafts); });
    });
    makeToolBar(*this, tr("Sce&nario"), *new ScenarioSelector(m_document),
                QStringLiteral("edit.undo edit.redo  plan.addLine plan.addPurchase  "
                               "scenario.whatIf scenario.compare view.history view.present  "
                               "file.open file.saveAs")
                    .split(QLatin1Char(' ')));
    // Held, it would come and go.
    findChild<QAction *>(QStringLiteral("view.present"))->setAutoRepeat(false);
    m_undo = findChild<QAction *>(QStringLiteral("edit.undo"));
    m_redo = findChild<QAction *>(QStringLiteral("edit.redo"));
    // Everybody knows their pictures, and their words take the room of others'.
    for (QAction *action : {m_undo, m_redo})
        action->setPriority(QAction::LowPriority);
    fillRecentFiles();
}

void MainWindow::makePanels()
{
    m_history = addSidePanel(*this, QStringLiteral("panel.history"), tr("History"),
                             new HistoryPanel(m_document, m_services.locale));
    m_whatIfPanel = new WhatIfPanel(m_document, m_services.prompts, m_services.locale);
    m_whatIf = addSidePanel(*this, QStringLiteral("panel.whatIf"), tr("What if"), m_whatIfPanel);
}

} // namespace tokencast
