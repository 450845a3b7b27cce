// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tablecolumns.h"

#include <QtWidgets/QHeaderView>

#include <algorithm>

namespace tokencast {

void fitColumns(QTableView &view)
{
    const int character = view.fontMetrics().averageCharWidth();
    view.horizontalHeader()->setResizeContentsPrecision(100);
    view.resizeColumnsToContents();
    for (int column = 0; column < view.model()->columnCount(); ++column)
        view.setColumnWidth(column,
                            std::min(view.columnWidth(column) + 2 * character, 40 * character));
}

} // namespace tokencast
