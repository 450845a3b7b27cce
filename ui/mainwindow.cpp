// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow.h"

#include "ui/appearance.h"
#include "ui/charts/timeview.h"
#include "ui/commands/commandbars.h"
#include "ui/commands/helpcommands.h"
#include "ui/commands/windowcommands.h"
#include "ui/compare/comparewindow.h"
#include "ui/document/scenarioactions.h"
#include "ui/export/exportcommands.h"
#include "ui/icons.h"
#include "ui/languagedialog.h"
#include "ui/languages.h"
#include "ui/pages/chartarea.h"
#include "ui/pages/historypanel.h"
#include "ui/pages/welcomepage.h"
#include "ui/pages/whatifpanel.h"
#include "ui/pages/workspace.h"
#include "ui/presentation/presentationdialog.h"
#include "ui/presentation/presentationpage.h"
#include "ui/widgets/noticebar.h"
#include "ui/widgets/scenarioselector.h"
#include "ui/widgets/sidepanel.h"

#include <QtCore/QFileInfo>
#include <QtCore/QMimeData>
#include <QtGui/QDragEnterEvent>
#include <QtWidgets/QDockWidget>
#include <QtWidgets/QLabel>
#include <QtWidgets/QMenu>
#include <QtWidgets/QMenuBar>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStatusBar>
#include <QtWidgets/QToolBar>

#include <utility>

namespace tokencast {

MainWindow::MainWindow(const WindowServices &services, QWidget *parent)
    : QMainWindow(parent),
      m_services(services),
      m_document(services.catalog),
      m_session(m_document, services.draftFolder),
      m_saveState(new QLabel)
{
    setAcceptDrops(true);
    m_session.setBackupFolder(services.backupFolder);
    makeCommands();
    m_files->startNew();
    makeParts();
    m_saveState->setAccessibleName(QStringLiteral("Save state"));
    statusBar()->addPermanentWidget(m_saveState);
    connect(&m_session, &DocumentSession::stateChanged, this, &MainWindow::showState);
    connect(&m_document, &PlanDocument::changed, this, &MainWindow::showState);
    if (m_services.appearance)
        connect(m_services.appearance, &Appearance::themeChanged, this, &MainWindow::applyTheme);
    // Not from inside a menu that goes away with its window's other parts.
    if (m_services.languages)
        connect(m_services.languages, &Languages::changed, this, &MainWindow::changeLanguage,
                Qt::QueuedConnection);
    restore();
    applyTheme(m_services.theme);
    showState();
}

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
    m_workspace = nullptr;
    m_recentMenu = nullptr;
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
    findChild<WhatIfPanel *>()->setWhatIf(m_tried);
    applyTheme(m_services.theme);
    showState();
}

void MainWindow::changeLanguage()
{
    m_services.locale = m_services.languages->locale();
    save();
    putTogether();
}

void MainWindow::present()
{
    if (m_presentation)
        return;
    if (!m_document.isForecastCurrent()) {
        m_services.prompts.tell(this, tr("There is nothing to present yet"),
                                tr("The plan has an entry that cannot be used: its numbers would "
                                   "not be those of the plan. Mend it first."));
        return;
    }
    // Not from inside a menu that goes away with its window's other parts.
    QMetaObject::invokeMethod(this, &MainWindow::startPresentation, Qt::QueuedConnection);
}

void MainWindow::startPresentation()
{
    if (m_presentation)
        return;
    save();
    m_document.setTrial({});
    m_statesBefore = windowState();
    takeApart();
    makeCommands();
    statusBar()->hide();
    setAcceptDrops(false);
    m_presentation = new PresentationPage(m_document, presentationSetup(m_services.settings),
                                          {m_services.catalog, m_services.prompts,
                                           m_services.locale, m_services.today, m_services.theme},
                                          this);
    setCentralWidget(m_presentation);
    connect(m_presentation, &PresentationPage::left, this, &MainWindow::endPresentation,
            Qt::QueuedConnection);
    showState();
    showFullScreen();
    m_presentation->setFocus(Qt::OtherFocusReason);
}

void MainWindow::endPresentation()
{
    if (!m_presentation)
        return;
    m_presentation = nullptr;
    setWindowState(m_statesBefore);
    setAcceptDrops(true);
    statusBar()->show();
    putTogether();
    m_workspace->catchUp();
}

void MainWindow::preparePresentation()
{
    auto *dialog = new PresentationDialog(m_services.settings,
                                          QString::fromStdString(m_document.plan().name), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &PresentationDialog::presentRequested, this, &MainWindow::present);
    dialog->open();
}

