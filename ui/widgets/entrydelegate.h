// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QStyledItemDelegate>

#include <functional>

namespace tokencast {

class PlanDocument;

/// Edits the cells of an EntryTableModel. What is typed is taken at once, so that charts follow;
/// Escape goes back to what was there. A cell with a problem is underlined and says why.
class EntryDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit EntryDelegate(PlanDocument &document, QObject *parent = nullptr);

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model,
                      const QModelIndex &index) const override;
    void destroyEditor(QWidget *editor, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    QWidget *createChoice(QWidget *parent, const QModelIndex &index) const;
    QWidget *createText(QWidget *parent, const QModelIndex &index) const;

    PlanDocument &m_document;
    /// Emits commitData(), for the editors that are made in const methods.
    std::function<void(QWidget *)> m_commit;
};

} // namespace tokencast
