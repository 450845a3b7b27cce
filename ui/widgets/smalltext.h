// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGui/QFont>

namespace tokencast {

// The type scale: everything is a step of the application's font.

inline QFont scaledFont(QFont font, int percent)
{
    if (font.pixelSize() > 0)
        font.setPixelSize(font.pixelSize() * percent / 100);
    else
        font.setPointSizeF(font.pointSizeF() * percent / 100);
    return font;
}

inline QFont smallFont(const QFont &font)
{
    return scaledFont(font, 88);
}

inline QFont largeFont(const QFont &font)
{
    QFont large = scaledFont(font, 160);
    large.setWeight(QFont::DemiBold);
    return large;
}

} // namespace tokencast
