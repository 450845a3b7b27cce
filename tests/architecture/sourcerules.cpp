// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/sourcerules.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QSet>

#include <algorithm>
#include <vector>

namespace tokencast {

namespace {

struct Layer
{
    /// The sources that lie below it; the first layer that fits counts.
    const char *place;
    /// Ends of file names.
    const char *suffix;
    /// What they may include beside the C++ standard library, as beginnings.
    std::vector<const char *> mayInclude;
};

const std::vector<Layer> &layers()
{
    static const std::vector<Layer> all{
        {"core/model/", "", {"core/model/", "tl/expected.hpp"}},
        {"core/text/", "", {"core/text/", "core/model/", "QtCore/"}},
        {"core/formats/",
         ".cpp",
         {"core/formats/", "core/text/", "core/model/", "QtCore/", "rapidjson/"}},
        {"core/formats/jsonwriter.h", "", {"core/formats/", "core/model/", "rapidjson/"}},
        {"core/formats/", "", {"core/formats/", "core/text/", "core/model/", "QtCore/"}},
        {"core/spreadsheet/workbook.cpp",
         "",
         {"core/spreadsheet/", "core/model/", "QtCore/", "xlsxwriter.h"}},
        {"core/spreadsheet/sheet.cpp",
         "",
         {"core/spreadsheet/", "core/model/", "QtCore/", "xlsxwriter.h"}},
        {"core/spreadsheet/",
         "",
         {"core/spreadsheet/", "core/formats/", "core/text/", "core/model/", "QtCore/"}},
        {"core/storage/", "", {"core/storage/", "core/model/", "QtCore/", "QtSql/"}},
        {"ui/charts/", ".cpp", {"ui/", "core/", "QtCore/", "QtGui/", "QtWidgets/", "QtCharts/"}},
        {"ui/export/",
         ".cpp",
         {"ui/", "core/", "QtCore/", "QtGui/", "QtWidgets/", "QtPrintSupport/"}},
        {"ui/", "", {"ui/", "core/", "QtCore/", "QtGui/", "QtWidgets/", "QtSvg/"}},
        {"app/cli/", "", {"app/cli/", "core/", "QtCore/"}},
        {"app/gui/lookportal", "", {"app/gui/", "ui/", "QtCore/", "QtDBus/"}},
        {"app/gui/systemlook", "", {"app/gui/", "ui/", "QtCore/", "QtDBus/", "QtGui/"}},
        {"app/gui/", "", {"app/gui/", "ui/", "core/", "QtCore/", "QtGui/", "QtWidgets/"}},
    };
    return all;
}

struct ForbiddenWord
{
    const char *place;
    const char *pattern;
    const char *why;
    /// The one file that may.
    const char *exception;
};

constexpr ForbiddenWord forbiddenWords[] = {
    {"core/model/", R"(\b(double|float)\b)", "binary floating point in the model", ""},
    {"", R"(__(builtin_|int128|extension__|attribute__))", "a compiler's extension",
     "core/model/exact.h"},
    {"", R"(\b(std::|ranges::)views\b)", "a view pipeline, which clang 14 cannot compile", ""},
};

struct LongFile
{
    const char *path;
    int lines;
};

constexpr int longestFile = 400;

/// Files that may be longer, or must be shorter, than others.
constexpr LongFile otherLengths[] = {
    // One function a part of the plan over one list of problems: in two files they would have to be
    // read side by side.
    {"core/model/plancheck.cpp", 450},
};

bool isStandardHeader(const QString &name)
{
    static const QRegularExpression form(QStringLiteral("^[a-z_]+$"));
    return form.match(name).hasMatch() && name != QStringLiteral("format")
        && name != QStringLiteral("expected");
}

/// Headers of operating systems, where the standard library is not enough.
bool isSystemHeader(const QString &path, const QString &name)
{
    return ((path == QStringLiteral("app/cli/console.cpp")
             || path == QStringLiteral("app/gui/reportmode.cpp"))
            && (name == QStringLiteral("fcntl.h") || name == QStringLiteral("io.h")))
        || (path == QStringLiteral("core/storage/fileidentity.cpp")
            && name == QStringLiteral("sys/stat.h"));
}

const Layer *layerOf(const QString &path)
{
    for (const Layer &layer : layers()) {
        if (path.startsWith(QLatin1String(layer.place))
            && path.endsWith(QLatin1String(layer.suffix)))
            return &layer;
    }
    return nullptr;
}

QStringList includesOf(const QString &text)
{
    static const QRegularExpression form(
        QStringLiteral("^[ \\t]*#[ \\t]*include[ \\t]*[<\"]([^>\"]+)[>\"]"),
        QRegularExpression::MultilineOption);
    QStringList names;
    auto matches = form.globalMatch(text);
    while (matches.hasNext())
        names << matches.next().captured(1);
    return names;
}

QString withoutCommentsAndStrings(QString text)
{
    static const QRegularExpression form(QStringLiteral(R"(//[^\n]*|/\*.*?\*/|"(\\.|[^"\\\n])*")"),
                                         QRegularExpression::DotMatchesEverythingOption);
    return text.remove(form);
}

QStringList wrongIncludes(const QString &path, const QString &text)
{
    const Layer *layer = layerOf(path);
    if (!layer)
        return {QStringLiteral("%1 lies in no known layer").arg(path)};
    QStringList wrong;
    const QStringList names = includesOf(text);
    for (const QString &name : names) {
        const auto begins = [&name](const char *start) {
            return name.startsWith(QLatin1String(start));
        };
        if (!isStandardHeader(name) && !isSystemHeader(path, name)
            && !name.endsWith(QStringLiteral(".moc"))
            && std::ranges::none_of(layer->mayInclude, begins))
            wrong << QStringLiteral("%1 includes %2").arg(path, name);
    }
    return wrong;
}

QStringList wrongWords(const QString &path, const QString &text)
{
    const QString code = withoutCommentsAndStrings(text);
    QStringList wrong;
    for (const ForbiddenWord &word : forbiddenWords) {
        const QRegularExpression form(QString::fromLatin1(word.pattern));
        if (path.startsWith(QLatin1String(word.place)) && path != QLatin1String(word.exception)
            && form.match(code).hasMatch())
            wrong << QStringLiteral("%1 has %2").arg(path, QLatin1String(word.why));
    }
    return wrong;
}

QStringList wrongForm(const QString &path, const QString &text)
{
    QStringList wrong;
    if (!text.startsWith(QStringLiteral("// SPDX-License-Identifier: GPL-3.0-or-later\n")))
        wrong << QStringLiteral("%1 does not begin with its licence").arg(path);
    if (path.endsWith(QStringLiteral(".h")) && !text.contains(QStringLiteral("\n#pragma once\n")))
        wrong << QStringLiteral("%1 has no include guard").arg(path);
    int limit = longestFile;
    for (const LongFile &file : otherLengths) {
        if (path == QLatin1String(file.path))
            limit = file.lines;
    }
    const auto lines = text.count(QLatin1Char('\n'));
    if (lines > limit)
        wrong << QStringLiteral("%1 has %2 lines, more than %3").arg(path).arg(lines).arg(limit);
    return wrong;
}

} // namespace

QStringList violationsIn(const QString &path, const QString &text)
{
    return wrongIncludes(path, text) + wrongWords(path, text) + wrongForm(path, text);
}

QStringList leaksOfSql(const SourceTree &tree)
{
    QSet<QString> headers;
    const auto reachesSql = [&headers](const QString &text) {
        const QStringList names = includesOf(text);
        return std::ranges::any_of(names, [&headers](const QString &name) {
            return name.startsWith(QStringLiteral("QtSql/")) || headers.contains(name);
        });
    };
    // Header by header, until no further one reaches it.
    for (qsizetype before = -1; before != headers.size();) {
        before = headers.size();
        for (auto source = tree.begin(); source != tree.end(); ++source) {
            if (source.key().endsWith(QStringLiteral(".h")) && reachesSql(source.value()))
                headers << source.key();
        }
    }
    QStringList leaks;
    for (auto source = tree.begin(); source != tree.end(); ++source) {
        if (!source.key().startsWith(QStringLiteral("core/storage/")) && reachesSql(source.value()))
            leaks << QStringLiteral("%1 reaches Qt SQL").arg(source.key());
    }
    return leaks;
}

} // namespace tokencast
