// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/workspace.h"

#include "ui/headline/headlinebar.h"
#include "ui/help/whatsthis.h"
#include "ui/models/purchasesmodel.h"
#include "ui/models/resulttablemodel.h"
#include "ui/models/usagemodel.h"
#include "ui/pages/accountpage.h"
#include "ui/pages/chartarea.h"
#include "ui/pages/entrytablepage.h"
#include "ui/pages/explainpage.h"
#include "ui/pages/quickpanel.h"
#include "ui/pages/resultpage.h"
#include "ui/pages/welcomepage.h"
#include "ui/widgets/entrytableview.h"
#include "ui/widgets/noticebar.h"
#include "ui/widgets/tablecolumns.h"

#include <QtCore/QEvent>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QTabBar>
#include <QtWidgets/QTabWidget>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace tokencast {

Workspace::Workspace(PlanDocument &document, const QLocale &locale, Day today, QWidget *parent)
    : QWidget(parent),
      m_document(document),
      m_notice(new NoticeBar),
      m_trial(new NoticeBar),
      m_headline(new HeadlineBar(document, locale)),
      m_upper(new QStackedWidget),
      m_welcome(new WelcomePage),
      m_tabs(new QTabWidget),
      m_splitter(new QSplitter(Qt::Vertical))
{
    connect(m_headline, &HeadlineBar::dayRequested, this,
            [this](Day day) { timeView().setCurrentDay(day); });
    connect(m_headline, &HeadlineBar::sumRequested, this,
            [this] { explain(ExplainSubject::Plan); });
    m_splitter->addWidget(makeUpperHalf(locale, today));
    makePages(locale);
    m_splitter->addWidget(m_tabs);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setSizes({520, 230});
    m_splitter->setChildrenCollapsible(false);
    makeNotices();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_notice);
    layout->addWidget(m_trial);
    layout->addWidget(m_headline);
    layout->addWidget(m_splitter, 1);
}

void Workspace::makeNotices()
{
    QPushButton *throwAway =
        m_trial->addButton(tr("Throw Away"), tr("What is tried; the plan stays as it is"),
                           QStringLiteral("scenarios.md#what-if"));
    connect(throwAway, &QPushButton::clicked, this, [this] { m_document.setTrial({}); });
    connect(&m_document, &PlanDocument::changed, this, &Workspace::showTrial);
}

void Workspace::showWelcome()
{
    const Plan &plan = m_document.plan();
    const bool isEmpty =
        plan.usage.empty() && plan.lots.empty() && plan.account.openingDeficit.isZero();
    m_upper->setCurrentWidget(isEmpty ? static_cast<QWidget *>(m_welcome) : m_charts);
}

void Workspace::showTrial()
{
    m_trial->setText(m_document.isTrying()
                         ? tr("You are trying something: headline and charts show what it would "
                              "come to. The plan stays as it is.")
                         : QString());
}

QWidget *Workspace::makeUpperHalf(const QLocale &locale, Day today)
{
    m_quick = new QuickPanel(m_document, locale);
    // Wider where the words of a language are.
    m_quick->setFixedWidth(
        std::max(fontMetrics().averageCharWidth() * 30, m_quick->minimumSizeHint().width()));
    m_charts = new ChartArea(m_document, locale, today);
    auto *upper = new QWidget;
    auto *layout = new QHBoxLayout(upper);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_quick);
    layout->addWidget(m_upper, 1);
    m_upper->addWidget(m_charts);
    m_upper->addWidget(m_welcome);
    connect(m_welcome, &WelcomePage::quickEstimateRequested, m_quick,
            [this] { m_quick->setFocus(Qt::OtherFocusReason); });
    connect(&m_document, &PlanDocument::changed, this, &Workspace::showWelcome);
    showWelcome();
    return upper;
}

void Workspace::makePages(const QLocale &locale)
{
    m_tabs->setDocumentMode(true);
    m_tabs->tabBar()->installEventFilter(this);
    giveHelp(*m_tabs->tabBar(),
             {.title = tr("Pages"),
              .rule = tr("Usage, purchases and account are entered; the others are the result"),
              .topic = QStringLiteral("getting-started.md#what-a-plan-holds")});
    makeEntryPages(locale);
    addPage(QStringLiteral("days"),
            new ResultPage(makeDaysModel(locale), m_document, QStringLiteral("Days")), tr("&Days"));
    addPage(QStringLiteral("months"),
            new ResultPage(makeMonthsModel(locale), m_document, QStringLiteral("Months")),
            tr("&Months"));
    m_explain = new ExplainPage(m_document, timeView(), locale);
    addPage(QStringLiteral("explain"), m_explain, tr("E&xplain"));
    connect(m_charts, &ChartArea::explanationRequested, this,
            qOverload<ExplainSubject>(&Workspace::explain));
}

