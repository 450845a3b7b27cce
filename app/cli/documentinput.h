// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/commandresult.h"
#include "core/model/plan.h"
#include "core/storage/databasehead.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace tokencast {

/// Whether a file is to be read as a document rather than as JSON. Its content decides; its name
/// only where the content is neither.
bool isDocument(std::string_view path, std::string_view content);

/// The plan of a scenario, by default of the one that was shown last; it is not checked yet. A name
/// that the document does not have fails with those it has, and which may be meant; one that
/// several have fails too. Nothing is written, and the document may be open elsewhere.
Result<Plan, Failure> readScenario(const std::string &path, const std::optional<std::string> &name);
/// The same of several, in the order of the names; without names all, in the document's order.
Result<std::vector<Plan>, Failure> readScenarios(const std::string &path,
                                                 std::span<const std::string> names);

/// A new document of these plans, without history; the first is the one that is shown. A file that
/// has the name is left as it is, and the call fails.
Result<void, Failure> writeDocument(const std::string &path, const std::vector<Plan> &plans);

} // namespace tokencast
