// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/entry/cellblock.h"

#include <QtCore/QItemSelectionModel>
#include <QtCore/QRect>

namespace tokencast {

class EntryTableModel;
class PlanDocument;

// Many cells of a table of entries at once; each is one step of undo.

/// The cells as text, choices by their labels.
CellBlock copied(const EntryTableModel &model, const QItemSelectionRange &range);

/// Without its first row where that is the table's own column titles.
CellBlock withoutTitles(CellBlock cells, const EntryTableModel &model, int column);

/// Enters the cells from this one on; rows that are missing are added, columns that are missing are
/// left out. Returns the rectangle that was entered: columns as x, rows as y.
QRect paste(const CellBlock &cells, EntryTableModel &model, PlanDocument &document, int row,
            int column);

/// The first row of the range goes to all others of it; a single row takes the one above it.
void fillDown(const QItemSelectionRange &range, EntryTableModel &model, PlanDocument &document);

} // namespace tokencast
