// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/golden/fewcolors.h"
#include "tests/golden/picturecomparison.h"
#include "tests/golden/scenes.h"
#include "tests/support/testcase.h"
#include "ui/contraststyle.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QLocale>
#include <QtCore/QTranslator>
#include <QtGui/QFontDatabase>
#include <QtGui/QImageWriter>
#include <QtWidgets/QApplication>
#include <QtWidgets/QStyleFactory>

#include <optional>

using namespace tokencast;

// With TOKENCAST_ACCEPT set, what differs is written anew instead of failing: of the pictures whose
// names begin with its value, which may be empty. `./dev accept` does it.

namespace {

const QString family = QStringLiteral("DejaVu Sans");
/// For what that one has no letters for.
const QString japaneseFamily = QStringLiteral("IPAexGothic");
const QString kept = QStringLiteral(TOKENCAST_SOURCE_DIR "/tests/golden/images");
const QString madeWithFile = kept + QStringLiteral("/made-with.txt");
const QString output = QStringLiteral(TOKENCAST_GOLDEN_OUTPUT);

struct Variant
{
    const char *name = "";
    ColorScheme scheme = ColorScheme::Light;
    Contrast contrast = Contrast::Normal;
    bool isJapanese = false;
};

constexpr Variant variants[] = {
    {"light", ColorScheme::Light},
    {"dark", ColorScheme::Dark},
    {"contrast-light", ColorScheme::Light, Contrast::High},
    {"contrast-dark", ColorScheme::Dark, Contrast::High},
    {"ja-light", ColorScheme::Light, Contrast::Normal, true},
};

struct Picture
{
    QString name;
    Scene scene;
    Variant variant;
};

std::vector<Picture> allPictures()
{
    std::vector<Picture> pictures;
    for (const Scene &scene : allScenes()) {
        for (const Variant &variant : variants) {
            if ((variant.contrast == Contrast::Normal || scene.isAlsoInHighContrast)
                && (!variant.isJapanese || scene.isAlsoInJapanese))
                pictures.push_back(
                    {QStringLiteral("%1-%2").arg(scene.name, QLatin1String(variant.name)), scene,
                     variant});
        }
    }
    return pictures;
}

/// While one lives, words, formats and glyphs are Japanese.
class InJapanese
{
public:
    InJapanese()
    {
        QLocale::setDefault(QLocale(QLocale::Japanese, QLocale::Japan));
        if (!m_words.load(QStringLiteral(":/i18n/tokencast_ja.qm")))
            qFatal("There are no Japanese words.");
        QCoreApplication::installTranslator(&m_words);
        QFont font = m_font;
        font.setFamilies({family, japaneseFamily});
        QApplication::setFont(font);
    }
    ~InJapanese()
    {
        QApplication::setFont(m_font);
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    }
    Q_DISABLE_COPY_MOVE(InJapanese)

private:
    QTranslator m_words;
    QFont m_font = QApplication::font();
};

QImage paint(const Picture &picture)
{
    std::optional<InJapanese> japanese;
    if (picture.variant.isJapanese)
        japanese.emplace();
    const Variant &variant = picture.variant;
    const Theme theme = Theme::of(variant.scheme, variant.contrast);
    QApplication::setStyle(variant.contrast == Contrast::High
                               ? new ContrastStyle
                               : QStyleFactory::create(QStringLiteral("Fusion")));
    QApplication::setPalette(theme.palette());
    return picture.scene.paint(theme);
}

bool isAccepting()
{
    return qEnvironmentVariableIsSet("TOKENCAST_ACCEPT");
}

bool isAccepted(const QString &name)
{
    return isAccepting() && name.startsWith(qEnvironmentVariable("TOKENCAST_ACCEPT"));
}

/// "Qt 6.4": another minor version lays out and paints widgets a little differently.
QString thisQt()
{
    return QStringLiteral("Qt ") + QLatin1String(qVersion()).toString().section(u'.', 0, 1);
}

QString madeWith()
{
    QFile file(madeWithFile);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()).trimmed() : QString();
}

QString fileOf(const QString &name)
{
    return kept + u'/' + name + QStringLiteral(".png");
}

bool write(const QImage &image, const QString &path)
{
    QDir().mkpath(QFileInfo(path).path());
    QImageWriter writer(path, "png");
    writer.setCompression(100);
    return writer.write(image);
}

void say(const QString &text)
{
    // Not as a warning, which fails the test.
    fputs(qPrintable(text + u'\n'), stdout);
    fflush(stdout);
}

} // namespace

class TestPictures : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void looksAsItDid_data();
    void looksAsItDid();
    void everyPictureIsOfSomething();
    void thePicturesStaySmall();
};

