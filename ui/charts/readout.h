// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme.h"

#include <QtCore/QRectF>
#include <QtCore/QString>
#include <QtGui/QPainter>

#include <vector>

namespace tokencast {

/// What is under the day's line, in a box beside it.
struct Readout
{
    struct Line
    {
        QString name;
        /// May be empty: the name then has the whole line.
        QString value;
        QColor color;
    };

    QString title;
    std::vector<Line> lines;

    /// Right of `x`, or left of it where there is no room; inside `bounds`.
    void paint(QPainter &painter, const Theme &theme, double x, const QRectF &bounds) const;
};

} // namespace tokencast
