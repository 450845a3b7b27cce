// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/arguments.h"
#include "app/cli/environment.h"
#include "core/model/catalog.h"

namespace tokencast {

inline constexpr Option ruleBookOption{
    .name = "--rulebook",
    .value = "FILE",
    .help = "adds a rule book; one with the id of another replaces it",
    .times = Option::Times::AnyNumber,
};

struct LoadedCatalog
{
    Catalog catalog;
    /// Of the user's books that could not be read.
    std::vector<std::string> warnings;
};

/// The bundled rule books, the user's own, and those of `--rulebook`, later ones before earlier. A
/// book that was named has to be valid; one that lies in the user's folder is left out with a
/// warning.
Result<LoadedCatalog, Failure> loadCatalog(const Arguments &arguments,
                                           const Environment &environment);

} // namespace tokencast
