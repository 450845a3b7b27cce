// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/reportmode.h"

#include "app/gui/exitstatus.h"
#include "app/gui/options.h"
#include "core/formats/bundled.h"
#include "core/formats/planjson.h"
#include "core/formats/problemtext.h"
#include "core/formats/rulebookjson.h"
#include "core/storage/locations.h"
#include "core/text/language.h"
#include "core/text/textformat.h"
#include "ui/report/reportexport.h"

#include <QtCore/QCommandLineParser>
#include <QtCore/QDate>
#include <QtCore/QFile>
#include <QtCore/QTextStream>
#include <QtWidgets/QApplication>

#include <algorithm>
#include <array>
#include <cstdio>

#ifdef Q_OS_WIN
#include <fcntl.h>
#include <io.h>
#endif

using namespace Qt::StringLiterals;

namespace tokencast {

namespace {

struct FormatName
{
    const char *name;
    ReportFormat format;
};

constexpr std::array formats{
    FormatName{"pdf", ReportFormat::Pdf}, FormatName{"html", ReportFormat::Html},
    FormatName{"svg", ReportFormat::Svg}, FormatName{"png", ReportFormat::Png}};

/// Of a picture, in pixels.
constexpr int leastPictureSide = 320;

/// The caller puts its own name before the message.
int fail(int status, const QString &message)
{
    QTextStream(stderr) << message << u'\n';
    return status;
}

void describeReport(QCommandLineParser &parser)
{
    parser.addOptions({{u"report"_s, u"What to write: pdf, html, svg or png."_s, u"FORMAT"_s},
                       {u"language"_s, u"The language of words and numbers."_s, u"LANG"_s},
                       {u"paper"_s, u"a4 or letter."_s, u"PAPER"_s, u"a4"_s},
                       {u"landscape"_s, u"Turns the paper."_s},
                       {u"size"_s, u"Of pictures, in pixels."_s, u"WxH"_s, u"1280x860"_s},
                       {u"rulebook"_s, u"Adds a rule book; may be given again."_s, u"FILE"_s}});
}

std::optional<QString> addRuleBook(Catalog &catalog, const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return path + u": "_s + file.errorString();
    Result<RuleBook> book = readRuleBookJson(file.readAll().toStdString());
    if (!book)
        return path + u": "_s + problemText(book.error().front());
    std::erase_if(catalog.ruleBooks, [&](const RuleBook &old) { return old.id == book->id; });
    catalog.ruleBooks.push_back(std::move(*book));
    return std::nullopt;
}

/// An option that the format has no use for; empty where there is none.
QString uselessOption(const QCommandLineParser &parser, ReportFormat format)
{
    const bool isPicture = format == ReportFormat::Svg || format == ReportFormat::Png;
    for (const QString &option : {u"paper"_s, u"landscape"_s}) {
        if (parser.isSet(option) && format != ReportFormat::Pdf)
            return u"--%1 is for pdf"_s.arg(option);
    }
    return parser.isSet(u"size"_s) && !isPicture ? u"--size is for svg and png"_s : QString();
}

/// What is wrong with the options of pages and pictures; empty where they are taken over.
QString applyPage(const QCommandLineParser &parser, ReportRequest &request)
{
    const QString useless = uselessOption(parser, request.format);
    if (!useless.isEmpty())
        return useless + u", found with "_s + parser.value(u"report"_s);
    const QString paper = parser.value(u"paper"_s);
    if (paper != u"a4" && paper != u"letter")
        return u"--paper: expected a4 or letter, found "_s + paper;
    request.page.setPageSize(QPageSize(paper == u"letter" ? QPageSize::Letter : QPageSize::A4),
                             request.page.margins());
    if (parser.isSet(u"landscape"_s))
        request.page.setOrientation(QPageLayout::Landscape);
    const std::optional<QSize> size = sizeFrom(parser.value(u"size"_s), leastPictureSide);
    if (!size)
        return u"--size: expected a width and a height of %1 to %2, such as 1280x860, found %3"_s
            .arg(leastPictureSide)
            .arg(mostSide)
            .arg(parser.value(u"size"_s));
    request.size = *size;
    return {};
}

int writeOutput(const QByteArray &content)
{
    QFile output;
    if (!output.open(stdout, QIODevice::WriteOnly) || output.write(content) != content.size()
        || !output.flush())
        return fail(FileFailed, u"cannot write standard output: "_s + output.errorString());
    return Success;
}

Result<CheckedPlan> planOnInput(const Catalog &catalog)
{
    QFile input;
    const bool isOpen = input.open(stdin, QIODevice::ReadOnly);
    Result<Plan> plan =
        readPlanJson(isOpen ? input.readAll().toStdString() : std::string(), catalog);
    if (!plan)
        return tl::unexpected(plan.error());
    return CheckedPlan::check(std::move(*plan), catalog);
}

int report(const Catalog &catalog, const ReportRequest &request)
{
    const Result<CheckedPlan> plan = planOnInput(catalog);
    if (!plan)
        return fail(BadUsage, problemText(plan.error().front()));
    const Result<ForecastPtr> forecast = forecastOf(plan->plan(), catalog);
    if (!forecast)
        return fail(BadUsage, problemText(forecast.error().front()));
    const std::optional<QByteArray> content = makeReport(*plan, *forecast, request);
    return content ? writeOutput(*content) : fail(FileFailed, u"the report cannot be made"_s);
}

} // namespace

bool asksForReport(const QStringList &arguments)
{
    return std::ranges::any_of(arguments, [](const QString &argument) {
        return argument == u"--report" || argument.startsWith(u"--report=");
    });
}

int runReport(const QStringList &arguments)
{
#ifdef Q_OS_WIN
    // Else the line ends of PDF and PNG would be changed on the way.
    _setmode(_fileno(stdin), _O_BINARY);
    _setmode(_fileno(stdout), _O_BINARY);
#endif
    QCommandLineParser parser;
    describeReport(parser);
    if (!parser.parse(arguments))
        return fail(BadUsage, parser.errorText());
    const QString name = parser.value(u"report"_s);
    const auto format = std::ranges::find_if(
        formats, [&name](const FormatName &each) { return name == QLatin1String(each.name); });
    if (format == formats.end())
        return fail(BadUsage, u"--report: expected pdf, html, svg or png, found "_s + name);
    Catalog catalog = bundledCatalog();
    addRuleBooks(catalog, ruleBookFolder());
    for (const QString &path : parser.values(u"rulebook"_s)) {
        if (const auto trouble = addRuleBook(catalog, path))
            return fail(FileFailed, *trouble);
    }
    const QLocale locale(parser.value(u"language"_s).isEmpty() ? u"en_US"_s
                                                               : parser.value(u"language"_s));
    const Translation translation(QLocale::languageToCode(locale.language()));
    ReportRequest request{
        .format = format->format, .made = toDay(QDate::currentDate()), .locale = locale};
    if (const QString trouble = applyPage(parser, request); !trouble.isEmpty())
        return fail(BadUsage, trouble);
    return report(catalog, request);
}

} // namespace tokencast