void MainWindow::askForLanguage()
{
    auto *dialog = new LanguageDialog(*m_services.languages, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
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

void MainWindow::restore()
{
    resize(1280, 860);
    restoreGeometry(m_services.settings.value(Setting::WindowGeometry).toByteArray());
    restoreState(m_services.settings.value(Setting::WindowState).toByteArray());
    m_workspace->restore(m_services.settings);
}

MainWindow::~MainWindow()
{
    // The last write of the session must not find half a window.
    m_session.disconnect(this);
    // What shows the document, which is a member and would go before it.
    takeApart();
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

void MainWindow::makeBars()
{
    m_help = new HelpCommands(
        {m_document, *m_workspace, m_services.settings, m_services.prompts, m_services.locale},
        *this);
    m_exports->offerPictures(*m_workspace->findChild<ChartArea *>());
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
    makeMenus(*this, commands, [this](QMenu &menu, const QString &id) {
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
    m_undo = findChild<QAction *>(QStringLiteral("edit.undo"));
    m_redo = findChild<QAction *>(QStringLiteral("edit.redo"));
    fillRecentFiles();
}

void MainWindow::makePanels()
{
    m_history = addSidePanel(*this, QStringLiteral("panel.history"), tr("History"),
                             new HistoryPanel(m_document, m_services.locale));
    m_whatIf = addSidePanel(*this, QStringLiteral("panel.whatIf"), tr("What if"),
                            new WhatIfPanel(m_document, m_services.prompts, m_services.locale));
}

void MainWindow::showComparison()
{
    if (!m_compare) {
        m_compare = new CompareWindow(m_document, m_services.locale, m_services.today, this);
        m_compare->setTheme(m_services.theme);
    }
    m_compare->show();
    m_compare->activateWindow();
}

void MainWindow::fillRecentFiles()
{
    if (!m_recentMenu)
        return;
    m_recentMenu->clear();
    for (const QString &path : m_services.settings.recentFiles()) {
        m_recentMenu
            ->addAction(QFileInfo(path).fileName(), this, [this, path] { m_files->open(path); })
            ->setToolTip(path);
    }
    m_recentMenu->setEnabled(!m_recentMenu->isEmpty());
}

void MainWindow::showState()
{
    if (m_presentation) {
        // The name of the document's file is nobody's business there.
        setWindowTitle(QStringLiteral("Tokencast"));
        return;
    }
    const auto show = [](QAction &action, bool isEnabled, const QString &text) {
        action.setEnabled(isEnabled);
        action.setText(text);
    };
    show(*m_undo, m_document.canUndo(), tr("&Undo %1").arg(m_document.undoText()).trimmed());
    show(*m_redo, m_document.canRedo(), tr("&Redo %1").arg(m_document.redoText()).trimmed());
    findChild<QAction *>(QStringLiteral("file.backups"))->setEnabled(!m_session.path().isEmpty());
    findChild<QAction *>(QStringLiteral("scenario.delete"))
        ->setEnabled(canRemoveScenario(m_document));
    setWindowTitle(tr("%1 – Tokencast").arg(m_session.title()));
    m_workspace->notice().setText(m_session.trouble());
    if (!m_session.trouble().isEmpty())
        m_saveState->setText(tr("Not saved"));
    else if (!m_session.isInFile())
        m_saveState->setText(tr("Kept as a draft from the first edit on"));
    else if (m_session.path().isEmpty())
        m_saveState->setText(tr("Kept as a draft; Save As gives it a place"));
    else
        m_saveState->setText(tr("Every edit is saved"));
}

bool MainWindow::showScenario(const QString &name)
{
    return showScenarioNamed(m_document, name);
}

void MainWindow::applyTheme(const Theme &theme)
{
    m_services.theme = theme;
    if (m_presentation) {
        m_presentation->setTheme(theme);
        return;
    }
    m_workspace->setTheme(theme);
    if (m_compare)
        m_compare->setTheme(theme);
    for (QAction *action : findChildren<QAction *>()) {
        const QString icon = action->property("icon-name").toString();
        if (!icon.isEmpty())
            action->setIcon(themedIcon(icon, theme));
    }
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!m_files->mayLeave()) {
        event->ignore();
        return;
    }
    // While something is presented, that is kept already.
    if (!m_presentation)
        save();
    QMainWindow::closeEvent(event);
}

void MainWindow::save()
{
    m_services.settings.set(Setting::WindowGeometry, saveGeometry());
    m_services.settings.set(Setting::WindowState, saveState());
    m_workspace->save(m_services.settings);
    m_tried = findChild<WhatIfPanel *>()->whatIf();
}

void MainWindow::changeEvent(QEvent *event)
{
    // Whoever comes back from elsewhere may have moved or replaced the file there.
    if (event->type() == QEvent::ActivationChange && isActiveWindow())
        m_session.checkFile();
    QMainWindow::changeEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (!urls.isEmpty() && urls.first().isLocalFile())
        m_files->open(urls.first().toLocalFile());
}

} // namespace tokencast
