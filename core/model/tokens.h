// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/millionths.h"

namespace tokencast {

/// Cloud credits or Flex tokens. Rates are the same number in either.
using Tokens = Millionths<struct TokensKind>;

} // namespace tokencast