void TestPictures::initTestCase()
{
    if (!QFontDatabase::families().contains(family))
        QSKIP("NOT COMPARED: the font of the pictures, DejaVu Sans, is not installed.");
    if (isAccepting() && madeWith() != thisQt()) {
        QVERIFY2(qEnvironmentVariableIsEmpty("TOKENCAST_ACCEPT") || madeWith().isEmpty(),
                 qPrintable(QStringLiteral("The pictures were made with %1, this is %2: accept all "
                                           "of them or none.")
                                .arg(madeWith(), thisQt())));
        QFile file(madeWithFile);
        QDir().mkpath(kept);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(thisQt().toUtf8() + '\n');
    }
    QVERIFY2(!madeWith().isEmpty(), "There are no pictures to compare with.");
    if (madeWith() != thisQt()) {
        const QString text = QStringLiteral("NOT COMPARED: the pictures were made with %1, this is "
                                            "%2, whose widgets and texts have other measures.")
                                 .arg(madeWith(), thisQt());
        say(text);
        QSKIP(qPrintable(text));
    }
}

void TestPictures::looksAsItDid_data()
{
    QTest::addColumn<Picture>("picture");
    for (const Picture &picture : allPictures())
        QTest::newRow(qPrintable(picture.name)) << picture;
}

void TestPictures::looksAsItDid()
{
    QFETCH(const Picture, picture);
    if (picture.variant.isJapanese && !QFontDatabase::families().contains(japaneseFamily))
        QSKIP("NOT COMPARED: the font of the Japanese pictures, IPAexGothic, is not installed.");
    const QString &name = picture.name;
    const QImage actual = paint(picture);
    const QImage expected(fileOf(name));
    const PictureDifference difference = differenceOf(actual, expected);
    if (difference.isSame())
        return;
    const QString place = output + u'/' + name;
    QVERIFY(write(actual, place + QStringLiteral("-actual.png")));
    QString told = expected.isNull()
        ? QStringLiteral("%1 is new").arg(name)
        : QStringLiteral("%1 differs: %2").arg(name, difference.text());
    told += QStringLiteral("\n  actual      %1-actual.png").arg(place);
    if (!expected.isNull())
        told += QStringLiteral("\n  expected    ") + fileOf(name);
    if (!difference.map.isNull()) {
        QVERIFY(write(difference.map, place + QStringLiteral("-difference.png")));
        told += QStringLiteral("\n  difference  %1-difference.png").arg(place);
    }
    if (!isAccepting())
        QFAIL(qPrintable(told + QStringLiteral("\nIf it should look so: ./dev accept ") + name));
    say(told);
    if (!isAccepted(name))
        return;
    const QImage small = withFewColors(actual);
    QVERIFY2(differenceOf(small, actual).isSame(), "256 colours are not enough for this picture.");
    QVERIFY(write(small, fileOf(name)));
}

void TestPictures::everyPictureIsOfSomething()
{
    QStringList names;
    for (const Picture &picture : allPictures())
        names << picture.name + QStringLiteral(".png");
    for (const QString &file : QDir(kept).entryList({QStringLiteral("*.png")})) {
        if (names.contains(file))
            continue;
        if (isAccepted(file)) {
            say(QStringLiteral("%1 is of nothing any more and goes").arg(file));
            QVERIFY(QFile::remove(kept + u'/' + file));
            continue;
        }
        QVERIFY2(
            isAccepting(),
            qPrintable(file + QStringLiteral(" is of nothing any more: ./dev accept ") + file));
    }
}

void TestPictures::thePicturesStaySmall()
{
    qint64 bytes = 0;
    for (const QFileInfo &file : QDir(kept).entryInfoList({QStringLiteral("*.png")}))
        bytes += file.size();
    constexpr qint64 most = 3 * 1024 * 1024;
    QVERIFY2(bytes <= most, qPrintable(QString::number(bytes)));
}

/// Everything that decides how a widget looks, and is not the program's.
int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("QT_SCALE_FACTOR", "1");
    qputenv("QT_FONT_DPI", "96");
    qputenv("TZ", "UTC");
    qputenv("FONTCONFIG_FILE", TOKENCAST_SOURCE_DIR "/tests/golden/fonts.conf");
    for (const char *variable :
         {"QT_SCREEN_SCALE_FACTORS", "QT_STYLE_OVERRIDE", "QT_QPA_PLATFORMTHEME"})
        qunsetenv(variable);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    QApplication application(argc, argv);
    QFont font(family);
    font.setPixelSize(13);
    font.setHintingPreference(QFont::PreferNoHinting);
    QApplication::setFont(font);
    QApplication::setCursorFlashTime(0);
    TestPictures test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_pictures.moc"
