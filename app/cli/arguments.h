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

/// What a command takes beside options.
struct Operands
{
    /// What the first is called, which has to be there; empty where there must be none.
    std::string_view first;
    /// What any number of others are called; empty where there must be no others.
    std::string_view others = {};
};

/// The words behind a command's name, understood: `--name value`, `--name=value`, switches and
/// operands, in any order; behind `--` nothing is an option.
class Arguments
{
public:
    using Words = std::span<const std::string>;

    /// Fails with what is wrong and, where a name is nearly that of an option, which one may be
    /// meant.
    static Result<Arguments, Failure> parse(Words words, std::span<const Option> options,
                                            const Operands &operands);

    const std::string &operand() const { return m_operand; }
    const std::vector<std::string> &otherOperands() const { return m_otherOperands; }
    bool has(std::string_view option) const;
    /// Of an option given at most once.
    std::optional<std::string> value(std::string_view option) const;
    std::vector<std::string> values(std::string_view option) const;

private:
    /// Of the words that begin with an option; returns those behind it and its value.
    Result<Words, Failure> takeOption(Words words, std::span<const Option> options);

    std::string m_operand;
    std::vector<std::string> m_otherOperands;
    /// In the order of the command line.
    std::vector<std::pair<std::string_view, std::string>> m_options;
};

} // namespace tokencast
