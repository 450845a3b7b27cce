// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/catalogloader.h"

#include "app/cli/filecontent.h"
#include "core/formats/bundled.h"
#include "core/formats/problemtext.h"
#include "core/formats/rulebookjson.h"

namespace tokencast {

namespace {

std::vector<std::string> messagesOf(const std::string &file, const Problems &problems)
{
    std::vector<std::string> messages;
    for (const Problem &problem : problems)
        messages.push_back("rule book " + file + ": " + problemText(problem).toStdString());
    return messages;
}

Result<RuleBook, Failure> readRuleBook(const std::string &file)
{
    const Result<std::string, Failure> content = readFile(file);
    if (!content)
        return tl::unexpected(content.error());
    Result<RuleBook> book = readRuleBookJson(*content);
    if (!book)
        return tl::unexpected(Failure{.messages = messagesOf(file, book.error())});
    return std::move(*book);
}

} // namespace

Result<LoadedCatalog, Failure> loadCatalog(const Arguments &arguments,
                                           const Environment &environment)
{
    LoadedCatalog loaded{.catalog = bundledCatalog()};
    if (!environment.ruleBookFolder.isEmpty()) {
        for (const UnreadableRuleBook &book :
             addRuleBooks(loaded.catalog, environment.ruleBookFolder)) {
            for (std::string &message : messagesOf(book.file.toStdString(), book.problems))
                loaded.warnings.push_back(std::move(message));
        }
    }
    for (const std::string &file : arguments.values(ruleBookOption.name)) {
        Result<RuleBook, Failure> book = readRuleBook(file);
        if (!book)
            return tl::unexpected(std::move(book).error());
        std::vector<RuleBook> &books = loaded.catalog.ruleBooks;
        std::erase_if(books, [&](const RuleBook &old) { return old.id == book->id; });
        books.push_back(std::move(*book));
    }
    return loaded;
}

} // namespace tokencast
