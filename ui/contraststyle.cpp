// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contraststyle.h"

#include <QtGui/QPainter>
#include <QtWidgets/QStyleOption>

namespace tokencast {

namespace {

void outline(const QStyleOption &option, QPainter &painter)
{
    const bool hasFocus = option.state & QStyle::State_HasFocus;
    const bool isEnabled = option.state & QStyle::State_Enabled;
    const QPalette::ColorRole role = hasFocus ? QPalette::Highlight
        : isEnabled                           ? QPalette::WindowText
                                              : QPalette::Mid;
    painter.save();
    painter.setPen(QPen(option.palette.color(role), hasFocus ? 2 : 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5));
    painter.restore();
}

} // namespace

ContrastStyle::ContrastStyle() : QProxyStyle(QStringLiteral("Fusion")) {}

void ContrastStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option,
                                  QPainter *painter, const QWidget *widget) const
{
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    switch (element) {
    case PE_FrameLineEdit:
    case PE_PanelButtonCommand:
    case PE_IndicatorCheckBox:
    case PE_Frame:
        outline(*option, *painter);
        break;
    default:
        break;
    }
}

void ContrastStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                       QPainter *painter, const QWidget *widget) const
{
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    if (control == CC_ComboBox)
        outline(*option, *painter);
}

QStyle *makeContrastStyle()
{
    return new ContrastStyle;
}

} // namespace tokencast
