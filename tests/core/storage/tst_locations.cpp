// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/locations.h"

#include "tests/support/testcase.h"

#include <QtCore/QDir>
#include <QtCore/QStandardPaths>

using namespace tokencast;

class TestLocations : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void liesInThePersonsFolderForData_data();
    void liesInThePersonsFolderForData();
};

void TestLocations::liesInThePersonsFolderForData_data()
{
    QTest::addColumn<QString>("folder");
    QTest::addColumn<QString>("below");
    QTest::newRow("rule books") << ruleBookFolder() << QStringLiteral("/tokencast/rulebooks");
    QTest::newRow("drafts") << draftFolder() << QStringLiteral("/tokencast/drafts");
    QTest::newRow("backups") << backupFolder() << QStringLiteral("/tokencast/backups");
}

void TestLocations::liesInThePersonsFolderForData()
{
    QFETCH(const QString, folder);
    QFETCH(const QString, below);
    QVERIFY(QDir::isAbsolutePath(folder));
    QCOMPARE(folder, QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + below);
}

QTEST_GUILESS_MAIN(TestLocations)
#include "tst_locations.moc"
