// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/catalog.h"

#include <QtCore/QLocale>
#include <QtCore/QString>

namespace tokencast {

/// The rule books as Markdown: every rate card with its rates, its rules and where they were
/// published.
QString ratesMarkdown(const Catalog &catalog, const QLocale &locale);

} // namespace tokencast
