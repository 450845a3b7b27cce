// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme.h"

#include <QtGui/QIcon>

namespace tokencast {

/// An icon of resources/icons in the theme's text colour, with a muted form for what is disabled.
QIcon themedIcon(const QString &name, const Theme &theme);

} // namespace tokencast
