// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

namespace tokencast {

/// While one lives, no amount of tokens, quantity or money can be read anywhere: whatever makes a
/// text of one (core/text/textformat.h) makes dots of it. For showing a plan to people who are not
/// to know it. What was made a text before is not taken back.
class AmountMask
{
public:
    AmountMask();
    ~AmountMask();
    Q_DISABLE_COPY_MOVE(AmountMask)
};

bool areAmountsMasked();
/// What stands for an amount then.
QString maskedAmount();

} // namespace tokencast
