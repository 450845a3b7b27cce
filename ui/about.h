// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/catalog.h"

#include <QtCore/QString>

namespace tokencast {

/// Version, rule books with their dates, licence, and whose product this is not.
QString aboutText(const Catalog &catalog);

} // namespace tokencast
