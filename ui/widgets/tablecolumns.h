// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QTableView>

namespace tokencast {

/// Margins on both sides of every cell and column title, so that a number at the right of its
/// column does not touch the text at the left of the next.
void giveCellsRoom(QTableView &view);
/// That margin, for what is laid over a cell.
int cellMargin(const QWidget &table);
/// A property of a table whose columns have their widths, by fitColumns() or from a setting.
inline constexpr const char *hasFittedColumns = "tokencastHasFittedColumns";
/// As wide as the titles and what the first rows hold, and not wider than a column can ask for.
void fitColumns(QTableView &view);

} // namespace tokencast
