// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/storeddocument.h"

#include <cstddef>
#include <unordered_map>
#include <vector>

namespace tokencast {

/// A scenario while its parts are being read, table by table.
struct ScenarioReading
{
    StoredScenario scenario;
    /// What digestOf() the plan has to come to.
    std::string digest;
};

/// The scenarios in their order, found by their ids.
class ScenarioReadings
{
public:
    /// The reference holds until the next call.
    ScenarioReading &add(std::int64_t id)
    {
        m_indices.emplace(id, m_readings.size());
        ScenarioReading &reading = m_readings.emplace_back();
        reading.scenario.id = id;
        return reading;
    }

    ScenarioReading *find(std::int64_t id)
    {
        const auto found = m_indices.find(id);
        return found == m_indices.end() ? nullptr : &m_readings[found->second];
    }

    std::size_t size() const { return m_readings.size(); }
    std::vector<ScenarioReading> &all() { return m_readings; }

private:
    std::vector<ScenarioReading> m_readings;
    std::unordered_map<std::int64_t, std::size_t> m_indices;
};

} // namespace tokencast
