// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/ratecard.h"

#include <algorithm>

namespace tokencast {

namespace {

Charge unitsCharge(const Rate &rate, std::int64_t units)
{
    return {.amount = Tokens::fromMillionths(checkedProduct(units, rate.amount.millionths()))};
}

} // namespace

std::string_view LocalizedText::in(std::string_view language) const
{
    const auto found = std::ranges::find(others, language, &Translation::language);
    return found == others.end() ? std::string_view(english) : std::string_view(found->text);
}

Charge chargeFor(const Rate &rate, Quantity quantity, Quantity remainder)
{
    const std::int64_t per = rate.per.millionths();
    const std::int64_t count = quantity.millionths();
    switch (rate.rounding) {
    case Rounding::Exact:
        return {.amount = Tokens::fromMillionths(
                    multiplyDivideHalfEven(count, rate.amount.millionths(), per))};
    case Rounding::Started:
        return unitsCharge(rate, count / per + (count % per != 0 ? 1 : 0));
    case Rounding::Completed:
        return unitsCharge(rate, count / per);
    case Rounding::Carry:
        break;
    }
    const std::int64_t metered = (remainder + quantity).millionths();
    Charge charge = unitsCharge(rate, metered / per);
    charge.remainder = Quantity::fromMillionths(metered % per);
    return charge;
}

bool isWholeUnit(std::string_view unit)
{
    return unit == "job" || unit == "photo" || unit == "user-day";
}

Pricing pricingOf(const RateCard &card, const ServiceId &service)
{
    for (std::string_view id = service.text(); !id.empty(); id = parentOf(id)) {
        const auto isIt = [id](const ServiceId &other) { return other.text() == id; };
        if (std::ranges::any_of(card.free, isIt))
            return {.free = true};
        const auto rate = std::ranges::find_if(card.rates, isIt, &Rate::service);
        if (rate != card.rates.end())
            return {.rate = &*rate};
    }
    return {};
}

} // namespace tokencast
