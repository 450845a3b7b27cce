// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QString>

namespace tokencast {

/// As libxlsxwriter takes it: what XML cannot hold, which it would write nevertheless, is left out.
inline QByteArray writableText(const QString &text)
{
    QString kept = text;
    kept.removeIf([](QChar c) { return c < u' ' && c != u'\n' && c != u'\t'; });
    return kept.toUtf8();
}

} // namespace tokencast
