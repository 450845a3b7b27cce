// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/bundled.h"

#include "core/formats/rulebookjson.h"

#include <QtCore/QDir>
#include <QtCore/QFile>

namespace tokencast {

namespace {

Result<std::string> contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return tl::unexpected(Problems{{.path = path.toStdString(),
                                        .code = ProblemCode::Syntax,
                                        .found = file.errorString().toStdString()}});
    return file.readAll().toStdString();
}

Result<RuleBook> ruleBookIn(const QString &path)
{
    const Result<std::string> content = contentOf(path);
    return content ? readRuleBookJson(*content) : tl::unexpected(content.error());
}

} // namespace

Catalog bundledCatalog()
{
    Catalog catalog;
    addRuleBooks(catalog, QStringLiteral(":/rulebooks"));
    const Result<std::string> countries = contentOf(QStringLiteral(":/countries.json"));
    if (countries)
        catalog.countries = readCountriesJson(*countries).value_or(CountryList());
    return catalog;
}

std::vector<UnreadableRuleBook> addRuleBooks(Catalog &catalog, const QString &folder)
{
    std::vector<UnreadableRuleBook> unreadable;
    const QDir dir(folder);
    const QStringList files =
        dir.entryList({QStringLiteral("*.json")}, QDir::Files | QDir::Readable, QDir::Name);
    for (const QString &file : files) {
        Result<RuleBook> book = ruleBookIn(dir.filePath(file));
        if (!book) {
            unreadable.push_back({.file = file, .problems = std::move(book).error()});
            continue;
        }
        std::erase_if(catalog.ruleBooks, [&](const RuleBook &old) { return old.id == book->id; });
        catalog.ruleBooks.push_back(std::move(*book));
    }
    return unreadable;
}

} // namespace tokencast
