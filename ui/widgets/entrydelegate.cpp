// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/entrydelegate.h"

#include "ui/models/entrytablemodel.h"
#include "ui/theme.h"
#include "ui/widgets/entryedit.h"
#include "ui/widgets/tablecolumns.h"

#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QComboBox>

namespace tokencast {

namespace {

constexpr char textBefore[] = "tokencastTextBefore";

const EntryTableModel &modelOf(const QModelIndex &index)
{
    return *static_cast<const EntryTableModel *>(index.model());
}

} // namespace

EntryDelegate::EntryDelegate(PlanDocument &document, QObject *parent)
    : QStyledItemDelegate(parent),
      m_document(document),
      m_commit([this](QWidget *editor) { Q_EMIT commitData(editor); })
{
}

QWidget *EntryDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &,
                                     const QModelIndex &index) const
{
    m_document.endMerge();
    const EntryColumn &column = modelOf(index).column(index.column());
    QWidget *editor =
        column.editor == EditorKind::Text ? createText(parent, index) : createChoice(parent, index);
    editor->setAccessibleName(column.title);
    giveHelp(*editor, column.words());
    editor->setProperty(textBefore, index.data(Qt::EditRole));
    return editor;
}

QWidget *EntryDelegate::createText(QWidget *parent, const QModelIndex &index) const
{
    auto *edit = new EntryEdit(parent);
    edit->setFrame(false);
    // So that the text stays put when the editor opens; a pixel of it the field has itself.
    const int margin = cellMargin(*parent) - 1;
    edit->setTextMargins(margin, 0, margin, 0);
    edit->setAlignment(modelOf(index).column(index.column()).alignment);
    edit->showText(index.data(Qt::EditRole).toString());
    connect(edit, &EntryEdit::edited, this, [this, edit] { m_commit(edit); });
    return edit;
}

QWidget *EntryDelegate::createChoice(QWidget *parent, const QModelIndex &index) const
{
    auto *combo = new QComboBox(parent);
    for (const Choice &choice : modelOf(index).choices(index.row(), index.column()))
        combo->addItem(choice.label, choice.value);
    connect(combo, &QComboBox::activated, this, [this, combo] { m_commit(combo); });
    return combo;
}

void EntryDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    if (auto *edit = qobject_cast<EntryEdit *>(editor)) {
        // The model's change may be the echo of what is being typed: the text stays as typed.
        edit->setProblem(index.data(EntryTableModel::ProblemRole).toString());
    } else if (auto *combo = qobject_cast<QComboBox *>(editor)) {
        combo->setCurrentIndex(combo->findData(index.data(Qt::EditRole)));
    }
}

void EntryDelegate::setModelData(QWidget *editor, QAbstractItemModel *model,
                                 const QModelIndex &index) const
{
    if (const auto *edit = qobject_cast<EntryEdit *>(editor))
        model->setData(index, edit->text());
    else if (const auto *combo = qobject_cast<QComboBox *>(editor))
        model->setData(index, combo->currentData());
}

void EntryDelegate::destroyEditor(QWidget *editor, const QModelIndex &index) const
{
    m_document.endMerge();
    QStyledItemDelegate::destroyEditor(editor, index);
}

bool EntryDelegate::eventFilter(QObject *object, QEvent *event)
{
    auto *edit = qobject_cast<EntryEdit *>(object);
    if (edit && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        // Taken as an edit like any other; the steps in between merge away.
        edit->setText(edit->property(textBefore).toString());
        Q_EMIT closeEditor(edit, QAbstractItemDelegate::RevertModelCache);
        return true;
    }
    return QStyledItemDelegate::eventFilter(object, event);
}

void EntryDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    const QString problem = index.data(EntryTableModel::ProblemRole).toString();
    if (problem.isEmpty()) {
        QStyledItemDelegate::paint(painter, option, index);
        return;
    }
    const Theme theme = Theme::of(option.palette);
    QStyleOptionViewItem marked = option;
    marked.backgroundBrush = theme.badSurface;
    for (const QPalette::ColorRole role : {QPalette::Text, QPalette::WindowText})
        marked.palette.setColor(role, theme.bad);
    QStyledItemDelegate::paint(painter, marked, index);
    // A corner as well, so that colour is not the only sign.
    const QRect cell = option.rect;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(theme.bad);
    painter->drawConvexPolygon(
        QPolygon({cell.topRight() + QPoint(1, 0), cell.topRight() + QPoint(-8, 0),
                  cell.topRight() + QPoint(1, 9)}));
    painter->restore();
}

} // namespace tokencast