void Workspace::makeEntryPages(const QLocale &locale)
{
    m_usage = new EntryTablePage(
        *new UsageModel(m_document, locale, this), m_document,
        {QStringLiteral("Usage"),
         tr("Add a usage line"),
         tr("No usage is planned yet"),
         tr("Type numbers into the quick estimate, or add a line: for example 40 hours of Design "
            "Automation every month."),
         {.title = tr("Usage"),
          .rule = tr("What is planned to be used: each row is a "
                     "[usage line](glossary.md#usage-line)"),
          .topic = QStringLiteral("usage.md")}});
    m_purchases = new EntryTablePage(
        *new PurchasesModel(m_document, locale, this), m_document,
        {QStringLiteral("Purchases"),
         tr("Add a purchase"),
         tr("Nothing is in hand or planned"),
         tr("Enter what you hold and what you mean to buy: for example 500 tokens bought on the "
            "first day."),
         {.title = tr("Purchases"),
          .rule = tr("What is in hand and planned to be bought: each row is a "
                     "[lot](glossary.md#lot)"),
          .topic = QStringLiteral("purchases.md")}});
    addPage(QStringLiteral("usage"), m_usage, tr("&Usage"));
    addPage(QStringLiteral("purchases"), m_purchases, tr("Pu&rchases"));
    addPage(QStringLiteral("account"), new AccountPage(m_document, locale), tr("&Account"));
}

void Workspace::addPage(const QString &id, QWidget *page, const QString &title)
{
    page->setObjectName(id);
    m_tabs->addTab(page, title);
}

void Workspace::showPage(QWidget *page)
{
    m_tabs->setCurrentWidget(page);
}

void Workspace::focusPage()
{
    QWidget *page = m_tabs->currentWidget();
    auto *table = qobject_cast<QTableView *>(page);
    if (!table)
        table = page->findChild<QTableView *>();
    // Not by a focus proxy of the page: Tab would jump over what lies before the table.
    QWidget *first = table && table->isVisible() ? table : page->nextInFocusChain();
    while (first != page && (!first->isVisible() || !(first->focusPolicy() & Qt::TabFocus)))
        first = first->nextInFocusChain();
    first->setFocus(Qt::ShortcutFocusReason);
}

bool Workspace::eventFilter(QObject *object, QEvent *event)
{
    // Alt and the letter of a page mean the page, not its tab.
    if (event->type() == QEvent::Shortcut && object == m_tabs->tabBar())
        QMetaObject::invokeMethod(this, &Workspace::focusPage, Qt::QueuedConnection);
    return QWidget::eventFilter(object, event);
}

QStringList Workspace::pageIds() const
{
    QStringList ids;
    for (int tab = 0; tab < m_tabs->count(); ++tab)
        ids << m_tabs->widget(tab)->objectName();
    return ids;
}

bool Workspace::showPage(const QString &id)
{
    const qsizetype tab = pageIds().indexOf(id);
    if (tab >= 0)
        m_tabs->setCurrentIndex(static_cast<int>(tab));
    return tab >= 0;
}

void Workspace::addUsageLine()
{
    showPage(m_usage);
    m_usage->addRow();
}

void Workspace::addPurchase()
{
    showPage(m_purchases);
    m_purchases->addRow();
}

void Workspace::explain()
{
    showPage(m_explain);
    focusPage();
}

void Workspace::explain(ExplainSubject subject)
{
    m_explain->setSubject(subject);
    showPage(m_explain);
}

TimeView &Workspace::timeView()
{
    return m_charts->timeView();
}

void Workspace::setTheme(const Theme &theme)
{
    m_charts->setTheme(theme);
    m_notice->setTheme(theme);
    m_trial->setTheme(theme);
}

void Workspace::save(Settings &settings) const
{
    settings.set(Setting::SplitterState, m_splitter->saveState());
    settings.set(Setting::Page, m_tabs->currentWidget()->objectName());
    QVariantMap columns = settings.value(Setting::Columns).toMap();
    for (const auto *table : m_tabs->findChildren<QTableView *>()) {
        // A table that was never shown has no widths yet.
        if (table->property(hasFittedColumns).toBool())
            columns.insert(table->accessibleName(), table->horizontalHeader()->saveState());
    }
    settings.set(Setting::Columns, columns);
}

void Workspace::restore(const Settings &settings)
{
    m_splitter->restoreState(settings.value(Setting::SplitterState).toByteArray());
    showPage(settings.value(Setting::Page).toString());
    const QVariantMap columns = settings.value(Setting::Columns).toMap();
    for (auto *table : m_tabs->findChildren<QTableView *>()) {
        const auto widths = columns.constFind(table->accessibleName());
        if (widths != columns.constEnd()
            && table->horizontalHeader()->restoreState(widths->toByteArray()))
            table->setProperty(hasFittedColumns, true);
    }
}

void Workspace::catchUp()
{
    m_headline->catchUp();
}

} // namespace tokencast
