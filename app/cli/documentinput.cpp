// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/documentinput.h"

#include "app/cli/application.h"
#include "app/cli/nearest.h"
#include "core/storage/documentfile.h"
#include "core/storage/storageerrortext.h"

#include <algorithm>

namespace tokencast {

namespace {

tl::unexpected<Failure> storageFailure(const StorageError &error)
{
    std::string message = storageErrorText(error).toStdString();
    if (!error.detail.isEmpty())
        message += " (" + error.detail.toStdString() + ")";
    return failure(ExitStatus::FileError, message);
}

const Plan &currentPlan(const StoredDocument &document)
{
    const auto current =
        std::ranges::find(document.scenarios, document.currentScenario, &StoredScenario::id);
    return current == document.scenarios.end() ? document.scenarios.front().plan : current->plan;
}

/// `place` is where the name was given.
Result<Plan, Failure> planNamed(const std::string &name, std::string_view place,
                                const StoredDocument &document)
{
    const auto isWanted = [&name](const StoredScenario &scenario) {
        return scenario.plan.name == name;
    };
    const auto count = std::ranges::count_if(document.scenarios, isWanted);
    if (count == 1)
        return std::ranges::find_if(document.scenarios, isWanted)->plan;
    if (count > 1)
        return failure(ExitStatus::Invalid,
                       std::to_string(count) + " scenarios are called '" + name + "'");
    std::string list;
    std::vector<std::string_view> names;
    for (const StoredScenario &scenario : document.scenarios) {
        list += (list.empty() ? "'" : ", '") + scenario.plan.name + "'";
        names.push_back(scenario.plan.name);
    }
    return failure(ExitStatus::Invalid,
                   std::string(place) + ": expected one of " + list + ", found '" + name + "'"
                       + suggestionFor(name, names));
}

Result<StoredDocument, Failure> readDocument(const std::string &path)
{
    const Application application;
    const StorageResult<DocumentFile> file =
        DocumentFile::open(QString::fromStdString(path), OpenMode::ReadOnly);
    if (!file)
        return storageFailure(file.error());
    StorageResult<StoredDocument> document = file->load();
    if (!document)
        return storageFailure(document.error());
    return std::move(*document);
}

} // namespace

bool isDocument(std::string_view path, std::string_view content)
{
    if (isDatabase(content))
        return true;
    const std::size_t first = content.find_first_not_of(" \t\r\n\xef\xbb\xbf");
    const bool looksLikeJson = first != std::string_view::npos && content[first] == '{';
    return path.ends_with(".tokencast") && !looksLikeJson;
}

Result<Plan, Failure> readScenario(const std::string &path, const std::optional<std::string> &name)
{
    const Result<StoredDocument, Failure> document = readDocument(path);
    if (!document)
        return tl::unexpected(document.error());
    return name ? planNamed(*name, "--scenario", *document) : currentPlan(*document);
}

Result<std::vector<Plan>, Failure> readScenarios(const std::string &path,
                                                 std::span<const std::string> names)
{
    const Result<StoredDocument, Failure> document = readDocument(path);
    if (!document)
        return tl::unexpected(document.error());
    std::vector<Plan> plans;
    for (const std::string &name : names) {
        Result<Plan, Failure> plan = planNamed(name, "scenario", *document);
        if (!plan)
            return tl::unexpected(std::move(plan).error());
        plans.push_back(std::move(*plan));
    }
    if (names.empty()) {
        for (const StoredScenario &scenario : document->scenarios)
            plans.push_back(scenario.plan);
    }
    return plans;
}

Result<void, Failure> writeDocument(const std::string &path, const std::vector<Plan> &plans)
{
    const Application application;
    const StorageResult<DocumentFile> written =
        DocumentFile::create(QString::fromStdString(path), documentOf(plans));
    if (!written)
        return storageFailure(written.error());
    return {};
}

} // namespace tokencast
