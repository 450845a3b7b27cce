// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/plancheck.h"

#include <algorithm>
#include <unordered_set>

namespace tokencast {

namespace {

bool isCurrencyCode(const std::string &code)
{
    return code.size() == 3
        && std::ranges::all_of(code, [](char c) { return c >= 'A' && c <= 'Z'; });
}

} // namespace

PlanCheck::PlanCheck(const Plan &plan, const Catalog &catalog, UnreadablePaths unreadable)
    : m_plan(plan), m_countries(catalog.countries), m_unreadable(std::move(unreadable))
{
    const RuleBook *book = catalog.ruleBook(plan.ruleBook);
    if (book) {
        m_book = book->with(plan.overrides);
    } else if (known({"ruleBook"})) {
        std::vector<std::string> ids;
        for (const RuleBook &other : catalog.ruleBooks)
            ids.push_back(other.id.text());
        report("ruleBook", ProblemCode::UnknownRuleBook, plan.ruleBook.text(), std::move(ids));
        m_unreadable.insert("ruleBook");
    }
}

Problems PlanCheck::run()
{
    checkHead();
    checkAccount();
    checkHorizon();
    checkLots();
    checkLines();
    checkOverrides();
    return std::move(m_problems);
}

bool PlanCheck::known(std::initializer_list<std::string> paths) const
{
    if (m_unreadable.empty())
        return true;
    return std::ranges::none_of(paths, [this](const std::string &path) {
        return std::ranges::any_of(m_unreadable, [&path](const std::string &unreadable) {
            return path.starts_with(unreadable)
                && (path.size() == unreadable.size() || path[unreadable.size()] == '.'
                    || path[unreadable.size()] == '[');
        });
    });
}

void PlanCheck::report(std::string path, ProblemCode code, std::string found,
                       std::vector<std::string> facts)
{
    m_problems.push_back({.path = std::move(path),
                          .code = code,
                          .facts = std::move(facts),
                          .found = std::move(found)});
}

void PlanCheck::checkDay(const std::string &path, Day day, Day last)
{
    if (known({path}) && (day < firstDay || day > last))
        report(path, ProblemCode::DayOutOfRange, toText(day), {toText(firstDay), toText(last)});
}

void PlanCheck::checkRange(const std::string &path, Day start, Day end)
{
    checkDay(path + ".start", start, lastDay);
    checkDay(path + ".end", end, endOfDays);
    if (known({path + ".start", path + ".end"}) && end <= start)
        report(path + ".end", ProblemCode::EndNotAfterStart, toText(end), {toText(start)});
}

template <typename Ids>
void PlanCheck::checkDistinct(const std::string &list, const Ids &items)
{
    std::unordered_set<std::string> seen;
    for (std::size_t i = 0; i < items.size(); ++i) {
        const std::string &id = items[i].id.text();
        const std::string path = placeOf(list, i) + ".id";
        if (!known({path}))
            continue;
        if (id.empty())
            report(path, ProblemCode::Empty, id);
        else if (!seen.insert(id).second)
            report(path, ProblemCode::DuplicateId, id);
    }
}

std::optional<bool> PlanCheck::sellsTokens() const
{
    const Account &account = m_plan.account;
    if (!known({"account.sellsTokens"}))
        return std::nullopt;
    if (account.sellsTokens)
        return account.sellsTokens;
    if (!known({"account.country"}) || !account.country || !m_countries.contains(*account.country))
        return std::nullopt;
    return m_countries.sellsTokens(*account.country);
}

void PlanCheck::checkHead()
{
    if (known({"currency"}) && !isCurrencyCode(m_plan.currency))
        report("currency", ProblemCode::NotACurrency, m_plan.currency);
    if (!known({"listPrice"}))
        return;
    if (m_plan.listPrice && m_plan.listPrice->isNegative())
        report("listPrice", ProblemCode::Negative, toText(*m_plan.listPrice));
    if (!m_plan.listPrice && known({"currency"}) && m_plan.currency != "USD")
        report("listPrice", ProblemCode::ListPriceRequired, {}, {m_plan.currency});
}

void PlanCheck::checkAccount()
{
    const Account &account = m_plan.account;
    if (known({"account.country"})) {
        if (account.country && !m_countries.contains(*account.country))
            report("account.country", ProblemCode::NotACountry, *account.country);
        else if (!account.country && !account.sellsTokens && known({"account.sellsTokens"}))
            report("account.country", ProblemCode::MissingKey, {});
    }
    checkTrialAndSubscriptions();
    checkOpeningDeficit();
}

void PlanCheck::checkTrialAndSubscriptions()
{
    const Account &account = m_plan.account;
    if (account.trial) {
        const Trial &trial = *account.trial;
        checkDay("account.trial.start", trial.start, lastDay);
        if (trial.endedEarly) {
            const std::string path = "account.trial.endedEarly";
            checkDay(path, *trial.endedEarly, endOfDays);
            if (known({"account.trial.start", path}) && *trial.endedEarly <= trial.start)
                report(path, ProblemCode::EndNotAfterStart, toText(*trial.endedEarly),
                       {toText(trial.start)});
        }
    }
    for (std::size_t i = 0; i < account.subscriptions.size(); ++i) {
        const DayRange &range = account.subscriptions[i];
        checkRange(placeOf("account.subscriptions", i), range.start, range.end);
    }
}

void PlanCheck::checkOpeningDeficit()
{
    const Account &account = m_plan.account;
    const std::string deficit = "account.openingDeficit";
    if (known({deficit})) {
        if (account.openingDeficit.isNegative())
            report(deficit, ProblemCode::Negative, toText(account.openingDeficit));
        const auto card = m_book.cardOn(m_plan.horizon.start);
        if (account.openingDeficit > Tokens() && card && known({"horizon.start", "ruleBook"})) {
            const PaymentKinds pays = m_book.cards[*card].rules.apiPays;
            for (std::size_t i = 0; i < m_plan.lots.size(); ++i) {
                const Lot &lot = m_plan.lots[i];
                if (!known({placeOf("lots", i)}) || !pays.contains(lot.kind)
                    || lot.purchased >= m_plan.horizon.start || lot.expiry() <= m_plan.horizon.start
                    || lot.left() <= Tokens())
                    continue;
                report(deficit, ProblemCode::DeficitBesideLot, toText(account.openingDeficit),
                       {lot.id.text(), toText(lot.left())});
                break;
            }
        }
    }

    const std::string since = "account.negativeSince";
    if (!account.negativeSince)
        return;
    checkDay(since, *account.negativeSince, lastDay);
    if (known({since, deficit}) && account.openingDeficit.isZero())
        report(since, ProblemCode::NegativeSinceWithoutDeficit, toText(*account.negativeSince));
    if (known({since, "horizon.start"}) && *account.negativeSince > m_plan.horizon.start)
        report(since, ProblemCode::NegativeSinceAfterStart, toText(*account.negativeSince),
               {toText(m_plan.horizon.start)});
}

void PlanCheck::checkHorizon()
{
    const DayRange &horizon = m_plan.horizon;
    const std::size_t before = m_problems.size();
    checkRange("horizon", horizon.start, horizon.end);
    if (m_problems.size() != before || !known({"horizon.start"}))
        return;
    if (known({"horizon.end"}) && horizon.days() > maximumHorizonDays)
        report("horizon.end", ProblemCode::HorizonLength, std::to_string(horizon.days()),
               {std::to_string(maximumHorizonDays)});
    if (known({"ruleBook"}) && !m_book.cards.empty() && !m_book.cardOn(horizon.start))
        report("horizon.start", ProblemCode::HorizonBeforeRates, toText(horizon.start),
               {toText(m_book.cards.front().effectiveFrom)});
}

void PlanCheck::checkLots()
{
    if (m_plan.lots.size() > maximumLots) {
        report("lots", ProblemCode::TooMany, std::to_string(m_plan.lots.size()),
               {std::to_string(maximumLots)});
        return;
    }
    checkDistinct("lots", m_plan.lots);
    for (std::size_t i = 0; i < m_plan.lots.size(); ++i)
        checkLot(m_plan.lots[i], placeOf("lots", i));
}

void PlanCheck::checkLot(const Lot &lot, const std::string &place)
{
    const std::string quantity = place + ".quantity";
    if (known({quantity})) {
        if (lot.quantity.isNegative())
            report(quantity, ProblemCode::Negative, toText(lot.quantity));
        else if (lot.quantity > maximumLot)
            report(quantity, ProblemCode::AboveLimit, toText(lot.quantity), {toText(maximumLot)});
    }
    checkDay(place + ".purchased", lot.purchased, lastDay);
    if (lot.expires) {
        checkDay(place + ".expires", *lot.expires, endOfDays);
        if (known({place + ".expires", place + ".purchased"}) && *lot.expires <= lot.purchased)
            report(place + ".expires", ProblemCode::ExpiryNotAfterPurchase, toText(*lot.expires),
                   {toText(lot.purchased)});
    }
    const std::string remaining = place + ".remaining";
    if (lot.remaining && known({remaining})) {
        if (lot.remaining->isNegative())
            report(remaining, ProblemCode::Negative, toText(*lot.remaining));
        else if (known({quantity}) && *lot.remaining > lot.quantity)
            report(remaining, ProblemCode::RemainingAboveQuantity, toText(*lot.remaining),
                   {toText(lot.quantity)});
        if (known({place + ".purchased", "horizon.start"}) && lot.purchased >= m_plan.horizon.start)
            report(remaining, ProblemCode::RemainingOfPlannedPurchase, toText(*lot.remaining),
                   {toText(lot.purchased), toText(m_plan.horizon.start)});
    }
    if (lot.unitPrice && known({place + ".unitPrice"}) && lot.unitPrice->isNegative())
        report(place + ".unitPrice", ProblemCode::Negative, toText(*lot.unitPrice));
    if (known({place + ".kind", "ruleBook"}))
        checkLotIsSold(lot, place);
}

void PlanCheck::checkLotIsSold(const Lot &lot, const std::string &place)
{
    const std::optional<bool> sells = sellsTokens();
    if (!sells)
        return;
    const std::string country =
        m_plan.account.country && !m_plan.account.sellsTokens ? *m_plan.account.country : "";
    if (lot.kind == Kind::Token && !*sells)
        report(place + ".kind", ProblemCode::TokensNotSold, "token", {country});
    const RateCard *card = m_book.firstCardSellingTokens();
    if (lot.kind == Kind::Credit && *sells && card && known({place + ".purchased"})
        && lot.purchased >= card->effectiveFrom)
        report(place + ".kind", ProblemCode::CreditsNotSold, "credit",
               {toText(card->effectiveFrom), toText(lot.purchased), country});
}

void PlanCheck::checkLines()
{
    if (m_plan.usage.size() > maximumLines) {
        report("usage", ProblemCode::TooMany, std::to_string(m_plan.usage.size()),
               {std::to_string(maximumLines)});
        return;
    }
    checkDistinct("usage", m_plan.usage);
    for (std::size_t i = 0; i < m_plan.usage.size(); ++i)
        checkLine(m_plan.usage[i], placeOf("usage", i));
}

void PlanCheck::checkOverrides()
{
    for (const RateOverride &change : m_plan.overrides) {
        const std::string place = overridePath(change.rate);
        if (known({place, "ruleBook"}) && !m_book.hasRate(change.rate))
            report(place, ProblemCode::UnknownRate, change.rate.text());
        if (change.amount && known({place + ".amount"}) && change.amount->isNegative())
            report(place + ".amount", ProblemCode::Negative, toText(*change.amount));
        if (change.per && known({place + ".per"}) && *change.per <= Quantity())
            report(place + ".per", ProblemCode::NotPositive, toText(*change.per));
    }
}

} // namespace tokencast
