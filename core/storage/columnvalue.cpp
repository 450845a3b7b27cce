// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/columnvalue.h"

#include <QtCore/QUtf8StringView>

namespace tokencast {

bool isUtf8(const std::string &text)
{
    return QUtf8StringView(text.data(), static_cast<qsizetype>(text.size())).isValidUtf8();
}

} // namespace tokencast
