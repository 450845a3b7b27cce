// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/plandocument.h"
#include "ui/settings.h"
#include "ui/theme.h"

#include <QtCore/QLocale>
#include <QtCore/QStringList>
#include <QtWidgets/QWidget>

class QSplitter;
class QStackedWidget;
class QTabWidget;

namespace tokencast {

class ChartArea;
class EntryTablePage;
class ExplainPage;
enum class ExplainSubject;
class HeadlineBar;
class NoticeBar;
class QuickPanel;
class TimeView;
class WelcomePage;

/// What the window's middle shows: notices, headline, quick estimate beside the charts, and the
/// pages in tabs.
class Workspace final : public QWidget
{
    Q_OBJECT

public:
    Workspace(PlanDocument &document, const QLocale &locale, Day today, QWidget *parent = nullptr);

    /// A new row on the page of its kind, which is shown.
    void addUsageLine();
    void addPurchase();
    /// Of the charts' current day, or of what was last asked for.
    void explain();
    void explain(ExplainSubject subject);
    /// The id is for the command line: lower case, in English.
    void addPage(const QString &id, QWidget *page, const QString &title);
    void showPage(QWidget *page);
    /// Gives the keyboard to the page that is shown: to its table, or to its first field.
    void focusPage();
    /// In the order of the tabs.
    QStringList pageIds() const;
    /// False where there is no such page.
    bool showPage(const QString &id);
    TimeView &timeView();
    QTabWidget &pages() { return *m_tabs; }
    /// Splitter, page and column widths, for the next window and from the last one.
    void save(Settings &settings) const;
    void restore(const Settings &settings);
    /// Above everything else; an empty text takes it away.
    NoticeBar &notice() { return *m_notice; }
    WelcomePage &welcome() { return *m_welcome; }
    void setTheme(const Theme &theme);
    /// At once what would come a moment later: for pictures and tests.
    void catchUp();

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    QWidget *makeUpperHalf(const QLocale &locale, Day today);
    void makePages(const QLocale &locale);
    void makeEntryPages(const QLocale &locale);
    void makeNotices();
    void showWelcome();
    void showTrial();

    PlanDocument &m_document;
    NoticeBar *m_notice;
    NoticeBar *m_trial;
    HeadlineBar *m_headline;
    QuickPanel *m_quick = nullptr;
    QStackedWidget *m_upper;
    ChartArea *m_charts = nullptr;
    WelcomePage *m_welcome;
    QTabWidget *m_tabs;
    EntryTablePage *m_usage = nullptr;
    EntryTablePage *m_purchases = nullptr;
    ExplainPage *m_explain = nullptr;
    QSplitter *m_splitter;
};

} // namespace tokencast
