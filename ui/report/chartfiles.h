// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartsheet.h"

#include <QtCore/QByteArray>
#include <QtGui/QImage>

namespace tokencast {

/// A picture of the charts, `size` pixels large; `scale` pixels for every one of the fonts.
QImage chartImage(const ChartSheet &charts, const QSize &size, double scale = 1);
/// An SVG document of the charts.
QByteArray chartSvg(const ChartSheet &charts, const QSize &size, const QString &title);
/// The same as an element for an HTML page: no prolog, as wide as its place, with names that differ
/// from those of other elements by the prefix.
QByteArray chartSvgElement(const ChartSheet &charts, const QSize &size, const QString &title,
                           const QString &prefix);

} // namespace tokencast
