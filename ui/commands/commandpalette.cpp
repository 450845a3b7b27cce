// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/commandpalette.h"

#include "ui/commands/palettedelegate.h"
#include "ui/commands/palettemodel.h"
#include "ui/help/whatsthis.h"
#include "ui/theme.h"

#include <QtGui/QAccessible>
#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListView>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace tokencast {

namespace {

constexpr int shownRows = 9;
constexpr int widthInLetters = 92;

/// Keys that walk the list while the focus stays where the letters go.
bool isWalk(const QKeyEvent &event)
{
    return event.key() == Qt::Key_Up || event.key() == Qt::Key_Down || event.key() == Qt::Key_PageUp
        || event.key() == Qt::Key_PageDown;
}

} // namespace

CommandPalette::CommandPalette(std::vector<PaletteSource> sources, Settings &settings,
                               QWidget &window)
    : QDialog(&window, Qt::Dialog | Qt::FramelessWindowHint),
      m_settings(settings),
      m_model(new PaletteModel(std::move(sources), settings.recentCommands(), this)),
      m_edit(new QLineEdit),
      m_list(new QListView),
      m_none(new QLabel(tr("Nothing has all of these words.")))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Find a Command"));
    setAccessibleName(QStringLiteral("Command palette"));
    m_edit->setAccessibleName(QStringLiteral("Find a command"));
    m_edit->setPlaceholderText(tr("Find a command, a scenario, a page or a day"));
    m_edit->setClearButtonEnabled(true);
    giveHelp(*m_edit,
             {.title = tr("Find a Command"),
              .rule = tr("Letters of a command, its menu or what it does, in any order of words; "
                         "or a day. Enter does what is marked"),
              .topic = QStringLiteral("keyboard.md")});
    m_edit->installEventFilter(this);
    m_none->setAlignment(Qt::AlignCenter);
    m_none->setMargin(fontMetrics().height());
    m_none->setAccessibleName(QStringLiteral("Nothing found"));
    setUpList();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->setSpacing(6);
    layout->addWidget(m_edit);
    layout->addWidget(m_list);
    layout->addWidget(m_none);
    connect(m_edit, &QLineEdit::textChanged, this, &CommandPalette::find);
    connect(m_edit, &QLineEdit::returnPressed, this, [this] { runAt(m_list->currentIndex()); });
    connect(m_list, &QListView::clicked, this, &CommandPalette::runAt);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &CommandPalette::sayCurrent);
    find({});
    placeOver(window);
}

void CommandPalette::setUpList()
{
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PaletteDelegate(m_list));
    m_list->setAccessibleName(QStringLiteral("Commands found"));
    m_list->setEditTriggers(QListView::NoEditTriggers);
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setFrameShape(QListView::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // The focus stays in the field; the list is walked from there.
    m_list->setFocusPolicy(Qt::NoFocus);
}

void CommandPalette::placeOver(const QWidget &window)
{
    const int width =
        std::min(fontMetrics().averageCharWidth() * widthInLetters, window.width() * 9 / 10);
    setFixedWidth(width);
    adjustSize();
    const QPoint top =
        window.mapToGlobal(QPoint((window.width() - width) / 2, window.height() / 14));
    move(top);
}

void CommandPalette::paintEvent(QPaintEvent *event)
{
    QDialog::paintEvent(event);
    // Without a frame of the window system it would run into what is below it.
    QPainter painter(this);
    painter.setPen(Theme::of(palette()).mutedText);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

void CommandPalette::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    m_edit->setFocus();
    sayCurrent();
}

void CommandPalette::find(const QString &query)
{
    m_model->setQuery(query);
    const int rows = m_model->rowCount();
    m_list->setVisible(rows > 0);
    m_none->setVisible(rows == 0);
    m_list->setFixedHeight(m_list->sizeHintForRow(0) * std::min(rows, shownRows));
    m_list->setCurrentIndex(m_model->index(0));
    sayCurrent();
    adjustSize();
}

void CommandPalette::sayCurrent()
{
    // The field keeps the focus, so it is the field that says what Enter would do.
    const QModelIndex current = m_list->currentIndex();
    m_edit->setAccessibleDescription(
        current.isValid() ? current.data(Qt::AccessibleTextRole).toString() : m_none->text());
    QAccessibleEvent event(m_edit, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

bool CommandPalette::eventFilter(QObject *object, QEvent *event)
{
    if (object == m_edit && event->type() == QEvent::KeyPress
        && isWalk(*static_cast<QKeyEvent *>(event))) {
        QCoreApplication::sendEvent(m_list, event);
        // At its end the list leaves the key to others, who have no use for it.
        event->accept();
        return true;
    }
    return QDialog::eventFilter(object, event);
}

void CommandPalette::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::ActivationChange && isVisible() && !isActiveWindow())
        reject();
}

void CommandPalette::runAt(const QModelIndex &index)
{
    if (!index.isValid() || !index.data(PaletteModel::EnabledRole).toBool())
        return;
    const PaletteItem item = m_model->item(index.row());
    if (!item.id.isEmpty())
        m_settings.rememberCommand(item.id);
    // Away before anything happens: it may open a window or move the focus.
    accept();
    parentWidget()->activateWindow();
    item.run();
}

} // namespace tokencast
