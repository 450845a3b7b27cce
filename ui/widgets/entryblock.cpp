// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/entryblock.h"

#include "ui/document/plandocument.h"
#include "ui/models/entrytablemodel.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace tokencast {

namespace {

struct EntryBlock
{
    Q_DECLARE_TR_FUNCTIONS(EntryBlock)
};

int widthOf(const CellBlock &cells)
{
    qsizetype width = 0;
    for (const QStringList &row : cells)
        width = std::max(width, row.size());
    return static_cast<int>(width);
}

} // namespace

CellBlock copied(const EntryTableModel &model, const QItemSelectionRange &range)
{
    CellBlock cells;
    for (int row = range.top(); row <= range.bottom(); ++row) {
        QStringList texts;
        for (int column = range.left(); column <= range.right(); ++column)
            texts += model.copiedText(row, column);
        cells.push_back(texts);
    }
    return cells;
}

CellBlock withoutTitles(CellBlock cells, const EntryTableModel &model, int column)
{
    if (cells.empty())
        return cells;
    int at = column;
    for (const QString &cell : cells.front()) {
        if (at >= model.columnCount() || cell.trimmed() != model.column(at).title)
            return cells;
        ++at;
    }
    cells.erase(cells.begin());
    return cells;
}

QRect paste(const CellBlock &cells, EntryTableModel &model, PlanDocument &document, int row,
            int column)
{
    if (cells.empty())
        return {};
    const PlanDocument::EditGroup group(document, EntryBlock::tr("Paste"));
    const auto rows = static_cast<int>(cells.size());
    while (model.rowCount() < row + rows)
        model.insertEntry(model.rowCount());
    for (int y = 0; y < rows; ++y) {
        const QStringList &texts = cells[static_cast<std::size_t>(y)];
        for (int x = 0; x < texts.size() && column + x < model.columnCount(); ++x)
            model.enter(row + y, column + x, texts[x]);
    }
    return {column, row, std::min(widthOf(cells), model.columnCount() - column), rows};
}

void fillDown(const QItemSelectionRange &range, EntryTableModel &model, PlanDocument &document)
{
    const int source = range.height() > 1 ? range.top() : range.top() - 1;
    if (source < 0)
        return;
    const PlanDocument::EditGroup group(document, EntryBlock::tr("Fill down"));
    for (int column = range.left(); column <= range.right(); ++column) {
        const QString text = model.copiedText(source, column);
        for (int row = source + 1; row <= range.bottom(); ++row)
            model.enter(row, column, text);
    }
}

} // namespace tokencast
