// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow.h"

#include "ui/about.h"
#include "ui/headline/headlinebar.h"
#include "ui/icons.h"
#include "ui/models/purchasesmodel.h"
#include "ui/models/resulttablemodel.h"
#include "ui/models/usagemodel.h"
#include "ui/pages/accountpage.h"
#include "ui/pages/chartarea.h"
#include "ui/pages/entrytablepage.h"
#include "ui/pages/quickpanel.h"
#include "ui/pages/resultpage.h"
#include "ui/widgets/entrytableview.h"

#include <QtCore/QFileInfo>
#include <QtCore/QMimeData>
#include <QtGui/QDragEnterEvent>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QMenu>
#include <QtWidgets/QMenuBar>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QStatusBar>
#include <QtWidgets/QTabWidget>
#include <QtWidgets/QToolBar>
#include <QtWidgets/QVBoxLayout>

namespace tokencast {

MainWindow::MainWindow(const WindowServices &services, QWidget *parent)
    : QMainWindow(parent),
      m_services(services),
      m_document(services.catalog),
      m_session(m_document, services.draftFolder),
      m_files(new FileCommands({m_document, m_session, m_services.settings, m_services.prompts,
                                services.today, services.locale},
                               *this))
{
    setAcceptDrops(true);
    m_files->startNew();
    makeMenus();
    makeToolBar();
    makeBody();
    m_saveState = new QLabel;
    m_saveState->setAccessibleName(QStringLiteral("Save state"));
    statusBar()->addPermanentWidget(m_saveState);
    connect(&m_session, &DocumentSession::stateChanged, this, &MainWindow::showState);
    connect(&m_document, &PlanDocument::changed, this, &MainWindow::showState);
    connect(&m_document, &PlanDocument::undoChanged, this, &MainWindow::showState);
    connect(&m_document, &PlanDocument::scenariosChanged, this, &MainWindow::showScenarios);
    connect(m_files, &FileCommands::recentFilesChanged, this, &MainWindow::fillRecentFiles);
    resize(1280, 860);
    restoreGeometry(m_services.settings.value(Setting::WindowGeometry).toByteArray());
    m_splitter->restoreState(m_services.settings.value(Setting::SplitterState).toByteArray());
    applyTheme(m_services.theme);
    showState();
    showScenarios();
}

MainWindow::~MainWindow()
{
    // The pages speak to the document, which is a member and would go before them.
    delete takeCentralWidget();
}

std::vector<Command> MainWindow::windowCommands()
{
    return {
        {MenuId::Edit, QStringLiteral("edit.undo"), tr("&Undo"), tr("Take back the last edit"),
         QKeySequence::keyBindings(QKeySequence::Undo), QStringLiteral("undo"),
         [this] { m_document.undo(); }},
        {MenuId::Edit, QStringLiteral("edit.redo"), tr("&Redo"), tr("Do again what was taken back"),
         QKeySequence::keyBindings(QKeySequence::Redo), QStringLiteral("redo"),
         [this] { m_document.redo(); }},
        {MenuId::Plan,
         QStringLiteral("plan.addLine"),
         tr("Add a &Usage Line"),
         tr("Add a usage line"),
         {QKeySequence(Qt::CTRL | Qt::Key_L)},
         QStringLiteral("add-line"),
         [this] {
             m_tabs->setCurrentWidget(m_usagePage);
             m_usagePage->addRow();
         }},
        {MenuId::Plan,
         QStringLiteral("plan.addPurchase"),
         tr("Add a &Purchase"),
         tr("Add a purchase"),
         {QKeySequence(Qt::CTRL | Qt::Key_B)},
         QStringLiteral("add-purchase"),
         [this] {
             m_tabs->setCurrentWidget(m_purchasesPage);
             m_purchasesPage->addRow();
         }},
        {MenuId::View,
         QStringLiteral("view.showAll"),
         tr("Show the &Whole Horizon"),
         tr("Show the whole horizon in the charts"),
         {QKeySequence(Qt::CTRL | Qt::Key_0)},
         {},
         [this] { m_charts->timeView().showAll(); }},
        {MenuId::Help,
         QStringLiteral("help.about"),
         tr("&About Tokencast"),
         tr("Version, rule books and licence"),
         {},
         {},
         [this] { showAbout(); }},
    };
}

void MainWindow::makeMenus()
{
    std::vector<Command> commands = m_files->commands();
    for (Command &command : windowCommands())
        commands.push_back(std::move(command));
    for (const MenuId id : {MenuId::File, MenuId::Edit, MenuId::View, MenuId::Plan, MenuId::Help}) {
        QMenu *menu = menuBar()->addMenu(titleOf(id));
        for (const Command &command : commands) {
            if (command.menu != id)
                continue;
            if (command.separator == Command::Separator::Before)
                menu->addSeparator();
            QAction *action = makeAction(command, *this);
            action->setProperty("icon-name", command.icon);
            action->setIconText(QString(command.text).remove(QLatin1Char('&')));
            menu->addAction(action);
            if (command.id == QLatin1String("file.open"))
                m_recentMenu = menu->addMenu(tr("Open &Recent"));
        }
    }
    m_undo = findChild<QAction *>(QStringLiteral("edit.undo"));
    m_redo = findChild<QAction *>(QStringLiteral("edit.redo"));
    fillRecentFiles();
}

void MainWindow::makeToolBar()
{
    QToolBar *bar = addToolBar(tr("Tools"));
    bar->setObjectName(QStringLiteral("tools"));
    bar->setMovable(false);
    bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    auto *label = new QLabel(tr("Sce&nario"));
    label->setContentsMargins(8, 0, 6, 0);
    m_scenarios = new QComboBox;
    m_scenarios->setAccessibleName(QStringLiteral("Scenario"));
    m_scenarios->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    label->setBuddy(m_scenarios);
    bar->addWidget(label);
    bar->addWidget(m_scenarios);
    connect(m_scenarios, &QComboBox::activated, this, [this](int index) {
        m_document.setCurrentScenario(m_scenarios->itemData(index).toLongLong());
    });
    bar->addSeparator();
    for (const char *id : {"edit.undo", "edit.redo", "", "plan.addLine", "plan.addPurchase", "",
                           "file.open", "file.saveAs"}) {
        if (*id == '\0')
            bar->addSeparator();
        else
            bar->addAction(findChild<QAction *>(QLatin1String(id)));
    }
}

void MainWindow::makeBody()
{
    auto *headline = new HeadlineBar(m_document, m_services.locale);
    connect(headline, &HeadlineBar::dayRequested, this, &MainWindow::goToDay);
    auto *quick = new QuickPanel(m_document, m_services.locale);
    quick->setFixedWidth(fontMetrics().averageCharWidth() * 30);
    m_charts = new ChartArea(m_document, m_services.today);
    auto *upper = new QWidget;
    auto *upperLayout = new QHBoxLayout(upper);
    upperLayout->setContentsMargins(0, 0, 0, 0);
    upperLayout->setSpacing(0);
    upperLayout->addWidget(quick);
    upperLayout->addWidget(m_charts, 1);
    makePages();
    m_splitter = new QSplitter(Qt::Vertical);
    m_splitter->addWidget(upper);
    m_splitter->addWidget(m_tabs);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setSizes({520, 230});
    m_splitter->setChildrenCollapsible(false);
    auto *body = new QWidget;
    auto *layout = new QVBoxLayout(body);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(headline);
    layout->addWidget(m_splitter, 1);
    setCentralWidget(body);
}

void MainWindow::makePages()
{
    const QLocale &locale = m_services.locale;
    m_tabs = new QTabWidget;
    m_tabs->setDocumentMode(true);
    m_usagePage = new EntryTablePage(
        *new UsageModel(m_document, locale, this), m_document,
        {QStringLiteral("Usage"), tr("Add a usage line"), tr("No usage is planned yet"),
         tr("Type numbers into the quick estimate, or add a line: for example 40 hours of Design "
            "Automation every month.")});
    m_purchasesPage = new EntryTablePage(
        *new PurchasesModel(m_document, locale, this), m_document,
        {QStringLiteral("Purchases"), tr("Add a purchase"), tr("Nothing is in hand or planned"),
         tr("Enter what you hold and what you mean to buy: for example 500 tokens bought on the "
            "first day.")});
    m_tabs->addTab(m_usagePage, tr("&Usage"));
    m_tabs->addTab(m_purchasesPage, tr("Pu&rchases"));
    m_tabs->addTab(new AccountPage(m_document, locale), tr("&Account"));
    m_tabs->addTab(new ResultPage(makeDaysModel(locale), m_document, QStringLiteral("Days")),
                   tr("&Days"));
    m_tabs->addTab(new ResultPage(makeMonthsModel(locale), m_document, QStringLiteral("Months")),
                   tr("&Months"));
}

void MainWindow::fillRecentFiles()
{
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
    const auto show = [](QAction &action, bool isEnabled, const QString &text) {
        action.setEnabled(isEnabled);
        action.setText(text);
    };
    show(*m_undo, m_document.canUndo(), tr("&Undo %1").arg(m_document.undoText()).trimmed());
    show(*m_redo, m_document.canRedo(), tr("&Redo %1").arg(m_document.redoText()).trimmed());
    setWindowTitle(tr("%1 – Tokencast").arg(m_session.title()));
    if (!m_session.trouble().isEmpty())
        m_saveState->setText(m_session.trouble());
    else if (m_session.path().isEmpty())
        m_saveState->setText(tr("Kept as a draft; Save As gives it a place"));
    else
        m_saveState->setText(tr("Every edit is saved"));
}

void MainWindow::showScenarios()
{
    m_scenarios->clear();
    for (const Scenario &scenario : m_document.scenarios())
        m_scenarios->addItem(QString::fromStdString(scenario.plan.name),
                             QVariant::fromValue<qlonglong>(scenario.id));
    m_scenarios->setCurrentIndex(
        m_scenarios->findData(QVariant::fromValue<qlonglong>(m_document.currentScenario())));
}

bool MainWindow::showScenario(const QString &name)
{
    const int index = m_scenarios->findText(name);
    if (index >= 0)
        m_document.setCurrentScenario(m_scenarios->itemData(index).toLongLong());
    return index >= 0;
}

void MainWindow::goToDay(Day day)
{
    m_charts->timeView().setCurrentDay(day);
}

void MainWindow::applyTheme(const Theme &theme)
{
    m_charts->setTheme(theme);
    for (QAction *action : findChildren<QAction *>()) {
        const QString icon = action->property("icon-name").toString();
        if (!icon.isEmpty())
            action->setIcon(themedIcon(icon, theme));
    }
}

void MainWindow::showAbout()
{
    m_services.prompts.tell(this, tr("About Tokencast"), aboutText(*m_services.catalog));
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_session.flush();
    m_services.settings.set(Setting::WindowGeometry, saveGeometry());
    m_services.settings.set(Setting::SplitterState, m_splitter->saveState());
    QMainWindow::closeEvent(event);
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
