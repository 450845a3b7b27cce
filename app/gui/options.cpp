// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/options.h"

#include <QtCore/QCommandLineParser>
#include <QtCore/QCoreApplication>

namespace tokencast {

namespace {

Entry<QSize> readSize(const QString &text)
{
    const QStringList parts = text.split(QLatin1Char('x'));
    constexpr int smallest = 200;
    constexpr int largest = 16'384;
    if (parts.size() == 2) {
        const QSize size(parts[0].toInt(), parts[1].toInt());
        const auto fits = [](int length) { return length >= smallest && length <= largest; };
        if (fits(size.width()) && fits(size.height()))
            return size;
    }
    return tl::unexpected(
        EntryProblem{QCoreApplication::translate(
                         "Program",
                         "--size: expected a width and a height of 200 to 16384, such as 1280x800, "
                         "found “%1”.")
                         .arg(text)});
}

} // namespace

Entry<ProgramOptions> readOptions(const QStringList &arguments)
{
    const auto tr = [](const char *text) { return QCoreApplication::translate("Program", text); };
    QCommandLineParser parser;
    parser.setApplicationDescription(
        tr("Tells when prepaid API credits and tokens run out and what they cost."));
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();
    const QCommandLineOption isNew(QStringLiteral("new"), tr("Start a new plan."));
    const QCommandLineOption start(QStringLiteral("start"), tr("First day of the new plan."),
                                   QStringLiteral("YYYY-MM-DD"));
    const QCommandLineOption quick(
        QStringLiteral("quick"),
        tr("Processing hours, complex jobs, simple jobs and photos a month of the new plan."),
        QStringLiteral("40,120,300,640"));
    const QCommandLineOption lot(QStringLiteral("lot"),
                                 tr("A purchase of the new plan; may be given again."),
                                 QStringLiteral("token:500:2022-11-07"));
    const QCommandLineOption screenshot(QStringLiteral("screenshot"),
                                        tr("Render the window to a file without showing it."),
                                        QStringLiteral("OUT.png"));
    const QCommandLineOption size(QStringLiteral("size"), tr("Size of the window."),
                                  QStringLiteral("WxH"));
    const QCommandLineOption scenario(QStringLiteral("scenario"), tr("The scenario to show."),
                                      QStringLiteral("NAME"));
    const QCommandLineOption dark(QStringLiteral("dark"), tr("Dark colours."));
    parser.addOptions({isNew, start, quick, lot, screenshot, size, scenario, dark});
    parser.addPositionalArgument(QStringLiteral("FILE"),
                                 tr("A document, or a plan in JSON as a new document."),
                                 QStringLiteral("[FILE]"));

    const auto wrong = [](const QString &text) { return tl::unexpected(EntryProblem{text}); };
    if (!parser.parse(arguments))
        return wrong(parser.errorText());
    ProgramOptions options;
    if (parser.isSet(help))
        options.message = parser.helpText();
    else if (parser.isSet(version))
        options.message =
            QStringLiteral("tokencast %1\n").arg(QCoreApplication::applicationVersion());
    const QStringList files = parser.positionalArguments();
    if (files.size() > 1)
        return wrong(tr("Expected one file, found %1.").arg(files.size()));
    options.file = files.value(0);
    options.newPlan = {
        .start = parser.value(start), .quick = parser.value(quick), .lots = parser.values(lot)};
    options.isNew =
        parser.isSet(isNew) || parser.isSet(start) || parser.isSet(quick) || parser.isSet(lot);
    if (options.isNew && !options.file.isEmpty())
        return wrong(tr("A new plan and a file do not go together."));
    options.screenshot = parser.value(screenshot);
    options.scenario = parser.value(scenario);
    options.isDark = parser.isSet(dark);
    if (parser.isSet(size)) {
        const Entry<QSize> read = readSize(parser.value(size));
        if (!read)
            return tl::unexpected(read.error());
        options.size = *read;
    }
    return options;
}

} // namespace tokencast
