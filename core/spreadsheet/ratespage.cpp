// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spreadsheet/accessformulas.h"
#include "core/spreadsheet/book.h"
#include "core/text/textformat.h"
#include "core/text/unittext.h"

#include <QtCore/QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tokencast {

namespace {

QString roundingText(Rounding rounding)
{
    switch (rounding) {
    case Rounding::Exact:
        return SheetText::tr("its exact share");
    case Rounding::Started:
        return SheetText::tr("every one that is begun");
    case Rounding::Completed:
        return SheetText::tr("every one that is full");
    case Rounding::Carry:
        break;
    }
    return SheetText::tr("every one that is full, the rest with the next event");
}

QString paysText(PaymentKinds pays)
{
    if (pays.credit && pays.token)
        return SheetText::tr("credits, tokens");
    return pays.credit ? SheetText::tr("credits") : SheetText::tr("tokens");
}

class RatesPage
{
public:
    explicit RatesPage(Book &book) : m_book(book), m_sheet(book.rates), m_cards(book.rules().cards)
    {
    }

    void write();

private:
    void writeFirstDeficit();
    void writeCard(std::size_t index);
    void writeTrialEnd(std::size_t index);
    void writeGrace(std::size_t index);
    void writeRates();
    void writeRate(std::size_t row);
    std::optional<Day> graceSince(std::size_t index) const;
    std::optional<Day> graceEnd(std::size_t index) const;
    QString input(Cell cell) const { return m_book.inputs.fixedAt(cell); }

