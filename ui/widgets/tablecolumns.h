// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QTableView>

namespace tokencast {

/// As wide as the titles and what the first rows hold, with room between the columns, and not wider
/// than a column can ask for.
void fitColumns(QTableView &view);

} // namespace tokencast
