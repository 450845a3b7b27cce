// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/balancelayers.h"
#include "ui/charts/balanceplot.h"

#include <QtGui/QPainter>

#include <vector>

namespace tokencast {

/// Paints the lots on each other, the deficit below zero and the zero line. Without antialiasing:
/// everything here is upright or level and lies on the pixels.
void paintLayers(QPainter &painter, const BalancePlot &plot, const BalanceLayers &layers,
                 const Projection &projection, const Theme &theme);

/// Roughly where that is, as few rectangles, for labels to keep off.
std::vector<QRectF> placesOfLayers(const BalancePlot &plot, const BalanceLayers &layers,
                                   const Projection &projection);

} // namespace tokencast
