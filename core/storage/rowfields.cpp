// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/rowfields.h"

namespace tokencast {

void failAt(StorageErrorCode code, const RowPlace &place, const char *column)
{
    fail(code,
         {QStringLiteral("%1[%2/%3].%4")
              .arg(QString::fromLatin1(place.table))
              .arg(place.scenario)
              .arg(place.position)
              .arg(QString::fromLatin1(column))});
}

} // namespace tokencast
