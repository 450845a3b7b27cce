// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/amountmask.h"

#include <atomic>

namespace tokencast {

namespace {

/// Texts are made in the threads of exports, too.
std::atomic<int> masks = 0;

} // namespace

AmountMask::AmountMask()
{
    ++masks;
}

AmountMask::~AmountMask()
{
    --masks;
}

bool areAmountsMasked()
{
    return masks > 0;
}

QString maskedAmount()
{
    return QStringLiteral("•••");
}

} // namespace tokencast
