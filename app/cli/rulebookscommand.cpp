// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/rulebookscommand.h"

#include "app/cli/catalogloader.h"
#include "app/cli/printable.h"
#include "core/formats/names.h"

namespace tokencast {

namespace {

constexpr Option options[] = {ruleBookOption};

std::string sourcesText(const std::vector<Source> &sources, std::string_view indent)
{
    std::string text;
    for (const Source &source : sources) {
        text.append(indent).append(printable(source.title)).append(": ");
        text += printable(source.url);
        if (source.read)
            text += " (read on " + toText(*source.read) + ")";
        text += '\n';
    }
    return text;
}

std::string ruleBookText(const RuleBook &book)
{
    std::string text = printable(book.id.text()) + "  " + printable(book.title.english) + "\n";
    for (const RateCard &card : book.cards) {
        text += "  from " + toText(card.effectiveFrom) + "  " + printable(card.title.english);
        text.append("  (verified: ").append(nameOf(verificationNames, card.verified));
        text += ")\n" + sourcesText(card.sources, "    ");
    }
    if (book.supersededFrom) {
        text += "  superseded from " + toText(*book.supersededFrom)
            + " by rules that this book does not know\n"
            + sourcesText(book.supersededSources, "    ");
    }
    return text;
}

CommandResult runRuleBooks(const Arguments &arguments, const Environment &environment)
{
    Result<LoadedCatalog, Failure> loaded = loadCatalog(arguments, environment);
    if (!loaded)
        return tl::unexpected(std::move(loaded).error());
    Report report{.warnings = std::move(loaded->warnings)};
    for (const RuleBook &book : loaded->catalog.ruleBooks) {
        report.output += report.output.empty() ? "" : "\n";
        report.output += ruleBookText(book);
    }
    return report;
}

} // namespace

const Command ruleBooksCommand{
    .name = "rulebooks",
    .synopsis = "[--rulebook FILE]...",
    .summary = "lists the rule books, their rate cards and where those were published",
    .details = "",
    .operands = {},
    .options = options,
    .run = runRuleBooks,
};

} // namespace tokencast
