// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/catalog.h"
#include "core/model/problem.h"

#include <QtCore/QString>

#include <vector>

namespace tokencast {

/// The rule books and countries compiled into the program: all of resources/rulebooks.
Catalog bundledCatalog();

struct UnreadableRuleBook
{
    QString file;
    Problems problems;
};

/// Adds the rule books (*.json) of a folder; one with the id of a bundled book replaces it. What
/// cannot be read is returned and left out.
std::vector<UnreadableRuleBook> addRuleBooks(Catalog &catalog, const QString &folder);

} // namespace tokencast
