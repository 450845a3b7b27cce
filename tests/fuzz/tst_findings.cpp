// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/faults.h"
#include "tests/support/jsonfiles.h"
#include "tests/support/testcase.h"

#include <QtCore/QDir>
#include <QtCore/QDirIterator>
#include <QtCore/QTemporaryDir>

using namespace tokencast;

/// Replays what the fuzzers start from and what they found.
class TestFindings : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void plansHaveNoFault_data();
    void plansHaveNoFault();
    void documentsHaveNoFault_data();
    void documentsHaveNoFault();
};

namespace {

void addFiles(const char *kind)
{
    QTest::addColumn<QString>("file");
    const QDir fuzz(QStringLiteral(TOKENCAST_SOURCE_DIR "/tests/fuzz"));
    for (const char *place : {"corpus", "findings"}) {
        QDirIterator files(
            fuzz.filePath(QLatin1String(place) + QLatin1Char('/') + QLatin1String(kind)),
            QDir::Files);
        while (files.hasNext()) {
            const QString file = files.next();
            QTest::newRow(qPrintable(fuzz.relativeFilePath(file))) << file;
        }
    }
}

} // namespace

void TestFindings::plansHaveNoFault_data()
{
    addFiles("planjson");
}

void TestFindings::plansHaveNoFault()
{
    QFETCH(const QString, file);
    QCOMPARE(faultOfPlanJson(fileContent(file)), std::string());
}

void TestFindings::documentsHaveNoFault_data()
{
    addFiles("document");
}

void TestFindings::documentsHaveNoFault()
{
    QFETCH(const QString, file);
    const QTemporaryDir folder;
    QCOMPARE(faultOfDocument(fileContent(file), folder.path()), std::string());
}

QTEST_GUILESS_MAIN(TestFindings)
#include "tst_findings.moc"
