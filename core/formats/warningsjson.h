// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/jsonwriter.h"
#include "core/formats/problemtext.h"

#include <vector>

namespace tokencast {

/// The key `warnings` of a result. Include it in sources only.
inline void writeWarnings(JsonWriter &json, const std::vector<Warning> &warnings)
{
    json.beginArray("warnings");
    for (const Warning &warning : warnings) {
        json.beginObject();
        json.name("code", warningNames, warning.code);
        json.field("path", warning.path);
        json.field("message", warningText(warning).toStdString());
        json.endObject();
    }
    json.endArray();
}

} // namespace tokencast
