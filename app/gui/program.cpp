// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/program.h"

#include "app/gui/exitstatus.h"
#include "app/gui/openedfiles.h"
#include "app/gui/options.h"
#include "app/gui/reportmode.h"
#include "app/gui/systemlook.h"
#include "app/gui/windowparts.h"
#include "core/formats/bundled.h"
#include "core/formats/problemtext.h"
#include "core/storage/locations.h"
#include "core/text/textformat.h"
#include "ui/contraststyle.h"
#include "ui/headline/answerwidget.h"
#include "ui/languages.h"
#include "ui/mainwindow.h"
#include "ui/pages/workspace.h"
#include "ui/widgets/labelaccessible.h"

#include <QtCore/QDate>
#include <QtCore/QTemporaryDir>
#include <QtCore/QTextStream>
#include <QtGui/QIcon>
#include <QtWidgets/QApplication>
#include <QtWidgets/QStyleFactory>

#include <algorithm>
#include <memory>
#include <optional>
#include <string_view>

namespace tokencast {

namespace {

void print(FILE *stream, const QString &text)
{
    QTextStream(stream) << text << Qt::flush;
}

/// A picture needs no display, nor does a text.
void chooseOffscreen(int argc, char *argv[])
{
    const bool needsNone = std::any_of(argv + 1, argv + argc, [](std::string_view argument) {
        return argument.starts_with("--screenshot") || argument.starts_with("--report")
            || argument == "--help" || argument == "-h" || argument == "--version"
            || argument == "-v";
    });
    if (needsNone && qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
}

Catalog loadCatalog()
{
    Catalog catalog = bundledCatalog();
    for (const UnreadableRuleBook &book : addRuleBooks(catalog, ruleBookFolder())) {
        for (const Problem &problem : book.problems)
            print(stderr,
                  book.file + QStringLiteral(": ") + problemText(problem) + QLatin1Char('\n'));
    }
    return catalog;
}

/// The first document; the exit status where that failed.
int openFirst(MainWindow &window, const ProgramOptions &options, const WindowServices &services)
{
    if (options.isNew) {
        Entry<Plan> plan =
            newPlan(options.newPlan, services.today, *services.catalog, services.locale);
        if (!plan) {
            print(stderr, plan.error().text + QLatin1Char('\n'));
            return BadUsage;
        }
        window.session().startWith(std::move(*plan));
    } else if (!options.file.isEmpty()) {
        // A picture is made by scripts: they read what is wrong on standard error.
        if (!options.screenshot.isEmpty()) {
            const QString trouble = window.session().open(options.file);
            if (!trouble.isEmpty()) {
                print(stderr, trouble + QLatin1Char('\n'));
                return FileFailed;
            }
        } else {
            window.files().open(options.file);
        }
    } else if (options.screenshot.isEmpty()) {
        window.session().openNewestDraft();
    }
    if (!options.scenario.isEmpty() && !window.showScenario(options.scenario)) {
        print(stderr,
              QCoreApplication::translate("Program", "There is no scenario “%1”.\n")
                  .arg(options.scenario));
        return BadUsage;
    }
    return Success;
}

int makePicture(MainWindow &window, QWidget &part, const QString &path)
{
    QCoreApplication::sendPostedEvents();
    if (!window.presentation())
        window.workspace().catchUp();
    if (part.grab().save(path))
        return Success;
    print(stderr, QCoreApplication::translate("Program", "“%1” cannot be written.\n").arg(path));
    return FileFailed;
}

int show(MainWindow &window, const ProgramOptions &options)
{
    const bool isPicture = !options.screenshot.isEmpty();
    // Laid out as if it were shown; what counts on being visible hears so.
    window.setAttribute(Qt::WA_DontShowOnScreen, isPicture);
    window.show();
    QWidget *part = options.page.isEmpty() ? &window : showWindowPart(window, options.page);
    if (!part) {
        print(stderr,
              QCoreApplication::translate("Program", "There is no page “%1”; there are: %2.\n")
                  .arg(options.page, windowPartNames(window).join(QStringLiteral(", "))));
        return BadUsage;
    }
    if (!isPicture) {
        // While the window is on its way to the screen; the advice would else move the charts
        // when they have just been painted.
        if (!window.presentation())
            window.workspace().catchUp();
        return QApplication::exec();
    }
    // What was asked for has said why it is not there.
    if (options.page.startsWith(QLatin1String("present")) && !window.presentation())
        return FileFailed;
    // What has a width of its own keeps it.
    if (options.size.isValid() && part->minimumWidth() < part->maximumWidth())
        part->resize(options.size);
    return makePicture(window, *part, options.screenshot);
}

void nameApplication()
{
    QApplication::setApplicationName(QStringLiteral("tokencast"));
    QApplication::setApplicationDisplayName(QStringLiteral("Tokencast"));
    QApplication::setApplicationVersion(QStringLiteral(TOKENCAST_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("tokencast"));
}

/// The style that most themes are made for.
void dressApplication()
{
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    AnswerWidget::installAccessibility();
    installLabelAccessibility();
}

/// The program's colours and the style that shows them.
void paint(const Theme &theme)
{
    const bool isContrast = theme.contrast == Contrast::High;
    if (isContrast != bool(qobject_cast<ContrastStyle *>(QApplication::style()))) {
        QApplication::setStyle(isContrast ? makeContrastStyle()
                                          : QStyleFactory::create(QStringLiteral("Fusion")));
    }
    QApplication::setPalette(theme.palette());
}

/// Nobody sees the boxes of a picture: what they would say is said to whoever makes it.
class PrintedPrompts final : public Prompts
{
public:
    QString fileToOpen(QWidget *, const QString &, const QString &) override { return {}; }
    QString fileToSave(QWidget *, const QString &, const QString &, const QString &) override
    {
        return {};
    }
    void tell(QWidget *, const QString &title, const QString &text) override
    {
        print(stderr, QStringLiteral("%1: %2\n").arg(title, text));
    }
    QString askText(QWidget *, const QString &, const QString &, const QString &) override
    {
        return {};
    }
    bool confirm(QWidget *, const QString &, const QString &, const QString &) override
    {
        return false;
    }
};

/// Words and formats of a picture; a window goes by what was chosen in it.
void chooseLanguage(Settings &settings, const ProgramOptions &options)
{
    if (options.screenshot.isEmpty() || options.language.isEmpty())
        return;
    settings.set(Setting::Language, QLocale::languageToCode(QLocale(options.language).language()));
    settings.set(Setting::Formats, options.language);
}

int runWindow(const ProgramOptions &options)
{
    // A picture looks the same wherever it is made.
    const bool isPicture = !options.screenshot.isEmpty();
    if (!isPicture)
        greetSession();
    dressApplication();
    std::optional<QTemporaryDir> nobodys;
    if (isPicture)
        nobodys.emplace();
    Settings settings(isPicture ? nobodys->filePath(QStringLiteral("settings.ini")) : QString());
    chooseLanguage(settings, options);
    Languages languages(settings);
    Appearance appearance(settings, lookOfPalette());
    const Theme theme = options.isDark ? Theme::dark()
        : isPicture                    ? Theme::light()
                                       : appearance.theme();
    paint(theme);
    QObject::connect(&appearance, &Appearance::themeChanged, paint);
    DialogPrompts dialogs;
    PrintedPrompts printed;
    Prompts &prompts = isPicture ? static_cast<Prompts &>(printed) : dialogs;
    const WindowServices services{.catalog = std::make_shared<const Catalog>(loadCatalog()),
                                  .settings = settings,
                                  .prompts = prompts,
                                  .today = toDay(QDate::currentDate()),
                                  .locale = languages.locale(),
                                  .draftFolder = draftFolder(),
                                  .backupFolder = backupFolder(),
                                  .appearance = &appearance,
                                  .theme = theme,
                                  .languages = &languages};
    MainWindow window(services);
    if (options.size.isValid())
        window.resize(options.size);
    if (const int status = openFirst(window, options, services); status != Success)
        return status;
    if (!isPicture)
        followSystemLook(appearance);
    const OpenedFiles opened([&window](const QString &path) { window.open(path); });
    return show(window, options);
}

} // namespace

int runProgram(int argc, char *argv[])
{
    chooseOffscreen(argc, argv);
    const QApplication application(argc, argv);
    nameApplication();
    if (asksForReport(QCoreApplication::arguments()))
        return runReport(QCoreApplication::arguments());
    const Entry<ProgramOptions> options = readOptions(QCoreApplication::arguments());
    if (!options) {
        print(stderr, options.error().text + QLatin1Char('\n'));
        return BadUsage;
    }
    if (!options->message.isEmpty()) {
        print(stdout, options->message);
        return Success;
    }
    return runWindow(*options);
}

} // namespace tokencast
