// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow.h"

#include "ui/appearance.h"
#include "ui/charts/timeview.h"
#include "ui/compare/comparewindow.h"
#include "ui/document/scenarioactions.h"
#include "ui/export/exportrun.h"
#include "ui/icons.h"
#include "ui/languagedialog.h"
#include "ui/languages.h"
#include "ui/pages/whatifpanel.h"
#include "ui/pages/workspace.h"
#include "ui/presentation/presentationdialog.h"
#include "ui/presentation/presentationpage.h"
#include "ui/widgets/noticebar.h"

#include <QtCore/QFileInfo>
#include <QtCore/QMimeData>
#include <QtCore/QTimer>
#include <QtGui/QDragEnterEvent>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLabel>
#include <QtWidgets/QMenu>
#include <QtWidgets/QStatusBar>

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

void MainWindow::changeLanguage()
{
    m_services.locale = m_services.languages->locale();
    // A presentation ends with all parts made anew.
    if (m_presentation)
        return;
    if (isExporting()) {
        // It stands on the parts.
        constexpr std::chrono::milliseconds aMoment(100);
        QTimer::singleShot(aMoment, this, &MainWindow::changeLanguage);
        return;
    }
    save();
    putTogether();
}

void MainWindow::present()
{
    // Not from inside a menu that goes away with its window's other parts.
    QMetaObject::invokeMethod(this, &MainWindow::startPresentation, Qt::QueuedConnection);
}

bool MainWindow::isReadyToPresent()
{
    if (m_document.isForecastCurrent() && isPresentable(m_document.plan(), m_document.catalog()))
        return true;
    m_services.prompts.tell(this, tr("There is nothing to present yet"),
                            m_document.isForecastCurrent()
                                ? tr("The plan holds neither usage nor purchases.")
                                : tr("The plan has an entry that cannot be used: its numbers would "
                                     "not be those of the plan. Mend it first."));
    return false;
}

void MainWindow::startPresentation()
{
    if (m_presentation || isExporting() || QApplication::activeModalWidget())
        return;
    save();
    // Of the plan itself, whatever is tried.
    m_document.setTrial({});
    if (!isReadyToPresent()) {
        m_whatIfPanel->setWhatIf(m_kept.tried);
        return;
    }
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
    setWindowState(m_statesBefore);
    setAcceptDrops(true);
    statusBar()->show();
    putTogether();
    m_workspace->catchUp();
    if (!m_openLater.isEmpty())
        m_files->open(std::exchange(m_openLater, QString()));
}

void MainWindow::open(const QString &path)
{
    if (m_presentation)
        m_openLater = path;
    else
        m_files->open(path);
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
    // Between two sets of parts.
    if (!m_workspace)
        return;
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
    if (!m_workspace)
        return;
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
    // The questions of closing name files, which are nobody's business in a presentation.
    if (m_presentation)
        m_presentation->leave();
    if (m_presentation || isExporting() || !m_files->mayLeave()) {
        event->ignore();
        return;
    }
    save();
    QMainWindow::closeEvent(event);
}

void MainWindow::save()
{
    m_services.settings.set(Setting::WindowGeometry, saveGeometry());
    m_services.settings.set(Setting::WindowState, saveState());
    m_workspace->save(m_services.settings);
    m_kept = {.tried = m_whatIfPanel->whatIf(),
              .visible = m_workspace->timeView().visible(),
              .day = m_workspace->timeView().currentDay()};
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
