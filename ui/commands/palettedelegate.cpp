// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/palettedelegate.h"

#include "ui/commands/palettemodel.h"
#include "ui/theme.h"
#include "ui/widgets/smalltext.h"

#include <QtGui/QPainter>
#include <QtGui/QTextLayout>
#include <QtWidgets/QApplication>

namespace tokencast {

namespace {

constexpr int rowMargin = 6;

/// The colours of a row: those of the selection where it is the current one.
struct RowColors
{
    QColor text;
    QColor muted;
};

RowColors colorsOf(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const Theme theme = Theme::of(option.palette);
    if (option.state & QStyle::State_Selected)
        return {.text = option.palette.color(QPalette::HighlightedText),
                .muted = option.palette.color(QPalette::HighlightedText)};
    const bool isEnabled = index.data(PaletteModel::EnabledRole).toBool();
    return {.text = isEnabled ? theme.text : theme.mutedText, .muted = theme.mutedText};
}

void paintMatched(QPainter &painter, const QRect &place, const QString &text,
                  const QList<int> &letters, const QFont &font)
{
    QList<QTextLayout::FormatRange> ranges;
    QTextCharFormat bold;
    bold.setFontWeight(QFont::Bold);
    for (const int letter : letters)
        ranges.append({.start = letter, .length = 1, .format = bold});
    QTextLayout layout(QFontMetrics(font).elidedText(text, Qt::ElideRight, place.width()), font);
    layout.setFormats(ranges);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(place.width());
    layout.endLayout();
    layout.draw(&painter, place.topLeft());
}

} // namespace

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const QFontMetrics small(smallFont(option.font));
    return {option.fontMetrics.averageCharWidth() * 40,
            option.fontMetrics.height() + small.height() + rowMargin + 2};
}

void PaletteDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    QStyleOptionViewItem background = option;
    QApplication::style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &background, painter,
                                         option.widget);
    const RowColors colors = colorsOf(option, index);
    const QFont small = smallFont(option.font);
    const QRect inside = option.rect.adjusted(rowMargin, rowMargin / 2, -rowMargin, -rowMargin / 2);
    const QRect first(inside.left(), inside.top(), inside.width(), option.fontMetrics.height());
    const QRect second(inside.left(), first.bottom() + 1, inside.width(),
                       inside.bottom() - first.bottom());
    painter->save();
    painter->setFont(option.font);
    painter->setPen(colors.muted);
    const QString keys = index.data(PaletteModel::KeysRole).toString();
    painter->drawText(first, Qt::AlignRight | Qt::AlignVCenter, keys);
    painter->setPen(colors.text);
    const int room = option.fontMetrics.horizontalAdvance(keys) + 2 * rowMargin;
    paintMatched(*painter, first.adjusted(0, 0, keys.isEmpty() ? 0 : -room, 0),
                 index.data().toString(), index.data(PaletteModel::LettersRole).value<QList<int>>(),
                 option.font);
    QStringList parts{index.data(PaletteModel::PlaceRole).toString(),
                      index.data(PaletteModel::HelpRole).toString()};
    parts.removeAll(QString());
    painter->setFont(small);
    painter->setPen(colors.muted);
    painter->drawText(second, Qt::AlignLeft | Qt::AlignVCenter,
                      QFontMetrics(small).elidedText(parts.join(QStringLiteral("  ·  ")),
                                                     Qt::ElideRight, second.width()));
    painter->restore();
}

} // namespace tokencast
