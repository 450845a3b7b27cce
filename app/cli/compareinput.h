// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/arguments.h"
#include "app/cli/environment.h"
#include "core/model/catalog.h"
#include "core/model/comparison.h"

#include <string>
#include <vector>

namespace tokencast {

struct CompareInput
{
    /// At least two. Plans of files are called by their names where these differ, or else by their
    /// files.
    std::vector<NamedPlan> plans;
    /// What they were checked with.
    Catalog catalog;
    /// Of the user's rule books.
    std::vector<std::string> warnings;
};

/// What the operands name: a document and its scenarios, all where none is named; or plans, a file
/// each. Fails with the problems of every plan that has some.
Result<CompareInput, Failure> readCompareInput(const Arguments &arguments,
                                               const Environment &environment);

/// `NAME: PATH: expected …, found …`, of one plan among several.
void addProblems(Failure &failure, const std::string &name, const Problems &problems);

} // namespace tokencast
