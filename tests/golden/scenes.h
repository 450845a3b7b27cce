// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme.h"

#include <QtCore/QString>
#include <QtGui/QImage>

#include <functional>
#include <vector>

namespace tokencast {

/// Something of the window that there is a golden image of.
struct Scene
{
    /// Of the image, before "-light" and "-dark".
    QString name;
    std::function<QImage(const Theme &)> paint;
    /// High contrast changes what is painted, but little where.
    bool isAlsoInHighContrast = false;
    /// In other words and glyphs, with formats to match: those of the default locale.
    bool isAlsoInJapanese = false;
};

/// Pages and charts come from the program's own tables: what is added there is here by itself.
std::vector<Scene> allScenes();

} // namespace tokencast
