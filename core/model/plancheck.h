// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/checkedplan.h"

#include <initializer_list>
#include <optional>
#include <string>

namespace tokencast {

/// The checks behind problemsOf(): one object a run, one function a part of the plan.
class PlanCheck
{
public:
    PlanCheck(const Plan &plan, const Catalog &catalog, UnreadablePaths unreadable);

    Problems run();

private:
    void checkHead();
    void checkAccount();
    void checkTrialAndSubscriptions();
    void checkOpeningDeficit();
    void checkHorizon();
    void checkLots();
    void checkLot(const Lot &lot, const std::string &place);
    void checkLotIsSold(const Lot &lot, const std::string &place);
    void checkLines();
    void checkLine(const UsageLine &line, const std::string &place);
    /// Whether all of a line and the horizon are right; its own problems begin at `firstProblem`.
    bool isScheduleKnown(const std::string &place, std::size_t firstProblem) const;
    void checkUnits(const UsageLine &line, const std::string &place);
    void checkSchedule(const UsageLine &line, const std::string &place);
    void checkRates(const UsageLine &line, const std::string &place);
    void checkOverrides();

    static constexpr Day lastDay = endOfDays - std::chrono::days(1);
    /// `lots[2]`.
    static std::string placeOf(const std::string &list, std::size_t index)
    {
        return list + "[" + std::to_string(index) + "]";
    }
    /// Whether each path, and everything above it, could be read.
    bool known(std::initializer_list<std::string> paths) const;
    void checkDay(const std::string &path, Day day, Day last);
    void checkRange(const std::string &path, Day start, Day end);
    template <typename Ids>
    void checkDistinct(const std::string &list, const Ids &items);
    void report(std::string path, ProblemCode code, std::string found,
                std::vector<std::string> facts = {});
    std::optional<bool> sellsTokens() const;

    const Plan &m_plan;
    const CountryList &m_countries;
    /// Of the plan, with its overrides; without cards where there is no such book.
    RuleBook m_book;
    UnreadablePaths m_unreadable;
    Problems m_problems;
};

} // namespace tokencast
