// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QMap>
#include <QtCore/QString>
#include <QtCore/QStringList>

namespace tokencast {

/// Paths from the project's folder and their texts.
using SourceTree = QMap<QString, QString>;

/// What the source may not do, one sentence each: includes against the layers, forbidden words, the
/// form that every file has, its length.
QStringList violationsIn(const QString &path, const QString &text);
/// Headers of core/storage that know Qt SQL are its own: whoever else reaches one.
QStringList leaksOfSql(const SourceTree &tree);

} // namespace tokencast
