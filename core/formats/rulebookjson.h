// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/countries.h"
#include "core/model/problem.h"
#include "core/model/rulebook.h"

#include <string_view>

namespace tokencast {

/// The rule book format (docs/file-formats.md). The bundled books and a user's own are read alike.
Result<RuleBook> readRuleBookJson(std::string_view json);
/// resources/countries.json.
Result<CountryList> readCountriesJson(std::string_view json);

} // namespace tokencast
