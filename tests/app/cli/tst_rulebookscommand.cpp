// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/clirun.h"
#include "tests/support/planbuilder.h"
#include "tests/support/testcase.h"

using namespace std::string_literals;

namespace tokencast {

class RuleBooksCommandTest : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void listsWhatIsBundled();
    void tellsAllOfABook();
};

void RuleBooksCommandTest::listsWhatIsBundled()
{
    const CliRun run = runCli({"rulebooks"});
    QCOMPARE(run.status, 0);
    QCOMPARE(run.errors, std::string());
    for (const RuleBook &book : bundled().ruleBooks) {
        QVERIFY(run.output.find(book.id.text() + "  " + book.title.english + "\n")
                != std::string::npos);
        for (const RateCard &card : book.cards)
            QVERIFY(
                run.output.find("  from " + toText(card.effectiveFrom) + "  " + card.title.english)
                != std::string::npos);
    }
    QVERIFY(run.output.find("  superseded from 2025-12-08 ") != std::string::npos);
}

void RuleBooksCommandTest::tellsAllOfABook()
{
    const QString book = QStringLiteral(TOKENCAST_TEST_DATA "/cli/house-rulebook.json");
    const CliRun run = runCli({"rulebooks", "--rulebook", book.toStdString()});
    QCOMPARE(run.errors, std::string());
    const std::size_t start = run.output.find("house  ");
    QVERIFY(start != std::string::npos);
    QCOMPARE(run.output.substr(start),
             "house  House rates\n"
             "  from 2022-01-01  From 2022  (verified: yes)\n"
             "    Price sheet: https://example.org/2022 (read on 2022-02-03)\n"
             "    Letter of the account manager: https://example.org/letter\n"
             "  from 2023-01-01  From 2023  (verified: partly)\n"
             "  superseded from 2024-01-01 by rules that this book does not know\n"
             "    Announcement: https://example.org/2024 (read on 2023-12-24)\n"s);
}

} // namespace tokencast

QTEST_GUILESS_MAIN(tokencast::RuleBooksCommandTest)
#include "tst_rulebookscommand.moc"
