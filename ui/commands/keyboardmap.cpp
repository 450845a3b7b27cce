// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/keyboardmap.h"

#include "ui/commands/fuzzymatch.h"
#include "ui/help/whatsthis.h"

#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtGui/QShortcut>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTreeWidget>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace tokencast {

namespace {

enum MapColumn { KeysColumn, TextColumn };

} // namespace

KeyboardMap::KeyboardMap(std::vector<KeyRow> rows, QWidget *parent)
    : QDialog(parent), m_rows(std::move(rows)), m_search(new QLineEdit), m_list(new QTreeWidget)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Keyboard Map"));
    setAccessibleName(QStringLiteral("Keyboard map"));
    m_search->setAccessibleName(QStringLiteral("Search the keys"));
    m_search->setPlaceholderText(tr("A key or a word: Ctrl+K, month, row"));
    m_search->setClearButtonEnabled(true);
    setUpList();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    auto *copyAll = buttons->addButton(tr("&Copy as Text"), QDialogButtonBox::ActionRole);
    copyAll->setToolTip(tr("The keys shown here, to paste and print"));
    explainParts(*copyAll, *buttons->button(QDialogButtonBox::Close));
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_search);
    layout->addWidget(m_list, 1);
    layout->addWidget(buttons);
    setTabOrder(m_search, m_list);
    setTabOrder(m_list, copyAll);
    setTabOrder(copyAll, buttons->button(QDialogButtonBox::Close));
    connect(m_search, &QLineEdit::textChanged, this, &KeyboardMap::filter);
    connect(copyAll, &QPushButton::clicked, this, &KeyboardMap::copy);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *find = new QShortcut(QKeySequence::Find, this);
    connect(find, &QShortcut::activated, m_search, [this] { m_search->setFocus(); });
    filter({});
    resize(fontMetrics().averageCharWidth() * 120, fontMetrics().height() * 34);
}

void KeyboardMap::explainParts(QPushButton &copyAll, QPushButton &close)
{
    const QString page = QStringLiteral("keyboard.md");
    giveHelp(*m_search,
             {.title = tr("Search the keys"),
              .rule = tr("Keys and words; rows that have all of them stay"),
              .topic = page});
    giveHelp(*m_list, {.title = tr("Keys"), .rule = tr("By where they work"), .topic = page});
    giveHelp(copyAll, page);
    giveHelp(close, page);
}

void KeyboardMap::setUpList()
{
    m_list->setAccessibleName(QStringLiteral("Keys"));
    m_list->setHeaderLabels({tr("Keys"), tr("What they do")});
    m_list->setRootIsDecorated(false);
    m_list->setAlternatingRowColors(true);
    m_list->header()->setSectionResizeMode(KeysColumn, QHeaderView::ResizeToContents);
    m_list->header()->setStretchLastSection(true);
}

void KeyboardMap::filter(const QString &words)
{
    const QStringList wanted = wordsIn(words);
    m_shown.clear();
    std::ranges::copy_if(m_rows, std::back_inserter(m_shown), [&wanted](const KeyRow &row) {
        const QStringList parts{row.shownKeys(), row.text, titleOf(row.place)};
        return hasAllWords(parts.join(QLatin1Char(' ')), wanted);
    });
    m_list->clear();
    for (const KeyPlace place : keyPlaces) {
        QTreeWidgetItem *group = nullptr;
        for (const KeyRow &row : m_shown) {
            if (row.place != place)
                continue;
            if (!group) {
                group = new QTreeWidgetItem(m_list, {titleOf(place)});
                QFont bold = m_list->font();
                bold.setWeight(QFont::DemiBold);
                group->setFont(KeysColumn, bold);
                group->setFirstColumnSpanned(true);
            }
            new QTreeWidgetItem(group, {row.shownKeys(), row.text});
        }
    }
    m_list->expandAll();
}

void KeyboardMap::copy()
{
    QGuiApplication::clipboard()->setText(keysAsText(m_shown));
}

} // namespace tokencast
