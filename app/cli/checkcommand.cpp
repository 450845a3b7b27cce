// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/checkcommand.h"

#include "app/cli/catalogloader.h"
#include "app/cli/gate.h"
#include "app/cli/planinput.h"

namespace tokencast {

namespace {

constexpr Option failIfOption{
    .name = "--fail-if",
    .value = "CONDITION",
    .help = "ends with 1 where the condition is met; can be given more than once",
    .times = Option::Times::AnyNumber,
};
constexpr Option options[] = {failIfOption, scenarioOption, ruleBookOption};

std::string quoted(const std::string &condition)
{
    return std::string(failIfOption.name) + " '" + condition + "'";
}

/// All of them, or a message for each that cannot be understood.
Result<std::vector<Condition>, Failure> parseConditions(const std::vector<std::string> &texts)
{
    if (texts.empty())
        return failure(ExitStatus::Invalid,
                       std::string(failIfOption.name) + " CONDITION is missing");
    std::vector<Condition> conditions;
    Failure faults;
    for (const std::string &text : texts) {
        Result<Condition, ConditionFault> condition = parseCondition(text);
        if (condition) {
            conditions.push_back(std::move(*condition));
            continue;
        }
        const ConditionFault &fault = condition.error();
        faults.messages.push_back(std::string(programName) + ": " + quoted(text) + " at position "
                                  + std::to_string(fault.position) + ": expected " + fault.expected
                                  + ", found " + fault.found);
    }
    if (!faults.messages.empty())
        return tl::unexpected(std::move(faults));
    return conditions;
}

/// Whether the plan has the days that the condition speaks of.
void warnOfMissingDays(const Condition &condition, DayRange horizon,
                       std::vector<std::string> &warnings)
{
    if (condition.before && *condition.before <= horizon.start)
        warnings.push_back(quoted(condition.text) + ": the plan starts on " + toText(horizon.start)
                           + ", so no day of it is before");
    else if (condition.before && *condition.before > horizon.end)
        warnings.push_back(quoted(condition.text) + ": the plan has no days after "
                           + toText(horizon.last()));
}

Result<Report, Failure> checkConditions(const std::vector<Condition> &conditions,
                                        const Projection &projection, const Plan &plan)
{
    Report report;
    for (const Condition &condition : conditions) {
        warnOfMissingDays(condition, projection.horizon, report.warnings);
        try {
            if (const auto met = firstMet(condition, projection, plan)) {
                report.status = ExitStatus::GateMet;
                report.output +=
                    condition.text + ": met on " + toText(met->day) + ", " + met->value + "\n";
            }
        } catch (const ArithmeticOverflow &) {
            return failure(ExitStatus::Invalid,
                           quoted(condition.text)
                               + ": expected amounts that stay below 9,223,372,036,854");
        }
    }
    if (report.status == ExitStatus::Success)
        report.output = "no condition is met from " + toText(projection.horizon.start) + " to "
            + toText(projection.horizon.last()) + "\n";
    return report;
}

CommandResult runCheck(const Arguments &arguments, const Environment &environment)
{
    const auto conditions = parseConditions(arguments.values(failIfOption.name));
    if (!conditions)
        return tl::unexpected(conditions.error());
    Result<PlanInput, Failure> input = readPlanInput(arguments, environment);
    if (!input)
        return tl::unexpected(std::move(input).error());
    const Result<Projection, Failure> projection = project(input->plan);
    if (!projection)
        return tl::unexpected(projection.error());

    CommandResult report = checkConditions(*conditions, *projection, input->plan.plan());
    if (report) {
        std::vector<std::string> warnings = std::move(input->warnings);
        for (std::vector<std::string> more : {warningLines(*projection), report->warnings})
            warnings.insert(warnings.end(), more.begin(), more.end());
        report->warnings = std::move(warnings);
    }
    return report;
}

} // namespace

const Command checkCommand{
    .name = "check",
    .synopsis = "PLAN --fail-if CONDITION... [--scenario NAME] [--rulebook FILE]...",
    .summary = "ends with 1 where a condition is met, and says on which day",
    .details =
        "A condition is one of\n"
        "  net|credit|token OP NUMBER   the closing balance of a day\n"
        "  expired OP NUMBER            credits and tokens that expired until then\n"
        "  cost OP NUMBER               the cost of the usage until then; a deficit counts\n"
        "                               at the list price\n"
        "  purchases OP NUMBER          money paid for purchases until then\n"
        "  limited                      access is limited, for whatever reason\n"
        "  negative                     the day closes with a deficit\n"
        "with OP one of < <= > >=, each followed by \"before YYYY-MM-DD\" where only earlier\n"
        "days count: --fail-if 'net < 50 before 2023-06-30'",
    .operands = {.first = planOperand},
    .options = options,
    .run = runCheck,
};

} // namespace tokencast
