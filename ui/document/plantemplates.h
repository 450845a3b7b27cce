// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/catalog.h"
#include "core/storage/storeddocument.h"

#include <QtCore/QString>

#include <span>

namespace tokencast {

/// A document to start from: a customer as there are many, with a second scenario to compare. A new
/// template is one row of the table, its plans in resources/templates/ID/1.json and so on, and
/// their names among those that are translated.
struct PlanTemplate
{
    /// For commands; also the folder of its plans.
    const char *id = nullptr;
    QString (*title)() = nullptr;
    /// What it shows, in a sentence.
    QString (*summary)() = nullptr;
};

std::span<const PlanTemplate> planTemplates();

/// With the days as if it were planned today, and names in the window's language.
StoredDocument documentFrom(const PlanTemplate &source, Day today, const Catalog &catalog);

} // namespace tokencast
