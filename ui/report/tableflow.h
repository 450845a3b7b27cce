// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/pageflow.h"
#include "ui/report/report.h"

#include <QtGui/QTextLayout>

#include <memory>

namespace tokencast {

/// Units of fonts in a point.
inline constexpr double fontScale = 8;

/// Breaks a text into lines of a width, inside words where there is no other way.
void breakLines(QTextLayout &layout, double width);

/// Lays a table on the pages of a flow: rows stay whole, the heads stand on every page.
class TableFlow
{
public:
    TableFlow(PageFlow &flow, const ReportTable &table);

    /// Its end stays together, and with `keepWith` points of what follows.
    void lay(double keepWith);
    double height() const;

private:
    struct Cell
    {
        std::shared_ptr<QTextLayout> layout;
        double left = 0;
        double width = 0;
        Qt::Alignment alignment = Qt::AlignLeft;
    };
    struct Row
    {
        std::vector<Cell> cells;
        double height = 0;
    };
    enum class RowKind { Head, Body, Total };

    void chooseWidths();
    double widestOf(qsizetype column, double (*measure)(const QString &, const QFont &)) const;
    Row rowOf(const QStringList &cells, RowKind kind) const;
    void layRow(const Row &row, RowKind kind);
    void layHead();
    QFont fontOf(RowKind kind) const;

    PageFlow &m_flow;
    const ReportTable &m_table;
    std::vector<double> m_widths;
    /// Below 1 where the table would be too wide.
    double m_scale = 1;
};

} // namespace tokencast
