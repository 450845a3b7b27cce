// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QTableView>

namespace tokencast {

/// A table to read: nothing is edited, Ctrl+C copies what is selected.
void makeReadOnly(QTableView &view, const QString &accessibleName);

/// Puts the selected cells on the clipboard as a spreadsheet takes them: tabs and lines, under
/// their column titles where more than one row is selected.
void copyAsText(const QTableView &view);

} // namespace tokencast
