// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

#include <string_view>

namespace tokencast {

/// What the country of an ISO 3166-1 code is called in the window's language; the code where it is
/// none.
QString countryName(std::string_view code);

} // namespace tokencast
