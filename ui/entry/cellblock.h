// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>
#include <QtCore/QStringList>

#include <vector>

// A rectangle of cells as spreadsheets put it on the clipboard.

namespace tokencast {

/// Rows of cells; rows may differ in length.
using CellBlock = std::vector<QStringList>;

/// Tabs between cells, line ends between rows; a cell in double quotes may hold both, and its
/// quotes are doubled. A line end at the very end adds no row.
CellBlock cellsIn(const QString &text);
/// The same the other way.
QString textOf(const CellBlock &cells);

} // namespace tokencast
