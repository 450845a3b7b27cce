// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/clirun.h"
#include "tests/support/planbuilder.h"
#include "tests/support/testcase.h"

#include <QtCore/QDir>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

namespace tokencast {

namespace {

/// The words of a warning are not part of the format.
QJsonObject withoutMessages(QJsonObject result)
{
    QJsonArray warnings;
    for (const QJsonValue &value : result.value(QLatin1String("warnings")).toArray()) {
        QJsonObject warning = value.toObject();
        warning.remove(QLatin1String("message"));
        warnings.append(warning);
    }
    result.insert(QLatin1String("warnings"), warnings);
    return result;
}

QJsonObject objectIn(const std::string &json)
{
    return QJsonDocument::fromJson(QByteArray::fromStdString(json)).object();
}

/// The first place at which two values differ.
QString difference(const QJsonValue &actual, const QJsonValue &expected, const QString &path)
{
    if (actual == expected)
        return {};
    if (actual.isObject() && expected.isObject()) {
        QStringList keys = actual.toObject().keys() + expected.toObject().keys();
        for (const QString &key : keys) {
            const QString found = difference(actual.toObject().value(key),
                                             expected.toObject().value(key), path + u'.' + key);
            if (!found.isEmpty())
                return found;
        }
    }
    if (actual.isArray() && expected.isArray()) {
        for (qsizetype i = 0; i < std::max(actual.toArray().size(), expected.toArray().size());
             ++i) {
            const QString found = difference(actual.toArray().at(i), expected.toArray().at(i),
                                             path + QStringLiteral("[%1]").arg(i));
            if (!found.isEmpty())
                return found;
        }
    }
    return QStringLiteral("%1: %2 instead of %3")
        .arg(path, actual.toVariant().toString(), expected.toVariant().toString());
}

} // namespace

/// Plans whose results another implementation of the model computed.
class ExamplesTest : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void agrees_data();
    void agrees();
};

void ExamplesTest::agrees_data()
{
    QTest::addColumn<QString>("plan");

    const QDir folder(QStringLiteral(TOKENCAST_TEST_DATA "/examples"));
    const QString ending = QStringLiteral(".expected.json");
    QStringList files = folder.entryList({QStringLiteral("*.expected.json")}, QDir::Files);
    QVERIFY(!files.isEmpty());
    for (QString file : files) {
        file.chop(ending.size());
        QTest::newRow(qPrintable(file)) << folder.filePath(file);
    }
}

void ExamplesTest::agrees()
{
    QFETCH(const QString, plan);
    const CliRun run = runCli({"simulate", (plan + QStringLiteral(".json")).toStdString(),
                               "--daily", "--format", "json"});
    QCOMPARE(run.errors, std::string());
    QCOMPARE(run.status, 0);
    const QJsonObject expected = objectIn(contentOf(plan + QStringLiteral(".expected.json")));
    QVERIFY(expected.contains(QLatin1String("days")));
    const QString found = difference(withoutMessages(objectIn(run.output)),
                                     withoutMessages(expected), QStringLiteral("$"));
    QVERIFY2(found.isEmpty(), qPrintable(found));
}

} // namespace tokencast

QTEST_GUILESS_MAIN(tokencast::ExamplesTest)
#include "tst_examples.moc"
