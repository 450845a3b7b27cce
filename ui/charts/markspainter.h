// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/balancemarkers.h"
#include "ui/charts/balanceplot.h"

#include <QtCore/QLocale>
#include <QtGui/QPainter>

#include <optional>
#include <vector>

namespace tokencast {

/// What the balance chart marks over its layers: today, new rates, the trial's end, purchases,
/// expiries with what they lose, the first day below zero and the lowest point. Labels never cover
/// each other or a sign: losses come before purchases and the greatest first; one without room is
/// left out. Every sign is drawn.
struct BalanceMarks
{
    const Forecast *forecast = nullptr;
    const BalanceMarkers *markers = nullptr;
    std::optional<Day> today;
    QLocale locale;
    /// What labels keep off where they can.
    std::vector<QRectF> avoided = {};

    /// Whether a label of a vertical line needs the strip at the top.
    bool needStrip(DayRange visible) const;
    /// With the painter's font.
    void paint(QPainter &painter, const BalancePlot &plot, const Theme &theme) const;

    /// The height of the strip, and of a label with its sign.
    static double stripHeight(const QFontMetricsF &metrics);
    static double labelHeight(const QFontMetricsF &metrics);
};

/// ▲ of a purchase and ▼ of an expiry, about the middle.
void paintPurchaseSign(QPainter &painter, const QPointF &middle, const Theme &theme);
void paintExpirySign(QPainter &painter, const QPointF &middle, const Theme &theme);

} // namespace tokencast
