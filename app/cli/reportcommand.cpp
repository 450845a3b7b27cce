// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/reportcommand.h"

#include "app/cli/application.h"
#include "app/cli/catalogloader.h"
#include "app/cli/fileoutput.h"
#include "app/cli/language.h"
#include "app/cli/planinput.h"
#include "app/cli/writtenformat.h"
#include "core/formats/planjson.h"

#include <QtCore/QFileInfo>
#include <QtCore/QProcess>
#include <QtCore/QProcessEnvironment>
#include <QtCore/QStandardPaths>
#include <QtCore/QStringList>

namespace tokencast {

namespace {

constexpr Option reportFormatOption{
    .name = "--format",
    .value = "pdf|html|svg|png",
    .help = "a report on pages, a page for a browser, or the charts as a picture; unless given, "
            "what the file's ending says, or pdf",
};
constexpr Option paperOption{
    .name = "--paper",
    .value = "a4|letter",
    .help = "of pdf; A4 unless given",
};
constexpr Option landscapeOption{
    .name = "--landscape",
    .value = "",
    .help = "of pdf: turns the paper",
};
constexpr Option sizeOption{
    .name = "--size",
    .value = "WxH",
    .help = "of svg and png, in pixels, 320 to 16384 each; 1280x860 unless given",
};
constexpr Option options[] = {reportFormatOption, toOption,   languageOption, paperOption,
                              landscapeOption,    sizeOption, scenarioOption, ruleBookOption};
constexpr std::string_view formats[] = {"pdf", "html", "svg", "png"};

/// Beside this program, or wherever programs are found.
QString windowProgram(const Environment &environment)
{
    if (!environment.windowProgram.isEmpty())
        return environment.windowProgram;
    const QString name = QStringLiteral("tokencast");
    const QString beside =
        QStandardPaths::findExecutable(name, {QCoreApplication::applicationDirPath()});
    return beside.isEmpty() ? QStandardPaths::findExecutable(name) : beside;
}

QStringList wordsFor(const std::string &format, const Arguments &arguments)
{
    QStringList words{QStringLiteral("--report"), QString::fromStdString(format)};
    for (const Option &option : {languageOption, paperOption, sizeOption}) {
        if (const std::optional<std::string> value = arguments.value(option.name))
            words << QString::fromUtf8(option.name.data(),
                                       static_cast<qsizetype>(option.name.size()))
                  << QString::fromStdString(*value);
    }
    if (arguments.has(landscapeOption.name))
        words << QStringLiteral("--landscape");
    for (const std::string &book : arguments.values(ruleBookOption.name))
        words << QStringLiteral("--rulebook")
              << QFileInfo(QString::fromStdString(book)).absoluteFilePath();
    return words;
}

CommandResult failed(QProcess &process)
{
    const QString said = QString::fromUtf8(process.readAllStandardError()).trimmed();
    constexpr int badUsage = 2;
    if (process.exitStatus() == QProcess::NormalExit && process.exitCode() == badUsage)
        return failure(ExitStatus::Invalid, said.toStdString());
    std::string message = "the report was not made";
    if (!said.isEmpty())
        message += ": " + said.toStdString();
    else if (process.error() != QProcess::UnknownError)
        message += ": " + process.errorString().toStdString();
    return failure(ExitStatus::FileError, message);
}

/// Qt's own warnings, of places and fonts, say nothing about the report.
QProcessEnvironment quietEnvironment()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    const QString rules = QStringLiteral("QT_LOGGING_RULES");
    if (!environment.contains(rules))
        environment.insert(rules, QStringLiteral("*=false"));
    return environment;
}

/// The other program reads the plan and writes the report through pipes: what a file may be
/// written over is decided here.
CommandResult runWindowProgram(const QString &program, const QStringList &words,
                               const std::string &plan)
{
    QProcess process;
    process.setProcessEnvironment(quietEnvironment());
    process.start(program, words);
    process.write(plan.data(), static_cast<qint64>(plan.size()));
    process.closeWriteChannel();
    process.waitForFinished(-1);
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        return failed(process);
    return Report{.output = process.readAllStandardOutput().toStdString()};
}

CommandResult runReport(const Arguments &arguments, const Environment &environment)
{
    const Result<std::string, Failure> format =
        writtenFormat(arguments, reportFormatOption, formats);
    if (!format)
        return tl::unexpected(format.error());
    const Result<QLocale, Failure> locale = Language::chosen(arguments);
    if (!locale)
        return tl::unexpected(locale.error());
    const Result<PlanInput, Failure> input = readPlanInput(arguments, environment);
    if (!input)
        return tl::unexpected(input.error());
    const Language language(*locale);
    const QString program = windowProgram(environment);
    if (program.isEmpty())
        return failure(ExitStatus::FileError,
                       "a report is laid out by the program tokencast, which is not beside this "
                       "one and not on the PATH");
    CommandResult result =
        runWindowProgram(program, wordsFor(*format, arguments), writePlanJson(input->plan.plan()));
    if (!result)
        return result;
    result->warnings = input->warnings;
    for (std::string &warning : language.warnings())
        result->warnings.push_back(std::move(warning));
    return delivered(std::move(result), arguments);
}

} // namespace

const Command reportCommand{
    .name = "report",
    .synopsis = "PLAN [--format pdf|html|svg|png] [--to FILE] [--language LANG]\n"
                "    [--paper a4|letter] [--landscape] [--size WxH] [--scenario NAME]\n"
                "    [--rulebook FILE]...",
    .summary = "writes what becomes of a plan for people to read",
    .details = "Made by the program tokencast, which has to be installed; it needs no display.\n"
               "The file appears complete or not at all. A document is never replaced.",
    .operands = {.first = planOperand},
    .options = options,
    .run = runReport,
};

} // namespace tokencast
