// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/schema.h"

namespace tokencast {

namespace {

// Amounts are millionths; days are texts YYYY-MM-DD, which date() returns as they are where they
// are real; NULL is the plan's empty optional. A plan with problems can be stored like any other,
// so constraints speak of the form of values, never of their meaning. Names of enumerations: see
// storednames.h; more than two are compared one by one, because SQLite makes a temporary table of
// a longer IN (…) for every row that it checks.

const char *const formatVersionSql = R"(
CREATE TABLE format_version (
    version INTEGER PRIMARY KEY,
    program TEXT NOT NULL
) STRICT)";

// Ids are given by the program, which knows those that the history still speaks of; AUTOINCREMENT
// changes nothing, but a released step stays as it is.
const char *const scenarioSql = R"(
CREATE TABLE scenario (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    position INTEGER NOT NULL CHECK (position >= 0),
    name TEXT NOT NULL,
    currency TEXT NOT NULL,
    list_price INTEGER,
    rule_book TEXT NOT NULL,
    horizon_start TEXT NOT NULL CHECK (date(horizon_start) IS horizon_start),
    horizon_end TEXT NOT NULL CHECK (date(horizon_end) IS horizon_end),
    country TEXT,
    agreement TEXT NOT NULL CHECK (agreement IN ('standard', 'enterprise')),
    sells_tokens INTEGER CHECK (sells_tokens IN (0, 1)),
    trial_start TEXT CHECK (date(trial_start) IS trial_start),
    trial_ended_early TEXT CHECK (date(trial_ended_early) IS trial_ended_early),
    opening_deficit INTEGER NOT NULL,
    negative_since TEXT CHECK (date(negative_since) IS negative_since),
    digest BLOB NOT NULL,
    CHECK (trial_start IS NOT NULL OR trial_ended_early IS NULL)
) STRICT)";

const char *const documentSql = R"(
CREATE TABLE document (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    current_scenario INTEGER NOT NULL REFERENCES scenario (id) DEFERRABLE INITIALLY DEFERRED
) STRICT)";

const char *const subscriptionSql = R"(
CREATE TABLE subscription (
    scenario_id INTEGER NOT NULL REFERENCES scenario (id) ON DELETE CASCADE,
    position INTEGER NOT NULL CHECK (position >= 0),
    start_day TEXT NOT NULL CHECK (date(start_day) IS start_day),
    end_day TEXT NOT NULL CHECK (date(end_day) IS end_day),
    PRIMARY KEY (scenario_id, position)
) STRICT, WITHOUT ROWID)";

const char *const lotSql = R"(
CREATE TABLE lot (
    scenario_id INTEGER NOT NULL REFERENCES scenario (id) ON DELETE CASCADE,
    position INTEGER NOT NULL CHECK (position >= 0),
    lot_id TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('credit', 'token')),
    quantity INTEGER NOT NULL,
    remaining INTEGER,
    purchased TEXT NOT NULL CHECK (date(purchased) IS purchased),
    expires TEXT CHECK (date(expires) IS expires),
    unit_price INTEGER,
    PRIMARY KEY (scenario_id, position)
) STRICT, WITHOUT ROWID)";

// A season is twelve columns: integers that SQLite checks, read with their line. Twelve rows in a
// table of their own would be read twelve times as often, and a JSON text would need a parser for
// numbers that JSON does not keep whole. Its multipliers are all there or all NULL: the sum is NULL
// where one is, coalesce() where all are.
const char *const usageLineSql = R"(
CREATE TABLE usage_line (
    scenario_id INTEGER NOT NULL REFERENCES scenario (id) ON DELETE CASCADE,
    position INTEGER NOT NULL CHECK (position >= 0),
    line_id TEXT NOT NULL,
    label TEXT NOT NULL,
    service TEXT NOT NULL,
    quantity INTEGER NOT NULL,
    every TEXT NOT NULL
        CHECK (every = 'once' OR every = 'day' OR every = 'week' OR every = 'month'),
    start_day TEXT CHECK (date(start_day) IS start_day),
    end_day TEXT CHECK (date(end_day) IS end_day),
    days TEXT NOT NULL CHECK (days IN ('all', 'weekdays')),
    spread TEXT CHECK (spread = 'even' OR spread = 'start' OR spread = 'end'),
    batch INTEGER,
    growth INTEGER NOT NULL,
    season_01 INTEGER, season_02 INTEGER, season_03 INTEGER, season_04 INTEGER,
    season_05 INTEGER, season_06 INTEGER, season_07 INTEGER, season_08 INTEGER,
    season_09 INTEGER, season_10 INTEGER, season_11 INTEGER, season_12 INTEGER,
    commercial INTEGER NOT NULL CHECK (commercial IN (0, 1)),
    PRIMARY KEY (scenario_id, position),
    CHECK ((season_01 + season_02 + season_03 + season_04 + season_05 + season_06
            + season_07 + season_08 + season_09 + season_10 + season_11 + season_12) IS NULL
           = (coalesce(season_01, season_02, season_03, season_04, season_05, season_06,
                       season_07, season_08, season_09, season_10, season_11, season_12) IS NULL))
) STRICT, WITHOUT ROWID)";

const char *const rateOverrideSql = R"(
CREATE TABLE rate_override (
    scenario_id INTEGER NOT NULL REFERENCES scenario (id) ON DELETE CASCADE,
    position INTEGER NOT NULL CHECK (position >= 0),
    rate TEXT NOT NULL,
    amount INTEGER,
    per INTEGER,
    rounding TEXT
        CHECK (rounding = 'exact' OR rounding = 'started' OR rounding = 'completed'
               OR rounding = 'carry'),
    PRIMARY KEY (scenario_id, position)
) STRICT, WITHOUT ROWID)";

// The steps form a tree; a parent that is not there is the beginning, so that the oldest can be
// forgotten. Ids only order the steps that there are.
const char *const historyStepSql = R"(
CREATE TABLE history_step (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    parent INTEGER NOT NULL CHECK (parent >= 0 AND parent < id),
    time INTEGER NOT NULL,
    name TEXT NOT NULL,
    scenario INTEGER NOT NULL,
    changes BLOB NOT NULL,
    digest BLOB NOT NULL
) STRICT)";

const char *const historySql = R"(
CREATE TABLE history (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    current INTEGER NOT NULL CHECK (current >= 0),
    tip INTEGER NOT NULL CHECK (tip >= 0),
    digest BLOB NOT NULL
) STRICT)";

// With the digest of "no step".
const char *const emptyHistory = R"(
INSERT INTO history (id, current, tip, digest) VALUES (1, 0, 0,
    X'91ab4dd250c30b75e8f1ec6048a8cc2b272ed8b544be5a2b100c59f19588b4ac'))";

} // namespace

std::span<const Migration> schemaMigrations()
{
    static const std::vector<Migration> migrations{
        // Every step notes the program that brought it, so that an older program can say what it
        // takes to open the file.
        {.version = 1,
         .statements = {"PRAGMA application_id = 0x546b6373", formatVersionSql,
                        "INSERT INTO format_version (version, program) VALUES (1, '0.1.0')",
                        scenarioSql, documentSql, subscriptionSql, lotSql, usageLineSql,
                        rateOverrideSql}},
        // The history, and a number that grows with every change, so that a program notices when
        // another one was at the file.
        {.version = 2,
         .statements = {"INSERT INTO format_version (version, program) VALUES (2, '0.2.0')",
                        historyStepSql, historySql, emptyHistory,
                        "ALTER TABLE document ADD COLUMN revision INTEGER NOT NULL DEFAULT 0"}},
    };
    return migrations;
}

} // namespace tokencast
