// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QJsonValue>
#include <QtCore/QString>
#include <QtCore/QStringList>

#include <string>

namespace tokencast {

/// The content of a file; one that cannot be read ends the program.
std::string fileContent(const QString &path);
/// Cases are files: every NAME.json below tests/data/FOLDER that is no NAME.expected.json, as
/// paths.
QStringList planFiles(const QString &folder);
/// NAME.expected.json beside NAME.json.
QString expectedFileOf(const QString &planFile);
/// A result without the words of its warnings, which may change and be translated.
QJsonValue withoutMessages(const std::string &resultJson);
/// `summary.closing.token: "95", expected "96"`; empty where both are the same.
QString firstDifference(const QJsonValue &actual, const QJsonValue &expected,
                        const QString &path = {});

} // namespace tokencast
