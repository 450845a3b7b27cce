// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/amounttext.h"
#include "tests/support/planbuilder.h"
#include "tests/support/testcase.h"

using namespace std::string_literals;

namespace tokencast {

class AmountTextTest : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void amounts();
    void kinds();
    void balances();
};

void AmountTextTest::amounts()
{
    QCOMPARE(amountText(Kind::Credit, "1"_tokens), "1 credit"s);
    QCOMPARE(amountText(Kind::Credit, "40"_tokens), "40 credits"s);
    QCOMPARE(amountText(Kind::Token, "1"_tokens), "1 token"s);
    QCOMPARE(amountText(Kind::Token, "1.000001"_tokens), "1.000001 tokens"s);
    QCOMPARE(amountText(Kind::Token, "0"_tokens), "0 tokens"s);
}

void AmountTextTest::kinds()
{
    QCOMPARE(kindsText({}), "nothing"s);
    QCOMPARE(kindsText({.credit = "40"_tokens}), "40 credits"s);
    QCOMPARE(kindsText({.token = "0.5"_tokens}), "0.5 tokens"s);
    QCOMPARE(kindsText({.credit = "40"_tokens, .token = "0.5"_tokens}), "40 credits, 0.5 tokens"s);
}

void AmountTextTest::balances()
{
    QCOMPARE(balanceText({}), "nothing"s);
    QCOMPARE(balanceText({.token = "3"_tokens}), "3 tokens"s);
    QCOMPARE(balanceText({.deficit = "5"_tokens}), "deficit 5"s);
    QCOMPARE(balanceText({.token = "3"_tokens, .deficit = "5"_tokens}), "3 tokens, deficit 5"s);
}

} // namespace tokencast

QTEST_GUILESS_MAIN(tokencast::AmountTextTest)
#include "tst_amounttext.moc"
