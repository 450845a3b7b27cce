// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/rowsalvage.h"

#include "core/storage/database.h"
#include "core/storage/sqltext.h"

#include <algorithm>
#include <set>

namespace tokencast {

namespace {

/// More than a plan may have of anything.
constexpr std::size_t mostRows = 20'000;
/// More than fit on one page, so that a page which is lost does not end the search.
constexpr std::int64_t longestGap = 512;
/// Far beyond what a key can be.
constexpr std::int64_t largestKey = std::int64_t{1} << 53;

class Walk
{
public:
    Walk(const Database &database, const SalvagePlace &place, std::int64_t firstKey,
         const RowTaker &take)
        : m_database(database),
          m_firstKey(firstKey),
          m_take(take),
          m_select(selectOf(place)),
          m_key(nameOf(place.key)),
          m_where(place.scenario ? QStringLiteral(" WHERE scenario_id = %1").arg(*place.scenario)
                                 : QString())
    {
    }

    SalvageLosses run()
    {
        SalvageLosses losses;
        bool isEndKnown = readInOrder("ASC");
        if (!isEndKnown) {
            losses.isWhole = false;
            const std::size_t before = m_found.size();
            readInOrder("DESC");
            isEndKnown = m_found.size() > before;
            readOneByOne();
        }
        losses.lost = gaps();
        if (!isEndKnown)
            losses.lost.push_back({.first = m_found.empty() ? m_firstKey : *m_found.rbegin() + 1});
        return losses;
    }

private:
    static QString nameOf(const char *name) { return QString::fromLatin1(name); }

    static QString selectOf(const SalvagePlace &place)
    {
        const QString select = selectFrom(place.table, {place.key}, place.columns);
        return select.left(select.lastIndexOf(QStringLiteral(" ORDER BY ")));
    }

    /// False where it ended too early.
    bool readInOrder(const char *direction)
    {
        try {
            Statement rows(m_database,
                           m_select + m_where
                               + QStringLiteral(" ORDER BY %1 %2").arg(m_key, nameOf(direction)));
            rows.run();
            for (std::size_t count = 0; count < mostRows; ++count) {
                if (!rows.next())
                    return true;
                takeRow(rows);
            }
        } catch (const StorageFailure &) {
            return false;
        }
        return false;
    }

    void readOneByOne()
    {
        const QString word = m_where.isEmpty() ? QStringLiteral("WHERE") : QStringLiteral("AND");
        std::optional<Statement> row;
        try {
            row.emplace(m_database,
                        m_select + m_where + QStringLiteral(" %1 %2 = ?").arg(word, m_key));
        } catch (const StorageFailure &) {
            return;
        }
        std::int64_t end = m_firstKey + longestGap;
        const std::int64_t farthest = m_firstKey + static_cast<std::int64_t>(mostRows);
        for (std::int64_t key = m_firstKey; key < std::min(end, farthest); ++key) {
            if (!m_found.contains(key))
                readOne(*row, key);
            if (m_found.contains(key))
                end = key + longestGap;
        }
    }

    void readOne(Statement &row, std::int64_t key)
    {
        try {
            row.bind(key);
            row.run();
            if (row.next())
                takeRow(row);
        } catch (const StorageFailure &) {
            // It counts among the lost.
        }
    }

    void takeRow(const Statement &row)
    {
        try {
            const std::int64_t key = row.integer(0);
            if (key < m_firstKey || key > largestKey || !m_found.insert(key).second)
                return;
            m_unread.insert(key);
            m_take(row, key);
            m_unread.erase(key);
        } catch (const StorageFailure &) {
            // One row less; those after it may be good.
        }
    }

    std::vector<KeyRange> gaps() const
    {
        std::vector<KeyRange> gaps;
        std::int64_t next = m_firstKey;
        for (const std::int64_t key : m_found) {
            const std::int64_t last = m_unread.contains(key) ? key : key - 1;
            if (next <= last && !gaps.empty() && *gaps.back().last == next - 1)
                gaps.back().last = last;
            else if (next <= last)
                gaps.push_back({.first = next, .last = last});
            next = key + 1;
        }
        return gaps;
    }

    const Database &m_database;
    std::int64_t m_firstKey;
    const RowTaker &m_take;
    QString m_select;
    QString m_key;
    QString m_where;
    std::set<std::int64_t> m_found;
    std::set<std::int64_t> m_unread;
};

} // namespace

SalvageLosses salvageRows(const Database &database, const SalvagePlace &place,
                          std::int64_t firstKey, const RowTaker &take)
{
    return Walk(database, place, firstKey, take).run();
}

std::vector<std::int64_t> scenariosIn(const Database &database, const char *table)
{
    std::vector<std::int64_t> ids;
    try {
        Statement next(database,
                       QStringLiteral("SELECT scenario_id FROM %1 WHERE scenario_id > ? "
                                      "ORDER BY scenario_id LIMIT 1")
                           .arg(QString::fromLatin1(table)));
        std::int64_t last = 0;
        while (ids.size() < mostRows) {
            next.bind(last);
            next.run();
            if (!next.next())
                break;
            const std::int64_t id = next.integer(0);
            // In a damaged table the order may be lost.
            if (id <= last)
                break;
            ids.push_back(last = id);
        }
    } catch (const StorageFailure &) {
        // What was found before is worth having.
    }
    return ids;
}

} // namespace tokencast
