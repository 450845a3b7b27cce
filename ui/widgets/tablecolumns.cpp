// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tablecolumns.h"

#include <QtWidgets/QHeaderView>
#include <QtWidgets/QProxyStyle>
#include <QtWidgets/QStyleOption>

#include <algorithm>

namespace tokencast {

namespace {

/// Item views and headers ask the style for the room about their texts.
class RoomyCells final : public QProxyStyle
{
public:
    using QProxyStyle::QProxyStyle;

    int pixelMetric(PixelMetric metric, const QStyleOption *option,
                    const QWidget *widget) const override
    {
        return metric == PM_FocusFrameHMargin && widget
            ? cellMargin(*widget)
            : QProxyStyle::pixelMetric(metric, option, widget);
    }

    // The margin of a header would lie above and below its titles as well.
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                           const QWidget *widget) const override
    {
        const QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
        return type == CT_HeaderSection && widget ? size + QSize(2 * cellMargin(*widget), 0) : size;
    }

    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override
    {
        const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
        if (element != CE_HeaderLabel || !header || !widget) {
            QProxyStyle::drawControl(element, option, painter, widget);
            return;
        }
        QStyleOptionHeader narrower = *header;
        narrower.version = QStyleOptionHeader::Version;
        narrower.rect.adjust(cellMargin(*widget), 0, -cellMargin(*widget), 0);
        QProxyStyle::drawControl(element, &narrower, painter, widget);
    }
};

} // namespace

int cellMargin(const QWidget &table)
{
    return table.fontMetrics().averageCharWidth();
}

void giveCellsRoom(QTableView &view)
{
    auto *style = new RoomyCells(QStringLiteral("Fusion"));
    style->setParent(&view);
    view.setStyle(style);
    view.horizontalHeader()->setStyle(style);
}

void fitColumns(QTableView &view)
{
    view.setProperty(hasFittedColumns, true);
    constexpr int widestInCharacters = 40;
    const int widest = widestInCharacters * view.fontMetrics().averageCharWidth();
    view.horizontalHeader()->setResizeContentsPrecision(100);
    view.resizeColumnsToContents();
    for (int column = 0; column < view.model()->columnCount(); ++column)
        view.setColumnWidth(column, std::min(view.columnWidth(column), widest));
}

} // namespace tokencast
