// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/condition.h"

#include "app/cli/printable.h"
#include "core/model/millionths.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace tokencast {

namespace {

struct Name
{
    std::string_view name;
    Subject subject;
};

constexpr std::array amountNames{
    Name{"net", Subject::Net},     Name{"credit", Subject::Credit},
    Name{"token", Subject::Token}, Name{"expired", Subject::Expired},
    Name{"cost", Subject::Cost},   Name{"purchases", Subject::Purchases},
};
constexpr std::array stateNames{
    Name{"limited", Subject::Limited},
    Name{"negative", Subject::Negative},
};

struct Operator
{
    std::string_view name;
    Relation relation;
};

constexpr std::array operators{
    Operator{"<", Relation::Less},
    Operator{"<=", Relation::LessOrEqual},
    Operator{">", Relation::Greater},
    Operator{">=", Relation::GreaterOrEqual},
};

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

bool isOperatorCharacter(char c)
{
    return c == '<' || c == '>' || c == '=' || c == '!';
}

/// Cuts the text into words and operators and understands one after another; the first that does
/// not fit ends it.
class ConditionParser
{
public:
    explicit ConditionParser(std::string_view text) : m_text(text) { advance(); }

    Result<Condition, ConditionFault> parse();

private:
    bool readSubject();
    bool readOperator();
    bool readBound();
    bool readBefore();
    bool fail(std::string expected);
    void advance();

    std::string_view m_text;
    /// The word or operator that is looked at; empty at the end.
    std::string_view m_token;
    std::size_t m_start = 0;
    Condition m_condition;
    bool m_isState = false;
    ConditionFault m_fault;
};

Result<Condition, ConditionFault> ConditionParser::parse()
{
    m_condition.text = printable(m_text);
    const bool isGood =
        readSubject() && (m_isState || (readOperator() && readBound())) && readBefore();
    if (!isGood)
        return tl::unexpected(m_fault);
    return m_condition;
}

void ConditionParser::advance()
{
    m_start += m_token.size();
    while (m_start < m_text.size() && isBlank(m_text[m_start]))
        ++m_start;
    const auto first = m_text.begin() + static_cast<std::ptrdiff_t>(m_start);
    if (first == m_text.end()) {
        m_token = {};
        return;
    }
    const bool isOperator = isOperatorCharacter(*first);
    const auto last = std::find_if(first, m_text.end(), [isOperator](char c) {
        return isBlank(c) || isOperatorCharacter(c) != isOperator;
    });
    m_token = m_text.substr(m_start, static_cast<std::size_t>(last - first));
}

bool ConditionParser::fail(std::string expected)
{
    // Bytes that continue a character of UTF-8 are no characters.
    const auto isCharacter = [](char c) { return (static_cast<unsigned char>(c) & 0xc0U) != 0x80; };
    const auto before = std::ranges::count_if(m_text.substr(0, m_start), isCharacter);
    m_fault = {.position = static_cast<std::size_t>(before) + 1,
               .expected = std::move(expected),
               .found = m_token.empty() ? "the end" : "'" + printable(m_token) + "'"};
    return false;
}

bool ConditionParser::readSubject()
{
    const auto amount = std::ranges::find(amountNames, m_token, &Name::name);
    const auto state = std::ranges::find(stateNames, m_token, &Name::name);
    m_isState = state != stateNames.end();
    if (m_isState)
        m_condition.subject = state->subject;
    else if (amount != amountNames.end())
        m_condition.subject = amount->subject;
    else
        return fail("net, credit, token, expired, cost, purchases, limited or negative");
    advance();
    return true;
}

bool ConditionParser::readOperator()
{
    const auto entry = std::ranges::find(operators, m_token, &Operator::name);
    if (entry == operators.end())
        return fail("<, <=, > or >=");
    m_condition.relation = entry->relation;
    advance();
    return true;
}

bool ConditionParser::readBound()
{
    const ParsedDecimal bound = parseDecimal(m_token);
    if (bound.fault == DecimalFault::TooManyPlaces)
        return fail("a decimal with at most 6 digits after the point");
    if (bound.fault == DecimalFault::OutOfRange)
        return fail("a number whose size is below 9,223,372,036,854");
    if (bound.fault != DecimalFault::None)
        return fail("a decimal such as 12.5");
    m_condition.bound = bound.millionths;
    advance();
    return true;
}

bool ConditionParser::readBefore()
{
    if (m_token.empty())
        return true;
    if (m_token != "before")
        return fail("\"before\" and a day, or the end");
    advance();
    m_condition.before = parseDay(m_token);
    if (!m_condition.before)
        return fail("a day of the form YYYY-MM-DD");
    advance();
    return m_token.empty() || fail("the end");
}

} // namespace

Result<Condition, ConditionFault> parseCondition(std::string_view text)
{
    return ConditionParser(text).parse();
}

} // namespace tokencast
