// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/redaction.h"

namespace tokencast {

/// What stands in place of names, in the window's language; amounts and days stay as they are.
RedactionOptions neutralNames();

} // namespace tokencast
