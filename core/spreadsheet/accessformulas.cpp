// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spreadsheet/accessformulas.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tokencast {

bool needsSubscription(const Book &book, const RateCard &card)
{
    return card.rules.subscription == SubscriptionRule::All || !book.checkedPlan.sellsTokens();
}

std::optional<Day> spellAfter(const Book &book, std::size_t day)
{
    if (book.result.days[day].closing.deficit.isZero())
        return std::nullopt;
    const Day date = book.layout.day(day);
    for (const NegativeSpell &spell : book.result.spells) {
        if (spell.first <= date && (!spell.settled || *spell.settled > date))
            return spell.first;
    }
    return std::nullopt;
}

std::optional<Day> spellBefore(const Book &book, std::size_t day)
{
    const Day date = book.layout.day(day);
    for (const NegativeSpell &spell : book.result.spells) {
        const bool isOpening =
            spell.first <= date && day == 0 && !book.plan().account.openingDeficit.isZero();
        if ((spell.first < date || isOpening) && (!spell.settled || *spell.settled > date))
            return spell.first;
    }
    return std::nullopt;
}

QString accessCodeFormula(const Book &book, std::size_t day)
{
    const auto number = [](AccessCode code) { return QString::number(static_cast<int>(code)); };
    if (book.plan().account.agreement == Agreement::Enterprise)
        return number(AccessCode::NotModelled);
    const InputCells &in = book.inputCells;
    const std::size_t index = book.layout.cardOn(day);
    const RateCard &card = book.rules().cards[index];
    const auto name = [&](DayField field) { return fixedNameOf(book.layout.days(field, day)); };
    const auto input = [&](Cell cell) { return book.inputs.fixedAt(cell); };
    const QString date = name(DayField::Date);
    const auto cardCell = [&](CardFields::Field field) {
        return book.rates.fixedAt(book.layout.card(index, field));
    };
    QString code = number(AccessCode::Full);
    if (card.rules.graceDays)
        code = u"IF(%1=0,%2,IF(%3>=MAX(%1,%4)+%5,%6,%7))"_s.arg(
            name(DayField::NegativeBefore), number(AccessCode::Full), date,
            cardCell(CardFields::GraceSince), cardCell(CardFields::GraceDays),
            number(AccessCode::GraceRanOut), number(AccessCode::Grace));
    if (needsSubscription(book, card)) {
        const Cell last = in.subscriptions.below(in.subscriptionCount - 1);
        code = u"IF(SUMPRODUCT((%1<=%2)*(%3>%2))=0,%4,%5)"_s.arg(
            book.inputs.fixedAt(in.subscriptions, last), date,
            book.inputs.fixedAt(in.subscriptions.right(), last.right()),
            number(AccessCode::NoSubscription), code);
    }
    return u"IF(AND(ISNUMBER(%1),%2>=%1,%2<%3),%4,%5)"_s.arg(input(in.trialStart), date,
                                                             cardCell(CardFields::TrialEnd),
                                                             number(AccessCode::Trial), code);
}

AccessCode accessCodeOf(const Book &book, std::size_t day)
{
    switch (book.result.days[day].access) {
    case Access::Trial:
        return AccessCode::Trial;
    case Access::Full:
        return AccessCode::Full;
    case Access::Grace:
        return AccessCode::Grace;
    case Access::NotModelled:
        return AccessCode::NotModelled;
    case Access::Limited:
        break;
    }
    const RateCard &card = book.rules().cards[book.layout.cardOn(day)];
    const bool isCovered =
        std::ranges::any_of(book.plan().account.subscriptions, [&](const DayRange &range) {
            return range.contains(book.layout.day(day));
        });
    return needsSubscription(book, card) && !isCovered ? AccessCode::NoSubscription
                                                       : AccessCode::GraceRanOut;
}

} // namespace tokencast
