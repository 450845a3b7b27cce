// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"

#include "app/cli/nearest.h"

#include <algorithm>

namespace tokencast {

namespace {

bool isOption(std::string_view word)
{
    // A lone dash is standard input.
    return word.size() > 1 && word.starts_with('-');
}

tl::unexpected<Failure> badUsage(std::string_view message)
{
    return failure(ExitStatus::Invalid, message);
}

tl::unexpected<Failure> unknownOption(std::string_view name, std::span<const Option> options)
{
    std::vector<std::string_view> names{"--help"};
    for (const Option &option : options)
        names.push_back(option.name);
    return badUsage("unknown option " + std::string(name) + suggestionFor(name, names));
}

} // namespace

Result<Arguments, Failure> Arguments::parse(Words words, std::span<const Option> options,
                                            const Operands &operands)
{
    Arguments arguments;
    bool onlyOperands = false;
    bool hasOperand = false;
    while (!words.empty()) {
        if (!onlyOperands && words.front() == "--") {
            onlyOperands = true;
            words = words.subspan(1);
        } else if (!onlyOperands && isOption(words.front())) {
            const Result<Words, Failure> rest = arguments.takeOption(words, options);
            if (!rest)
                return tl::unexpected(rest.error());
            words = *rest;
        } else {
            if (hasOperand ? operands.others.empty() : operands.first.empty())
                return badUsage("one argument too many: " + words.front());
            if (hasOperand)
                arguments.m_otherOperands.push_back(words.front());
            else
                arguments.m_operand = words.front();
            hasOperand = true;
            words = words.subspan(1);
        }
    }
    if (!hasOperand && !operands.first.empty())
        return badUsage(std::string(operands.first) + " is missing");
    return arguments;
}

Result<Arguments::Words, Failure> Arguments::takeOption(Words words,
                                                        std::span<const Option> options)
{
    const std::string_view word = words.front();
    const std::size_t equals = word.find('=');
    const std::string name(word.substr(0, equals));
    const auto option = std::ranges::find(options, std::string_view(name), &Option::name);
    if (option == options.end())
        return unknownOption(name, options);
    if (option->times == Option::Times::AtMostOnce && has(name))
        return badUsage(name + " is given twice");
    const bool isSwitch = option->value.empty();
    const bool hasValue = equals != std::string_view::npos;
    if (isSwitch && hasValue)
        return badUsage(name + " takes no value");
    if (isSwitch || hasValue) {
        m_options.emplace_back(option->name, hasValue ? word.substr(equals + 1) : "");
        return words.subspan(1);
    }
    if (words.size() < 2)
        return badUsage(name + " needs a value: " + std::string(option->value));
    m_options.emplace_back(option->name, words[1]);
    return words.subspan(2);
}

bool Arguments::has(std::string_view option) const
{
    return std::ranges::any_of(m_options, [&](const auto &given) { return given.first == option; });
}

std::optional<std::string> Arguments::value(std::string_view option) const
{
    const auto given =
        std::ranges::find_if(m_options, [&](const auto &pair) { return pair.first == option; });
    return given == m_options.end() ? std::nullopt : std::optional(given->second);
}

std::vector<std::string> Arguments::values(std::string_view option) const
{
    std::vector<std::string> values;
    for (const auto &[name, value] : m_options) {
        if (name == option)
            values.push_back(value);
    }
    return values;
}

} // namespace tokencast
