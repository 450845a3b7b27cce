// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QTableView>

namespace tokencast {

/// Puts the selected cells on the clipboard as a spreadsheet takes them: tabs and lines, under
/// their column titles where more than one row is selected.
void copyAsText(const QTableView &view);

} // namespace tokencast
