// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/commandresult.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace tokencast {

/// An option that a command takes.
struct Option
{
    enum class Times { AtMostOnce, AnyNumber };

    /// `--format`.
    std::string_view name;
    /// What its value is called in help; empty for a switch.
    std::string_view value;
    std::string_view help;
    Times times = Times::AtMostOnce;
};

/// The words behind a command's name, understood: `--name value`, `--name=value`, switches and at
/// most one operand, in any order; behind `--` nothing is an option.
class Arguments
{
public:
    using Words = std::span<const std::string>;

    /// `operandName` is empty where there must be no operand. Fails with what is wrong and, where a
    /// name is nearly that of an option, which one may be meant.
    static Result<Arguments, Failure> parse(Words words, std::span<const Option> options,
                                            std::string_view operandName);

    const std::string &operand() const { return m_operand; }
    bool has(std::string_view option) const;
    /// Of an option given at most once.
    std::optional<std::string> value(std::string_view option) const;
    std::vector<std::string> values(std::string_view option) const;

private:
    /// Of the words that begin with an option; returns those behind it and its value.
    Result<Words, Failure> takeOption(Words words, std::span<const Option> options);

    std::string m_operand;
    /// In the order of the command line.
    std::vector<std::pair<std::string_view, std::string>> m_options;
};

} // namespace tokencast
