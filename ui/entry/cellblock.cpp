// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entry/cellblock.h"

namespace tokencast {

namespace {

constexpr QChar quote(u'"');
constexpr QChar tab(u'\t');
constexpr QChar lineEnd(u'\n');

/// A cell that begins with a quote ends with the next one that stands alone; what follows it
/// belongs to the cell as it is.
QString takeCell(const QString &text, qsizetype &at)
{
    QString cell;
    if (at < text.size() && text[at] == quote) {
        ++at;
        while (at < text.size()) {
            if (text[at] != quote) {
                cell += text[at++];
            } else if (at + 1 < text.size() && text[at + 1] == quote) {
                cell += quote;
                at += 2;
            } else {
                ++at;
                break;
            }
        }
    }
    while (at < text.size() && text[at] != tab && text[at] != lineEnd)
        cell += text[at++];
    return cell;
}

QString quoted(QString cell)
{
    if (!cell.contains(quote) && !cell.contains(tab) && !cell.contains(lineEnd))
        return cell;
    return quote + cell.replace(QStringLiteral("\""), QStringLiteral("\"\"")) + quote;
}

} // namespace

CellBlock cellsIn(const QString &text)
{
    QString plain = text;
    plain.replace(QStringLiteral("\r\n"), QStringLiteral("\n")).replace(u'\r', lineEnd);
    CellBlock rows;
    QStringList row;
    qsizetype at = 0;
    while (at < plain.size()) {
        row += takeCell(plain, at);
        const bool endsRow = at >= plain.size() || plain[at] == lineEnd;
        const bool isLastCellEmpty = at + 1 == plain.size() && plain[at] == tab;
        ++at;
        if (isLastCellEmpty)
            row += QString();
        if (endsRow || isLastCellEmpty) {
            rows.push_back(row);
            row.clear();
        }
    }
    return rows;
}

QString textOf(const CellBlock &cells)
{
    QStringList lines;
    for (const QStringList &row : cells) {
        QStringList texts;
        for (const QString &cell : row)
            texts += quoted(cell);
        lines += texts.join(tab);
    }
    return lines.join(lineEnd);
}

} // namespace tokencast