    Book &m_book;
    Sheet &m_sheet;
    const std::vector<RateCard> &m_cards;
    /// The first deficit's, as the result has them.
    std::optional<Day> m_since;
    Day m_notBefore;
};

void RatesPage::write()
{
    m_sheet.text({0, 0}, SheetText::tr("Rates and rules"), Role::Title);
    m_sheet.setWidth(0, 0, 34);
    m_sheet.setWidth(1, 1, 30);
    m_sheet.setWidth(2, 8, 20);
    writeFirstDeficit();
    const Cell heads = m_book.layout.card(0, CardFields::Title);
    writeHeads(m_sheet, {heads.row - 1, 0},
               {SheetText::tr("Rate card"), SheetText::tr("In force from"),
                SheetText::tr("Days of a trial"), SheetText::tr("A trial consumes"),
                SheetText::tr("Days of grace"), SheetText::tr("Needs a subscription"),
                SheetText::tr("This plan’s trial ends before"), SheetText::tr("Grace rules since"),
                SheetText::tr("The first deficit limits access on")});
    for (std::size_t i = 0; i < m_cards.size(); ++i)
        writeCard(i);
    writeRates();
    m_sheet.finish(0);
}

void RatesPage::writeFirstDeficit()
{
    const InputCells &in = m_book.inputCells;
    const Summary &summary = m_book.result.summary;
    const Account &account = m_book.plan().account;
    const bool startsInDebt = !account.openingDeficit.isZero();
    if (summary.firstNegative) {
        m_since = startsInDebt ? account.negativeSince.value_or(*summary.firstNegative)
                               : *summary.firstNegative;
        m_notBefore = startsInDebt ? *m_since : *m_since + std::chrono::days(1);
    }
    const Cell since = m_book.layout.deficitSince();
    const Cell notBefore = m_book.layout.limitedNotBefore();
    m_sheet.text({since.row, 0}, SheetText::tr("The first deficit counts from"));
    m_sheet.text({notBefore.row, 0}, SheetText::tr("It limits access at the earliest on"));
    const QString first = m_book.summary.fixedAt(SummaryCells::firstNegative);
    m_sheet.formula(
        since,
        u"IF(%1>0,IF(ISNUMBER(%2),%2,%3),IF(ISNUMBER(%4),%4,\"\"))"_s.arg(
            input(in.openingDeficit), input(in.negativeSince), input(in.firstDay), first),
        m_since ? CellValue(toNumber(*m_since)) : CellValue(QString()), Form::Day);
    m_sheet.formula(
        notBefore,
        u"IF(ISNUMBER(%1),IF(%2>0,%1,%1+1),\"\")"_s.arg(nameOf(since), input(in.openingDeficit)),
        m_since ? CellValue(toNumber(m_notBefore)) : CellValue(QString()), Form::Day);
}

std::optional<Day> RatesPage::graceSince(std::size_t index) const
{
    if (!m_cards[index].rules.graceDays)
        return std::nullopt;
    while (index > 0 && m_cards[index - 1].rules.graceDays)
        --index;
    return m_cards[index].effectiveFrom;
}

std::optional<Day> RatesPage::graceEnd(std::size_t index) const
{
    const RateCard &card = m_cards[index];
    const bool isEnterprise = m_book.plan().account.agreement == Agreement::Enterprise;
    if (!m_since || !card.rules.graceDays || isEnterprise)
        return std::nullopt;
    const Day end =
        std::max({std::max(*m_since, *graceSince(index)) + std::chrono::days(*card.rules.graceDays),
                  card.effectiveFrom, m_notBefore});
    const bool isLast = index + 1 == m_cards.size();
    return isLast || end < m_cards[index + 1].effectiveFrom ? std::optional(end) : std::nullopt;
}

void RatesPage::writeCard(std::size_t index)
{
    const RateCard &card = m_cards[index];
    const auto at = [&](CardFields::Field field) { return m_book.layout.card(index, field); };
    m_sheet.text(at(CardFields::Title), localText(card.title), Role::Fixed);
    m_sheet.day(at(CardFields::From), card.effectiveFrom, Role::Fixed);
    m_sheet.number(at(CardFields::TrialDays), card.rules.trialDays, Form::Count, Role::Input);
    m_sheet.text(at(CardFields::TrialConsumes),
                 card.rules.trialConsumes ? SheetText::tr("yes") : SheetText::tr("no"),
                 Role::Fixed);
    m_sheet.text(at(CardFields::NeedsSubscription),
                 needsSubscription(m_book, card) ? SheetText::tr("yes") : SheetText::tr("no"),
                 Role::Fixed);
    writeTrialEnd(index);
    writeGrace(index);
}

void RatesPage::writeTrialEnd(std::size_t index)
{
    const InputCells &in = m_book.inputCells;
    const std::optional<Trial> &trial = m_book.plan().account.trial;
    const Cell cell = m_book.layout.card(index, CardFields::TrialEnd);
    const QString end =
        input(in.trialStart) + u'+' + nameOf(m_book.layout.card(index, CardFields::TrialDays));
    CellValue value;
    if (trial) {
        const Day full = trial->start + std::chrono::days(m_cards[index].rules.trialDays);
        value = toNumber(std::min(full, trial->endedEarly.value_or(full)));
    } else {
        value = QString();
    }
    m_sheet.formula(cell,
                    u"IF(ISNUMBER(%1),IF(ISNUMBER(%2),MIN(%2,%3),%3),\"\")"_s.arg(
                        input(in.trialStart), input(in.trialEnded), end),
                    value, Form::Day);
}

void RatesPage::writeGrace(std::size_t index)
{
    const RateCard &card = m_cards[index];
    const auto at = [&](CardFields::Field field) { return m_book.layout.card(index, field); };
    if (!card.rules.graceDays)
        return;
    m_sheet.number(at(CardFields::GraceDays), *card.rules.graceDays, Form::Count, Role::Input);
    m_sheet.day(at(CardFields::GraceSince), *graceSince(index), Role::Fixed);
    if (m_book.plan().account.agreement == Agreement::Enterprise)
        return;
    const QString since = fixedNameOf(m_book.layout.deficitSince());
    const QString end = u"MAX(MAX(%1,%2)+%3,%4,%5)"_s.arg(
        since, nameOf(at(CardFields::GraceSince)), nameOf(at(CardFields::GraceDays)),
        nameOf(at(CardFields::From)), fixedNameOf(m_book.layout.limitedNotBefore()));
    QString formula = end;
    if (index + 1 < m_cards.size())
        formula = u"IF(%1<%2,%1,\"\")"_s.arg(
            end, nameOf(m_book.layout.card(index + 1, CardFields::From)));
    const std::optional<Day> value = graceEnd(index);
    m_sheet.formula(at(CardFields::GraceEnd), u"IF(ISNUMBER(%1),%2,\"\")"_s.arg(since, formula),
                    value ? CellValue(toNumber(*value)) : CellValue(QString()), Form::Day);
}

void RatesPage::writeRates()
{
    const Cell first = m_book.layout.rateAt(0, RateFields::Card);
    writeHeads(m_sheet, {first.row - 1, 0},
               {SheetText::tr("Rate card"), SheetText::tr("Rate"),
                SheetText::tr("Tokens or credits"), SheetText::tr("for so many"),
                SheetText::tr("Unit"), SheetText::tr("Counted"), SheetText::tr("Paid with")});
    for (std::size_t row = 0; row < m_book.layout.rates().size(); ++row)
        writeRate(row);
}

void RatesPage::writeRate(std::size_t row)
{
    const auto &[cardIndex, service] = m_book.layout.rates()[row];
    const RateCard &card = m_cards[cardIndex];
    const Rate &rate = *std::ranges::find(card.rates, service, &Rate::service);
    const auto at = [&](RateFields::Field field) { return m_book.layout.rateAt(row, field); };
    m_sheet.formula(at(RateFields::Card),
                    fixedNameOf(m_book.layout.card(cardIndex, CardFields::From)),
                    toNumber(card.effectiveFrom), Form::Day, Role::Fixed);
    m_sheet.text(at(RateFields::Service), serviceTitle(m_book.rules(), service), Role::Fixed);
    m_sheet.number(at(RateFields::Amount), toNumber(rate.amount), Form::Amount, Role::Input);
    m_sheet.number(at(RateFields::Per), toNumber(rate.per), Form::Amount, Role::Input);
    m_sheet.text(at(RateFields::Unit), unitTitle(QString::fromStdString(rate.unit)), Role::Fixed);
    m_sheet.text(at(RateFields::Rounding), roundingText(rate.rounding), Role::Fixed);
    m_sheet.text(at(RateFields::Pays), paysText(rate.pays), Role::Fixed);
}

} // namespace

void writeRatesPage(Book &book)
{
    RatesPage(book).write();
}

} // namespace tokencast
