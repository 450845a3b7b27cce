// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/salvage.h"

#include "core/storage/partstores.h"
#include "core/storage/plandigest.h"
#include "core/storage/scenariohead.h"

#include <limits>
#include <map>
#include <set>

namespace tokencast {

namespace {

/// Reads each value that it can, and notes the columns of the others.
class ForgivingReader
{
public:
    ForgivingReader(const Statement &row, int firstColumn) : m_row(row), m_column(firstColumn) {}

    template <typename T>
    void operator()(const char *column, T &value)
    {
        if (!read(m_column++, value))
            m_unread.emplace_back(column);
    }

    const std::vector<std::string> &unread() const { return m_unread; }

private:
    template <typename T>
    bool read(int index, T &value)
    {
        try {
            if (Column<T>::load(m_row.value(index), value))
                return true;
        } catch (const StorageFailure &) {
            // As a value that is none.
        }
        value = T();
        return false;
    }

    const Statement &m_row;
    int m_column;
    std::vector<std::string> m_unread;
};

/// Behind every position.
constexpr std::int64_t nowhere = std::numeric_limits<std::int64_t>::max();
/// Where more seem to be missing, the position is wrong.
constexpr std::int64_t mostLostInARow = 1'000;

struct Head
{
    std::optional<std::int64_t> position;
    std::string digest;
    Plan plan;
    std::vector<std::string> unread;
};

/// The key comes before them.
std::vector<ColumnName> salvagedColumns()
{
    std::vector<ColumnName> columns = headColumnNames();
    columns.insert(columns.begin(),
                   {{.name = "position", .type = ColumnType::Integer},
                    {.name = "digest", .type = ColumnType::Integer}});
    return columns;
}

Head readHead(const Statement &row)
{
    Head head;
    try {
        head.position = row.integer(1);
        head.digest = row.bytes(2);
    } catch (const StorageFailure &) {
        // Without them the scenario is out of order, or doubtful.
    }
    ForgivingReader fields(row, 3);
    TrialDays trial;
    headColumns(fields, head.plan, trial);
    head.unread = fields.unread();
    if (!trial.giveTo(head.plan.account))
        head.unread.emplace_back("trial_ended_early");
    return head;
}

class Salvage
{
public:
    Salvage(const Database &database, TableState state) : m_database(database), m_state(state) {}

    RecoveredDocument run() &&
    {
        readHeads();
        addHeadless();
        for (auto &[id, head] : m_heads)
            readParts(id, head);
        putInOrder();
        chooseCurrent();
        return std::move(m_result);
    }

private:
    void note(RecoveryFact fact) { m_result.facts.push_back(std::move(fact)); }

    void readHeads()
    {
        const SalvageLosses losses = salvageRows(
            m_database,
            {.table = scenarioTable, .key = "id", .scenario = {}, .columns = salvagedColumns()}, 1,
            [this](const Statement &row, std::int64_t id) { m_heads.emplace(id, readHead(row)); });
        m_areHeadsWhole = losses.isWhole;
    }

    /// Parts of scenarios that have no row of their own: of a lost one, or damage of the parts.
    void addHeadless()
    {
        for (const PartStore *store : partStores) {
            for (const std::int64_t id : scenariosIn(m_database, store->name.data())) {
                if (m_heads.contains(id))
                    continue;
                if (m_areHeadsWhole)
                    note({.loss = RecoveryLoss::StrayRows,
                          .scenario = id,
                          .table = std::string(store->name)});
                else
                    m_headless.insert(id);
            }
        }
        for (const std::int64_t id : m_headless)
            m_heads.emplace(id, Head());
    }

    void readParts(std::int64_t id, Head &head)
    {
        RecoveryFact fact{.scenario = id, .scenarioName = head.plan.name};
        const auto noteAs = [this, &fact](RecoveryLoss loss) {
            fact.loss = loss;
            note(fact);
        };
        if (m_headless.contains(id))
            noteAs(RecoveryLoss::Head);
        for (std::string &column : head.unread) {
            fact.column = std::move(column);
            noteAs(RecoveryLoss::Value);
        }
        fact.column.clear();
        for (const PartStore *store : partStores) {
            fact.table = store->name;
            for (const KeyRange &range : store->salvage(m_database, id, head.plan).lost) {
                fact.first = range.first;
                fact.last = range.last;
                noteAs(RecoveryLoss::Rows);
            }
        }
        fact = {.scenario = id, .scenarioName = head.plan.name};
        if (!m_headless.contains(id) && digestOf(head.plan) != head.digest)
            noteAs(RecoveryLoss::Doubtful);
    }

    void putInOrder()
    {
        std::multimap<std::int64_t, std::int64_t> order;
        for (const auto &[id, head] : m_heads)
            order.emplace(head.position.value_or(nowhere), id);
        std::int64_t next = 0;
        bool isDoubtful = false;
        for (const auto &[position, id] : order) {
            if (!m_areHeadsWhole && position > next && position - next < mostLostInARow) {
                note({.loss = RecoveryLoss::Scenario, .first = next, .last = position - 1});
                next = position;
            }
            isDoubtful = isDoubtful || position != next;
            ++next;
            m_result.document.scenarios.push_back(
                {.id = id, .plan = std::move(m_heads.at(id).plan)});
        }
        if (isDoubtful)
            note({.loss = RecoveryLoss::Order});
        if (!m_areHeadsWhole || m_state == TableState::Damaged)
            note({.loss = RecoveryLoss::PerhapsMore});
    }

    void chooseCurrent()
    {
        StoredDocument &document = m_result.document;
        try {
            document.currentScenario =
                m_database.integerOf(QStringLiteral("SELECT current_scenario FROM document"));
        } catch (const StorageFailure &) {
            document.currentScenario = 0;
        }
        if (m_heads.contains(document.currentScenario))
            return;
        document.currentScenario = document.scenarios.empty() ? 0 : document.scenarios.front().id;
        note({.loss = RecoveryLoss::Current});
    }

    const Database &m_database;
    TableState m_state;
    RecoveredDocument m_result;
    std::map<std::int64_t, Head> m_heads;
    bool m_areHeadsWhole = false;
    std::set<std::int64_t> m_headless;
};

} // namespace

RecoveredDocument salvage(const Database &database, TableState state)
{
    return Salvage(database, state).run();
}

} // namespace tokencast
