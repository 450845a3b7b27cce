// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/helpwindow.h"

#include "ui/help/helpbrowser.h"
#include "ui/help/whatsthis.h"
#include "ui/icons.h"

#include <QtCore/QEvent>
#include <QtGui/QAction>
#include <QtGui/QShortcut>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QToolBar>
#include <QtWidgets/QTreeWidget>
#include <QtWidgets/QVBoxLayout>

namespace tokencast {

namespace {

constexpr int addressRole = Qt::UserRole;
constexpr int indexLetters = 40;
constexpr int pageLetters = 92;

} // namespace

HelpWindow::HelpWindow(HelpLibrary library, QWidget *parent)
    : QDialog(parent, Qt::Window),
      m_library(std::move(library)),
      m_browser(new HelpBrowser(m_library)),
      m_search(new QLineEdit),
      m_index(new QTreeWidget)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setAccessibleName(QStringLiteral("Help"));
    auto *parts = new QSplitter;
    parts->addWidget(makeIndex());
    parts->addWidget(m_browser);
    parts->setStretchFactor(1, 1);
    parts->setChildrenCollapsible(false);
    const int letter = fontMetrics().averageCharWidth();
    parts->setSizes({letter * indexLetters, letter * pageLetters});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeBar());
    layout->addWidget(parts, 1);
    connectParts();
    fillIndex({});
    resize(letter * (indexLetters + pageLetters), fontMetrics().height() * 40);
}

QToolBar *HelpWindow::makeBar()
{
    auto *bar = new QToolBar;
    bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    const auto add = [&](const QString &text, const QKeySequence &keys) {
        QAction *action = bar->addAction(text);
        action->setShortcut(keys);
        action->setToolTip(
            QStringLiteral("%1 (%2)").arg(text, keys.toString(QKeySequence::NativeText)));
        action->setWhatsThis(whatsThisText({.title = text, .help = action->toolTip()}));
        return action;
    };
    m_back = add(tr("Back"), QKeySequence(Qt::ALT | Qt::Key_Left));
    m_forward = add(tr("Forward"), QKeySequence(Qt::ALT | Qt::Key_Right));
    showIcons();
    m_back->setEnabled(false);
    m_forward->setEnabled(false);
    return bar;
}

void HelpWindow::showIcons()
{
    const Theme theme = Theme::of(palette());
    m_back->setIcon(themedIcon(QStringLiteral("back"), theme));
    m_forward->setIcon(themedIcon(QStringLiteral("forward"), theme));
}

void HelpWindow::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_back)
        showIcons();
}

QWidget *HelpWindow::makeIndex()
{
    m_search->setAccessibleName(QStringLiteral("Search the help"));
    m_search->setPlaceholderText(tr("Search all pages"));
    m_search->setClearButtonEnabled(true);
    m_index->setAccessibleName(QStringLiteral("Help topics"));
    m_index->setHeaderHidden(true);
    m_index->setUniformRowHeights(true);
    const QString page = HelpLibrary::topics().front() + QStringLiteral("#finding-your-way");
    giveHelp(*m_search,
             {.title = tr("Search"),
              .rule = tr("Sections that have all of the words, in any page"),
              .topic = page});
    giveHelp(*m_index,
             {.title = tr("Topics"), .rule = tr("All pages, or what was found"), .topic = page});
    giveHelp(*m_browser,
             {.title = tr("Page"), .rule = tr("Tab goes to the next link"), .topic = page});
    auto *side = new QWidget;
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(6, 0, 0, 6);
    layout->addWidget(m_search);
    layout->addWidget(m_index, 1);
    return side;
}

void HelpWindow::connectParts()
{
    connect(m_back, &QAction::triggered, m_browser, &HelpBrowser::backward);
    connect(m_forward, &QAction::triggered, m_browser, &HelpBrowser::forward);
    connect(m_browser, &HelpBrowser::backwardAvailable, m_back, &QAction::setEnabled);
    connect(m_browser, &HelpBrowser::forwardAvailable, m_forward, &QAction::setEnabled);
    connect(m_browser, &HelpBrowser::addressChanged, this, &HelpWindow::showPlace);
    connect(m_search, &QLineEdit::textChanged, this, &HelpWindow::fillIndex);
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        if (QTreeWidgetItem *first = m_index->topLevelItem(0))
            m_index->setCurrentItem(first);
        m_index->setFocus();
    });
    connect(m_index, &QTreeWidget::currentItemChanged, this, [this](const QTreeWidgetItem *item) {
        if (item)
            m_browser->showTopic(item->data(0, addressRole).toString());
    });
    auto *find = new QShortcut(QKeySequence::Find, this);
    connect(find, &QShortcut::activated, this, [this] {
        m_search->setFocus();
        m_search->selectAll();
    });
}

QTreeWidgetItem *HelpWindow::addEntry(QTreeWidgetItem *parent, const HelpSection &section,
                                      const QString &text)
{
    auto *item = parent ? new QTreeWidgetItem(parent) : new QTreeWidgetItem(m_index);
    item->setText(0, text);
    item->setToolTip(0, text);
    item->setData(0, addressRole, section.address());
    return item;
}

void HelpWindow::fillIndex(const QString &words)
{
    const QSignalBlocker quiet(m_index);
    m_index->clear();
    if (!words.trimmed().isEmpty()) {
        for (const HelpSection &found : m_library.search(words))
            addEntry(nullptr, found,
                     found.level == 1
                         ? found.title
                         : tr("%1 – %2").arg(found.title, m_library.title(found.topic)));
        if (m_index->topLevelItemCount() == 0)
            addEntry(nullptr, m_library.sections().front(), tr("Nothing has all of these words."))
                ->setDisabled(true);
        return;
    }
    QTreeWidgetItem *page = nullptr;
    for (const HelpSection &section : m_library.sections()) {
        if (section.level == 1)
            page = addEntry(nullptr, section, section.title);
        else if (section.level == 2)
            addEntry(page, section, section.title);
    }
    showPlace();
}

void HelpWindow::showTopic(const QString &address)
{
    m_search->clear();
    m_browser->showTopic(address);
}

void HelpWindow::showPlace()
{
    setWindowTitle(tr("%1 – Help").arg(m_library.title(m_browser->topic())));
    if (!m_search->text().isEmpty())
        return;
    const QSignalBlocker quiet(m_index);
    for (QTreeWidgetItemIterator item(m_index); *item; ++item) {
        if ((*item)->data(0, addressRole).toString() == m_browser->address()) {
            m_index->setCurrentItem(*item);
            return;
        }
    }
}

} // namespace tokencast
