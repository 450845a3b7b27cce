// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testcase.h"

#include <QtCore/QFile>
#include <QtCore/QProcess>
#include <QtCore/QTemporaryDir>
#include <QtGui/QImage>

using namespace tokencast;

namespace {

struct Run
{
    int status = -1;
    QString errors;
    QString output;
};

Run run(const QStringList &arguments, const QStringList &environment = {})
{
    QProcess program;
    program.setEnvironment(QProcess::systemEnvironment() + environment);
    program.start(QStringLiteral(TOKENCAST_PROGRAM), arguments);
    program.waitForFinished(60'000);
    return {.status = program.exitStatus() == QProcess::NormalExit ? program.exitCode() : -1,
            .errors = QString::fromUtf8(program.readAllStandardError()),
            .output = QString::fromUtf8(program.readAllStandardOutput())};
}

const QString sample = QStringLiteral(TOKENCAST_SOURCE_DIR "/resources/samples/design-studio.json");

} // namespace

class TestProgram : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aPictureIsMadeWithoutADisplay();
    void lightAndDarkDiffer();
    void everyPageHasAPictureOfItsOwn();
    void aPictureIsAsLargeAsTheScaleMakesIt();
    void whatIsWrongGoesToStandardError_data();
    void whatIsWrongGoesToStandardError();
    void versionAndHelp();
    void theManualHasEveryOption();
};

void TestProgram::aPictureIsMadeWithoutADisplay()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("window.png"));
    const Run made = run({QStringLiteral("--screenshot"), path, QStringLiteral("--size"),
                          QStringLiteral("1280x860"), sample});
    QCOMPARE(made.status, 0);
    const QImage image(path);
    QCOMPARE(image.size(), QSize(1280, 860));
}

void TestProgram::lightAndDarkDiffer()
{
    QTemporaryDir folder;
    const auto corner = [&](const QStringList &more) {
        const QString path = folder.filePath(QStringLiteral("window.png"));
        run(QStringList{QStringLiteral("--screenshot"), path} + more);
        return QImage(path).pixelColor(2, 200).lightness();
    };
    QVERIFY(corner({sample}) > 200);
    QVERIFY(corner({QStringLiteral("--dark"), sample}) < 60);
}

void TestProgram::everyPageHasAPictureOfItsOwn()
{
    QTemporaryDir folder;
    // What is wrong names what there is.
    const QString errors = run({QStringLiteral("--screenshot=unused.png"), QStringLiteral("--page"),
                                QStringLiteral("none"), sample})
                               .errors;
    const QString list = errors.section(QStringLiteral("there are: "), 1).section(u'.', 0, 0);
    QList<QImage> pictures;
    for (const QString &name : list.split(QStringLiteral(", "))) {
        const QString path = folder.filePath(name + QStringLiteral(".png"));
        QCOMPARE(run({QStringLiteral("--screenshot"), path, QStringLiteral("--page"), name, sample})
                     .status,
                 0);
        const QImage picture(path);
        QVERIFY2(!picture.isNull() && !pictures.contains(picture), qPrintable(name));
        pictures << picture;
    }
    QVERIFY2(pictures.size() >= 8, qPrintable(list));
}

void TestProgram::aPictureIsAsLargeAsTheScaleMakesIt()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("window.png"));
    const Run made = run({QStringLiteral("--screenshot"), path, QStringLiteral("--size"),
                          QStringLiteral("1280x800"), sample},
                         {QStringLiteral("QT_SCALE_FACTOR=1.5")});
    QCOMPARE(made.status, 0);
    QCOMPARE(QImage(path).size(), QSize(1920, 1200));
}

void TestProgram::whatIsWrongGoesToStandardError_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("status");
    const QString picture = QStringLiteral("--screenshot=unused.png");
    QTest::newRow("an unknown option") << QStringList{picture, QStringLiteral("--bright")} << 2;
    QTest::newRow("numbers that are none")
        << QStringList{picture, QStringLiteral("--quick"), QStringLiteral("1,2")} << 2;
    QTest::newRow("a missing file") << QStringList{picture, QStringLiteral("missing.json")} << 3;
    QTest::newRow("a scenario that is not there")
        << QStringList{picture, QStringLiteral("--scenario"), QStringLiteral("X"), sample} << 2;
    QTest::newRow("a page that is not there")
        << QStringList{picture, QStringLiteral("--page"), QStringLiteral("none"), sample} << 2;
    QTest::newRow("a picture that cannot be written")
        << QStringList{QStringLiteral("--screenshot=no/such/folder/x.png"), sample} << 3;
}

void TestProgram::whatIsWrongGoesToStandardError()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, status);
    const Run made = run(arguments);
    QCOMPARE(made.status, status);
    QVERIFY(!made.errors.isEmpty());
    QVERIFY(!QFile::exists(QStringLiteral("unused.png")));
}

void TestProgram::versionAndHelp()
{
    QVERIFY(run({QStringLiteral("--version")}).output.startsWith(QStringLiteral("tokencast ")));
    QVERIFY(run({QStringLiteral("--help")}).output.contains(QStringLiteral("--screenshot")));
}

void TestProgram::theManualHasEveryOption()
{
    QFile file(QStringLiteral(TOKENCAST_SOURCE_DIR "/packaging/linux/tokencast.1.in"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    // A manual writes --new as \-\-new.
    const QString manual = QString::fromUtf8(file.readAll()).remove(QLatin1Char('\\'));
    const QString help = run({QStringLiteral("--help")}).output;
    auto options =
        QRegularExpression(QStringLiteral("^ .*?(--[a-z-]+)"), QRegularExpression::MultilineOption)
            .globalMatch(help);
    QVERIFY(options.hasNext());
    while (options.hasNext()) {
        const QString option = options.next().captured(1);
        // Qt's own, which lists what every program of Qt takes.
        if (option != QLatin1String("--help-all"))
            QVERIFY2(manual.contains(option), qPrintable(option));
    }
}

QTEST_GUILESS_MAIN(TestProgram)
#include "tst_program.moc"
