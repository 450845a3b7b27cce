// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/jsonfiles.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

namespace tokencast {

namespace {

QString shown(const QJsonValue &value)
{
    if (value.isUndefined())
        return QStringLiteral("nothing");
    const QByteArray text = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(text.mid(1, text.size() - 2));
}

QString differenceOfObjects(const QJsonObject &actual, const QJsonObject &expected,
                            const QString &path)
{
    QStringList keys = expected.keys();
    keys += actual.keys();
    keys.removeDuplicates();
    for (const QString &key : std::as_const(keys)) {
        const QString place = path.isEmpty() ? key : path + QLatin1Char('.') + key;
        const QString difference = firstDifference(actual.value(key), expected.value(key), place);
        if (!difference.isEmpty())
            return difference;
    }
    return {};
}

QString differenceOfArrays(const QJsonArray &actual, const QJsonArray &expected,
                           const QString &path)
{
    for (qsizetype i = 0; i < std::max(actual.size(), expected.size()); ++i) {
        const QString place = path + QStringLiteral("[%1]").arg(i);
        const QString difference = firstDifference(
            i < actual.size() ? actual.at(i) : QJsonValue(QJsonValue::Undefined),
            i < expected.size() ? expected.at(i) : QJsonValue(QJsonValue::Undefined), place);
        if (!difference.isEmpty())
            return difference;
    }
    return {};
}

} // namespace

std::string fileContent(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s: %s", qPrintable(path), qPrintable(file.errorString()));
    return file.readAll().toStdString();
}

QStringList planFiles(const QString &folder)
{
    const QDir dir(QStringLiteral(TOKENCAST_TEST_DATA) + QLatin1Char('/') + folder);
    QStringList paths;
    const QStringList names = dir.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        if (!name.endsWith(QStringLiteral(".expected.json")))
            paths << dir.filePath(name);
    }
    return paths;
}

QString expectedFileOf(const QString &planFile)
{
    return planFile.chopped(5) + QStringLiteral(".expected.json");
}

QJsonValue withoutMessages(const std::string &resultJson)
{
    QJsonObject result = QJsonDocument::fromJson(QByteArray::fromStdString(resultJson)).object();
    QJsonArray warnings;
    const QJsonArray before = result.value(QStringLiteral("warnings")).toArray();
    for (const QJsonValue &value : before) {
        QJsonObject warning = value.toObject();
        warning.remove(QStringLiteral("message"));
        warnings << warning;
    }
    result.insert(QStringLiteral("warnings"), warnings);
    return result;
}

QString firstDifference(const QJsonValue &actual, const QJsonValue &expected, const QString &path)
{
    if (actual.isObject() && expected.isObject())
        return differenceOfObjects(actual.toObject(), expected.toObject(), path);
    if (actual.isArray() && expected.isArray())
        return differenceOfArrays(actual.toArray(), expected.toArray(), path);
    if (actual == expected)
        return {};
    return QStringLiteral("%1: %2, expected %3").arg(path, shown(actual), shown(expected));
}

} // namespace tokencast
