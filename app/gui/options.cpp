// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/options.h"

#include <QtCore/QCommandLineParser>
#include <QtCore/QCoreApplication>

namespace tokencast {

namespace {

/// Of the window.
constexpr int leastWindowSide = 200;

struct Switch
{
    const char *name = "";
    const char *help = "";
    /// What the help calls its value; empty for a switch that takes none.
    const char *value = "";
};

constexpr Switch switches[] = {
    {"new", QT_TRANSLATE_NOOP("Program", "Start a new plan.")},
    {"start", QT_TRANSLATE_NOOP("Program", "First day of the new plan."), "YYYY-MM-DD"},
    {"quick",
     QT_TRANSLATE_NOOP(
         "Program",
         "Processing hours, complex jobs, simple jobs and photos a month of the new plan."),
     "40,120,300,640"},
    {"lot", QT_TRANSLATE_NOOP("Program", "A purchase of the new plan; may be given again."),
     "token:500:2022-11-07"},
    {"screenshot", QT_TRANSLATE_NOOP("Program", "Render the window to a file without showing it."),
     "OUT.png"},
    {"size", QT_TRANSLATE_NOOP("Program", "Size of the window."), "WxH"},
    {"scenario", QT_TRANSLATE_NOOP("Program", "The scenario to show."), "NAME"},
    {"page",
     QT_TRANSLATE_NOOP("Program",
                       "What to show: a page, such as usage or days, or history, what-if, compare, "
                       "find, help, keys, present or present-masked."),
     "NAME"},
    {"dark", QT_TRANSLATE_NOOP("Program", "Dark colours.")},
    {"language", QT_TRANSLATE_NOOP("Program", "Words and formats of what is rendered, such as ja."),
     "LANG"},
};

struct Program
{
    Q_DECLARE_TR_FUNCTIONS(Program)
};

void describe(QCommandLineParser &parser)
{
    parser.setApplicationDescription(
        Program::tr("Tells when prepaid API credits and tokens run out and what they cost."));
    parser.addHelpOption();
    parser.addVersionOption();
    for (const Switch &each : switches)
        parser.addOption(
            {QLatin1String(each.name), Program::tr(each.help), QString(QLatin1String(each.value))});
    parser.addPositionalArgument(QStringLiteral("FILE"),
                                 Program::tr("A document, or a plan in JSON as a new document."),
                                 QStringLiteral("[FILE]"));
}

/// What help and version print; empty where neither is asked for.
QString messageOf(const QCommandLineParser &parser)
{
    if (parser.isSet(QStringLiteral("help")))
        return parser.helpText();
    if (parser.isSet(QStringLiteral("version")))
        return QStringLiteral("tokencast %1\n").arg(QCoreApplication::applicationVersion());
    return {};
}

NewPlanOptions newPlanOf(const QCommandLineParser &parser)
{
    return {.start = parser.value(QStringLiteral("start")),
            .quick = parser.value(QStringLiteral("quick")),
            .lots = parser.values(QStringLiteral("lot"))};
}

} // namespace

std::optional<QSize> sizeFrom(const QString &text, int least)
{
    const QStringList sides = text.split(QLatin1Char('x'));
    const QSize size(sides.value(0).toInt(), sides.value(1).toInt());
    const auto fits = [least](int side) { return side >= least && side <= mostSide; };
    return sides.size() == 2 && fits(size.width()) && fits(size.height()) ? std::optional(size)
                                                                          : std::nullopt;
}

Entry<ProgramOptions> readOptions(const QStringList &arguments)
{
    QCommandLineParser parser;
    describe(parser);
    const auto wrong = [](const QString &text) { return tl::unexpected(EntryProblem{text}); };
    if (!parser.parse(arguments))
        return wrong(parser.errorText());
    const QStringList files = parser.positionalArguments();
    if (files.size() > 1)
        return wrong(Program::tr("Expected one file, found %1.").arg(files.size()));
    ProgramOptions options{.file = files.value(0),
                           .newPlan = newPlanOf(parser),
                           .screenshot = parser.value(QStringLiteral("screenshot")),
                           .scenario = parser.value(QStringLiteral("scenario")),
                           .page = parser.value(QStringLiteral("page")),
                           .isDark = parser.isSet(QStringLiteral("dark")),
                           .language = parser.value(QStringLiteral("language")),
                           .message = messageOf(parser)};
    for (const char *name : {"new", "start", "quick", "lot"})
        options.isNew = options.isNew || parser.isSet(QLatin1String(name));
    if (options.isNew && !options.file.isEmpty())
        return wrong(Program::tr("A new plan and a file do not go together."));
    if (parser.isSet(QStringLiteral("size"))) {
        const QString text = parser.value(QStringLiteral("size"));
        const std::optional<QSize> size = sizeFrom(text, leastWindowSide);
        if (!size)
            return wrong(Program::tr("--size: expected a width and a height of 200 to 16384, such "
                                     "as 1280x800, found “%1”.")
                             .arg(text));
        options.size = *size;
    }
    return options;
}

} // namespace tokencast
