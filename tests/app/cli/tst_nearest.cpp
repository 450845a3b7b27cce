// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/nearest.h"
#include "tests/support/planbuilder.h"
#include "tests/support/testcase.h"

#include <array>

using namespace std::string_literals;

namespace tokencast {

class NearestTest : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void finds_data();
    void finds();
};

void NearestTest::finds_data()
{
    QTest::addColumn<std::string>("word");
    QTest::addColumn<std::string>("suggestion");

    QTest::newRow("two letters exchanged") << "simualte"s
                                           << "; did you mean simulate?"s;
    QTest::newRow("a letter too few") << "chek"s
                                      << "; did you mean check?"s;
    QTest::newRow("a letter too many") << "rulebookss"s
                                       << "; did you mean rulebooks?"s;
    QTest::newRow("a beginning") << "sim"s
                                 << "; did you mean simulate?"s;
    QTest::newRow("an option of three letters more") << "--format=c"s
                                                     << "; did you mean --format?"s;
    QTest::newRow("nothing alike") << "forecast"s
                                   << ""s;
    QTest::newRow("a short word is not like every other short word") << "xyz"s
                                                                     << ""s;
    QTest::newRow("nothing at all") << ""s
                                    << ""s;
    QTest::newRow("dashes alone") << "--"s
                                  << ""s;
}

void NearestTest::finds()
{
    constexpr std::array<std::string_view, 5> names{"simulate", "check", "rulebooks", "--format",
                                                    "help"};
    QFETCH(const std::string, word);
    QTEST(suggestionFor(word, names), "suggestion");
}

} // namespace tokencast

QTEST_GUILESS_MAIN(tokencast::NearestTest)
#include "tst_nearest.moc"
