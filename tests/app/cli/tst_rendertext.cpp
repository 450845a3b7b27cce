// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/printable.h"
#include "app/cli/rendertext.h"
#include "core/formats/planjson.h"
#include "tests/app/cli/clirun.h"
#include "tests/support/planbuilder.h"
#include "tests/support/testcase.h"

#include <QtCore/QDir>

using namespace std::string_literals;

namespace tokencast {

/// The text as a person sees it: tests/data/cli holds plans, and beside each its text, NAME.txt, or
/// its text with the days, NAME.daily.txt.
class RenderTextTest : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void looksLikeThis_data();
    void looksLikeThis();
};

void RenderTextTest::looksLikeThis_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("plan");
    QTest::addColumn<bool>("daily");

    const QDir folder(QStringLiteral(TOKENCAST_TEST_DATA "/cli"));
    const QStringList files = folder.entryList({QStringLiteral("*.txt")}, QDir::Files);
    QVERIFY(!files.isEmpty());
    for (const QString &file : files)
        QTest::newRow(qPrintable(file))
            << folder.filePath(file)
            << folder.filePath(file.section(u'.', 0, 0) + QStringLiteral(".json"))
            << file.endsWith(QStringLiteral(".daily.txt"));
}

void RenderTextTest::looksLikeThis()
{
    QFETCH(const QString, text);
    QFETCH(const QString, plan);
    QFETCH(const bool, daily);
    const Result<Plan> read = readPlanJson(contentOf(plan), bundled());
    QVERIFY2(read, read ? "" : shown(read.error()).c_str());
    const std::string rendered =
        renderText(simulated(*read), *read, daily ? ResultDetail::Daily : ResultDetail::Summary);
    QCOMPARE(rendered, contentOf(text));

    std::istringstream lines(rendered);
    for (std::string line; std::getline(lines, line);) {
        QVERIFY2(line.starts_with("Warning: ") || displayWidth(line) <= 116, line.c_str());
        QVERIFY2(!line.ends_with(' '), line.c_str());
    }
}

} // namespace tokencast

QTEST_GUILESS_MAIN(tokencast::RenderTextTest)
#include "tst_rendertext.moc"
