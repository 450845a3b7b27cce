// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QProxyStyle>

namespace tokencast {

/// Fusion with an outline about everything that can be used: on pure black or white its own would
/// not be seen.
class ContrastStyle final : public QProxyStyle
{
    Q_OBJECT

public:
    ContrastStyle();

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                            QPainter *painter, const QWidget *widget) const override;
};

/// For QApplication::setStyle(), which takes it over.
QStyle *makeContrastStyle();

} // namespace tokencast
