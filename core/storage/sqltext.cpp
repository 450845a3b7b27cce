// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sqltext.h"

#include <QtCore/QStringList>

namespace tokencast {

namespace {

QString parameterFor(const ColumnName &column)
{
    return column.type == ColumnType::Text ? QStringLiteral("CAST(? AS TEXT)")
                                           : QStringLiteral("?");
}

QStringList namesOf(const std::vector<const char *> &keys)
{
    QStringList names;
    for (const char *key : keys)
        names << QString::fromLatin1(key);
    return names;
}

} // namespace

QString insertInto(const char *table, const std::vector<const char *> &keys,
                   const std::vector<ColumnName> &columns)
{
    QStringList names = namesOf(keys);
    QStringList parameters(names.size(), QStringLiteral("?"));
    for (const ColumnName &column : columns) {
        names << QString::fromLatin1(column.name);
        parameters << parameterFor(column);
    }
    return QStringLiteral("INSERT INTO %1 (%2) VALUES (%3)")
        .arg(QString::fromLatin1(table), names.join(QStringLiteral(", ")),
             parameters.join(QStringLiteral(", ")));
}

QString updateWhere(const char *table, const std::vector<const char *> &firstColumns,
                    const std::vector<ColumnName> &columns, const char *key)
{
    QStringList assignments;
    for (const QString &name : namesOf(firstColumns))
        assignments << name + QStringLiteral(" = ?");
    for (const ColumnName &column : columns)
        assignments << QString::fromLatin1(column.name) + QStringLiteral(" = ")
                + parameterFor(column);
    return QStringLiteral("UPDATE %1 SET %2 WHERE %3 = ?")
        .arg(QString::fromLatin1(table), assignments.join(QStringLiteral(", ")),
             QString::fromLatin1(key));
}

QString selectFrom(const char *table, const std::vector<const char *> &keys,
                   const std::vector<ColumnName> &columns)
{
    QStringList expressions = namesOf(keys);
    const QString order = expressions.join(QStringLiteral(", "));
    for (const ColumnName &column : columns) {
        const QString name = QString::fromLatin1(column.name);
        expressions << (column.type == ColumnType::Text
                            ? QStringLiteral("CAST(%1 AS BLOB)").arg(name)
                            : name);
    }
    return QStringLiteral("SELECT %1 FROM %2 ORDER BY %3")
        .arg(expressions.join(QStringLiteral(", ")), QString::fromLatin1(table), order);
}

} // namespace tokencast
