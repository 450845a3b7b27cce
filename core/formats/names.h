// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/plan.h"
#include "core/model/projection.h"

#include <array>
#include <string_view>

// How the values of enumerations are written in files, read and written by the same tables.

namespace tokencast {

template <typename E>
struct NamedValue
{
    std::string_view name;
    E value;
};
// Implied by the standard, but not known to Clang before version 17.
template <typename E>
NamedValue(std::string_view, E) -> NamedValue<E>;

inline constexpr std::array kindNames{
    NamedValue{"credit", Kind::Credit},
    NamedValue{"token", Kind::Token},
};
inline constexpr std::array agreementNames{
    NamedValue{"standard", Agreement::Standard},
    NamedValue{"eba", Agreement::Enterprise},
};
inline constexpr std::array everyNames{
    NamedValue{"once", Every::Once},
    NamedValue{"day", Every::Day},
    NamedValue{"week", Every::Week},
    NamedValue{"month", Every::Month},
};
inline constexpr std::array eligibleDaysNames{
    NamedValue{"all", EligibleDays::All},
    NamedValue{"weekdays", EligibleDays::Weekdays},
};
inline constexpr std::array spreadNames{
    NamedValue{"even", Spread::Even},
    NamedValue{"start", Spread::Start},
    NamedValue{"end", Spread::End},
};
inline constexpr std::array roundingNames{
    NamedValue{"exact", Rounding::Exact},
    NamedValue{"started", Rounding::Started},
    NamedValue{"completed", Rounding::Completed},
    NamedValue{"carry", Rounding::Carry},
};
inline constexpr std::array subscriptionNames{
    NamedValue{"all", SubscriptionRule::All},
    NamedValue{"where-tokens-are-not-sold", SubscriptionRule::WhereTokensAreNotSold},
};
inline constexpr std::array verificationNames{
    NamedValue{"yes", Verification::Yes},
    NamedValue{"partly", Verification::Partly},
};
inline constexpr std::array accessNames{
    NamedValue{"trial", Access::Trial},
    NamedValue{"full", Access::Full},
    NamedValue{"grace", Access::Grace},
    NamedValue{"limited", Access::Limited},
    NamedValue{"not-modelled", Access::NotModelled},
};
inline constexpr std::array warningNames{
    NamedValue{"rules-superseded", WarningCode::RulesSuperseded},
    NamedValue{"agreement-not-modelled", WarningCode::AgreementNotModelled},
    NamedValue{"lot-outside-horizon", WarningCode::LotOutsideHorizon},
    NamedValue{"commercial-use-in-trial", WarningCode::CommercialUseInTrial},
};

template <typename E, std::size_t size>
constexpr std::string_view nameOf(const std::array<NamedValue<E>, size> &names, E value)
{
    for (const NamedValue<E> &entry : names) {
        if (entry.value == value)
            return entry.name;
    }
    return {};
}

} // namespace tokencast
