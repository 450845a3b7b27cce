// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/commands/paletteitem.h"
#include "ui/document/plandocument.h"

#include <QtCore/QLocale>

class QMainWindow;

namespace tokencast {

class Workspace;

/// Where the window has what the palette finds.
struct PalettePlaces
{
    QMainWindow &window;
    PlanDocument &document;
    Workspace &workspace;
    QLocale locale;
};

/// Everything that can be found: what the menus offer, the other scenarios, the pages, and days. A
/// new kind of thing is a row here.
std::vector<PaletteSource> paletteSources(const PalettePlaces &places);

} // namespace tokencast
