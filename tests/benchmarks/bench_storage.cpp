// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/documentfile.h"
#include "core/storage/planrecord.h"
#include "tests/benchmarks/benchplans.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QTemporaryDir>

#include <benchmark/benchmark.h>

#ifdef __linux__
#include <fcntl.h>
#include <unistd.h>
#endif

// Documents on the disk that holds the current folder: temporary folders are often in memory, where
// flushing costs nothing.

namespace tokencast {
namespace {

struct DocumentSize
{
    int scenarios = 1;
    /// In each scenario.
    int lines = 40;
    int steps = 0;
};

constexpr DocumentSize usualDocument{.scenarios = 3, .lines = 20, .steps = 500};
/// The largest that there is a budget for: 2,000 lines in all.
constexpr DocumentSize largeDocument{.scenarios = 50, .lines = 40, .steps = 10'000};

/// Changes one line's quantity, in one scenario after another.
HistoryStep nextStep(StoredDocument &document, int number)
{
    StoredScenario &scenario =
        document.scenarios[static_cast<std::size_t>(number) % document.scenarios.size()];
    std::vector<UsageLine> &usage = scenario.plan.usage;
    const std::string before = planRecord(scenario.plan);
    usage[static_cast<std::size_t>(number / 7) % usage.size()].quantity =
        Quantity::fromWhole(number);
    return {.time = 1'667'779'200'000 + number,
            .name = "Change photos to " + std::to_string(number),
            .scenario = scenario.id,
            .changes = {{.record = scenario.id,
                         .change = TextChange::between(before, planRecord(scenario.plan))}}};
}

class Document
{
public:
    explicit Document(DocumentSize size)
    {
        for (int i = 0; i < size.scenarios; ++i)
            m_content.scenarios.push_back(
                {.id = i + 1, .plan = benchPlan({.lines = size.lines, .days = 1095, .lots = 12})});
        m_content.currentScenario = 1;
        for (int step = 1; step <= size.steps; ++step)
            m_history.add(nextStep(m_content, step));
        DocumentFile::create(path(), m_content, IfExists::Refuse, m_history).value();
    }

    QString path() const { return m_folder.filePath(QStringLiteral("bench.tokencast")); }
    qint64 size() const { return QFileInfo(path()).size(); }

    DocumentEdit nextEdit()
    {
        const HistoryStep &step =
            m_history.add(nextStep(m_content, static_cast<int>(m_history.steps().size()) + 1));
        const auto index = static_cast<std::size_t>(step.scenario - 1);
        return {.scenarios = {m_content.scenarios[index]},
                .currentScenario = 1,
                .steps = {step},
                .currentStep = step.id,
                .tipStep = step.id};
    }

private:
    QTemporaryDir m_folder{QDir::current().filePath(QStringLiteral("bench-XXXXXX"))};
    StoredDocument m_content;
    History m_history;
};

void edit(benchmark::State &state, DocumentSize size)
{
    Document document(size);
    DocumentFile file = DocumentFile::open(document.path(), OpenMode::ReadWrite).value();
    for (auto _ : state) {
        state.PauseTiming();
        const DocumentEdit next = document.nextEdit();
        state.ResumeTiming();
        if (!file.apply(next))
            state.SkipWithError("the edit was not saved");
    }
}

/// One scenario and one step, until they are on the disk.
void durableEdit(benchmark::State &state)
{
    edit(state, usualDocument);
}
BENCHMARK(durableEdit)->Unit(benchmark::kMillisecond)->UseRealTime();

void durableEditInALargeDocument(benchmark::State &state)
{
    edit(state, largeDocument);
}
BENCHMARK(durableEditInALargeDocument)->Unit(benchmark::kMillisecond)->UseRealTime();

#ifdef __linux__
/// What the disk alone needs for one page of the same file.
void bareFlush(benchmark::State &state)
{
    const Document document(usualDocument);
    QFile file(document.path());
    if (!file.open(QIODevice::ReadWrite | QIODevice::Unbuffered))
        state.SkipWithError("the file cannot be written");
    const QByteArray page(4096, 'x');
    for (auto _ : state) {
        file.seek(0);
        file.write(page);
        fdatasync(file.handle());
    }
}
BENCHMARK(bareFlush)->Unit(benchmark::kMillisecond)->UseRealTime();

/// What the disk alone needs for the writes of an edit in the order that SQLite keeps: the journal,
/// its folder, the journal's header, the document, and the folder without the journal.
void bareCommit(benchmark::State &state)
{
    const Document document(usualDocument);
    const QString journalPath = document.path() + QStringLiteral("-bare");
    QFile file(document.path());
    const int folder = open(qPrintable(QFileInfo(document.path()).path()), O_RDONLY);
    if (!file.open(QIODevice::ReadWrite | QIODevice::Unbuffered) || folder < 0)
        state.SkipWithError("the file cannot be written");
    const QByteArray pages(7 * 4096, 'x');
    for (auto _ : state) {
        QFile journal(journalPath);
        journal.open(QIODevice::WriteOnly | QIODevice::Unbuffered);
        journal.write(pages);
        fdatasync(journal.handle());
        fdatasync(folder);
        journal.seek(0);
        journal.write("header", 6);
        fdatasync(journal.handle());
        file.seek(0);
        file.write(pages);
        fdatasync(file.handle());
        journal.remove();
        fdatasync(folder);
    }
    close(folder);
}
BENCHMARK(bareCommit)->Unit(benchmark::kMillisecond)->UseRealTime();
#endif

void openTheFile(benchmark::State &state)
{
    const Document document(largeDocument);
    for (auto _ : state)
        benchmark::DoNotOptimize(DocumentFile::open(document.path(), OpenMode::ReadWrite).value());
}
BENCHMARK(openTheFile)->Unit(benchmark::kMillisecond);

/// All that a window needs of a document before it can show it.
void opening(benchmark::State &state)
{
    const Document document(largeDocument);
    for (auto _ : state) {
        const DocumentFile file = DocumentFile::open(document.path(), OpenMode::ReadWrite).value();
        benchmark::DoNotOptimize(file.load().value());
        benchmark::DoNotOptimize(file.history().value());
    }
    state.counters["bytes"] = static_cast<double>(document.size());
    state.counters["scenarios"] = largeDocument.scenarios;
    state.counters["lines"] = largeDocument.scenarios * largeDocument.lines;
    state.counters["steps"] = largeDocument.steps;
}
BENCHMARK(opening)->Unit(benchmark::kMillisecond);

} // namespace
} // namespace tokencast
