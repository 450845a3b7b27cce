// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/documentfile.h"

#include "tests/core/storage/documentsamples.h"
#include "tests/support/testcase.h"

#include <QtCore/QTemporaryDir>

using namespace tokencast;

/// Documents that earlier versions of the program wrote, one for each version of the schema.
class TestDocumentVersions : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void everyVersionHasItsDocument();
    void everyVersionOpens_data();
    void everyVersionOpens();
};

namespace {

QDir samples()
{
    return QDir(QStringLiteral(TOKENCAST_TEST_DATA "/documents"));
}

} // namespace

void TestDocumentVersions::everyVersionHasItsDocument()
{
    for (int version = 1; version < schemaMigrations().back().version; ++version)
        QVERIFY(samples().exists(QStringLiteral("version-%1.tokencast").arg(version)));
}

void TestDocumentVersions::everyVersionOpens_data()
{
    QTest::addColumn<QString>("file");
    for (const QString &file : samples().entryList({QStringLiteral("*.tokencast")}))
        QTest::newRow(qPrintable(file)) << samples().filePath(file);
}

void TestDocumentVersions::everyVersionOpens()
{
    QFETCH(const QString, file);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("old.tokencast"));
    QVERIFY(QFile::copy(file, path));
    QVERIFY(QFile::setPermissions(path, QFileDevice::ReadOwner | QFileDevice::WriteOwner));
    const StoredDocument expected = documentOf({fullPlan(), barePlan()});
    {
        DocumentFile document = DocumentFile::open(path, OpenMode::ReadWrite).value();
        QCOMPARE(document.load().value(), expected);
        QCOMPARE(document.history().value().current(), 0);
        QVERIFY(document.apply({.currentScenario = 2}));
    }
    QCOMPARE(DocumentFile::open(path, OpenMode::ReadOnly).value().load().value().currentScenario,
             2);
}

QTEST_GUILESS_MAIN(TestDocumentVersions)
#include "tst_documentversions.moc"
