// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/icalendar.h"
#include "tests/support/testcase.h"

#include <QtCore/QString>
#include <QtCore/QStringList>

namespace tokencast {

class ICalendarTest : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void linesEndWithCrLf();
    void textsAreEscaped();
    void longLinesAreFolded_data();
    void longLinesAreFolded();
};

void ICalendarTest::linesEndWithCrLf()
{
    ICalendarWriter out;
    out.line("BEGIN", "VCALENDAR");
    out.line("DTSTART;VALUE=DATE", "20230126");
    QCOMPARE(out.content(), std::string("BEGIN:VCALENDAR\r\nDTSTART;VALUE=DATE:20230126\r\n"));
}

void ICalendarTest::textsAreEscaped()
{
    ICalendarWriter out;
    out.text("SUMMARY", "a,b;c\\d\ne\r\x01:\"f\"\tg");
    QCOMPARE(out.content(), std::string("SUMMARY:a\\,b\\;c\\\\d\\ne:\"f\"g\r\n"));
}

void ICalendarTest::longLinesAreFolded_data()
{
    QTest::addColumn<QString>("text");

    QTest::newRow("just no room for more") << QString(67, QLatin1Char('x'));
    QTest::newRow("one too many") << QString(68, QLatin1Char('x'));
    QTest::newRow("several folds") << QString(400, QLatin1Char('x'));
    QTest::newRow("characters of three octets") << QString(100, QChar(0x30C8));
    QTest::newRow("a character across every place")
        << QString::fromUtf8("xトークンé😀").repeated(30);
}

void ICalendarTest::longLinesAreFolded()
{
    QFETCH(QString, text);
    ICalendarWriter out;
    out.text("SUMMARY", text.toStdString());
    const QByteArray content = QByteArray::fromStdString(out.content());
    QVERIFY(content.endsWith("\r\n"));
    const QList<QByteArray> lines = content.chopped(2).replace("\r\n", "\n").split('\n');
    for (const QByteArray &line : lines) {
        QVERIFY2(line.size() <= 75, line.constData());
        QCOMPARE(QString::fromUtf8(line).toUtf8(), line); // no character in two lines
        QVERIFY(&line == &lines.first() || line.startsWith(' '));
    }
    QCOMPARE(lines.size() == 1, text.toUtf8().size() <= 67);
    QByteArray unfolded = content.chopped(2);
    QCOMPARE(QString::fromUtf8(unfolded.replace("\r\n ", "")), QStringLiteral("SUMMARY:") + text);
}

} // namespace tokencast

QTEST_GUILESS_MAIN(tokencast::ICalendarTest)
#include "tst_icalendar.moc"
