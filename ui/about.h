// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/catalog.h"

#include <QtCore/QString>

namespace tokencast {

/// Versions, rule books with their dates, licence, and whose product this is not.
QString aboutText(const Catalog &catalog);

/// What a report of a fault needs: versions, system, screen and the bundled rule books, a line
/// each, in English. Nothing of a plan, a file, a folder or a person; of rule books that the person
/// added it says only how many there are.
QString diagnosticsText(const Catalog &catalog);

} // namespace tokencast
