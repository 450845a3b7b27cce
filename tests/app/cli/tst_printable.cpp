// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/printable.h"
#include "tests/support/planbuilder.h"
#include "tests/support/testcase.h"

using namespace std::string_literals;

namespace tokencast {

class PrintableTest : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void keepsToOneLine_data();
    void keepsToOneLine();
    void width_data();
    void width();
};

void PrintableTest::keepsToOneLine_data()
{
    QTest::addColumn<std::string>("text");
    QTest::addColumn<std::string>("printed");

    QTest::newRow("letters stay") << "Größe 図面"s
                                  << "Größe 図面"s;
    QTest::newRow("nothing") << ""s
                             << ""s;
    QTest::newRow("a line end") << "a\nb"s
                                << "a\\nb"s;
    QTest::newRow("a tabulator") << "a\tb"s
                                 << "a\\tb"s;
    QTest::newRow("a terminal's escape") << "\x1b[31m"s
                                         << "\\u001b[31m"s;
    QTest::newRow("a delete") << "\x7f"s
                              << "\\u007f"s;
    QTest::newRow("a control character of two bytes") << "\xc2\x9b"s
                                                      << "\\u009b"s;
    QTest::newRow("bytes that are no UTF-8") << "a\xff"s
                                             << "a\xef\xbf\xbd"s;
}

void PrintableTest::keepsToOneLine()
{
    QFETCH(const std::string, text);
    QTEST(printable(text), "printed");
}

void PrintableTest::width_data()
{
    QTest::addColumn<std::string>("text");
    QTest::addColumn<int>("columns");

    QTest::newRow("nothing") << ""s << 0;
    QTest::newRow("letters") << "cc-1"s << 4;
    QTest::newRow("a letter of two bytes is one column") << "Größe"s << 5;
    QTest::newRow("kanji are two columns each") << "図面"s << 4;
    QTest::newRow("hangul are two columns each") << "도면"s << 4;
    QTest::newRow("kana of half width are one column") << "ｶﾅ"s << 2;
    QTest::newRow("a combining mark takes none") << "e\xcc\x81"s << 1;
    QTest::newRow("an emoji beyond 16 bits is two columns") << "🏠"s << 2;
}

void PrintableTest::width()
{
    QFETCH(const std::string, text);
    QTEST(static_cast<int>(displayWidth(text)), "columns");
}

} // namespace tokencast

QTEST_GUILESS_MAIN(tokencast::PrintableTest)
#include "tst_printable.moc"
