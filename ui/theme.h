// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGui/QColor>
#include <QtGui/QPalette>

namespace tokencast {

enum class ColorScheme { Light, Dark };
enum class Contrast { Normal, High };

/// The program's colours: the palette of widgets and the colours of meanings in charts and texts.
/// Every text colour has a contrast of at least 4.5 : 1 on its background, 7 : 1 where contrast is
/// high; the layers are safe for
/// colour-blind eyes and are told apart by pattern as well.
struct Theme
{
    ColorScheme scheme = ColorScheme::Light;
    Contrast contrast = Contrast::Normal;
    QColor window;
    QColor surface;
    /// Of what can be pressed or dragged.
    QColor button;
    QColor text;
    QColor mutedText;
    QColor line;
    QColor accent;
    /// A problem, a negative balance, limited access: only what is bad.
    QColor bad;
    QColor badSurface;
    QColor caution;
    QColor cautionSurface;
    QColor good;
    QColor goodSurface;
    /// Bases for credits and for tokens; lots of a kind are shades of it.
    QColor credit;
    QColor token;
    QColor trial;
    QColor trialSurface;
    QColor today;
    /// Spend by service, in order.
    QList<QColor> series;

    static Theme light();
    static Theme dark();
    static Theme of(ColorScheme scheme, Contrast contrast);
    /// The theme that made the palette; of another palette the one that comes near it.
    static Theme of(const QPalette &palette);
    QPalette palette() const;
};

} // namespace tokencast
