// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spreadsheet/chargeformulas.h"

#include "core/spreadsheet/formulatext.h"

using namespace Qt::StringLiterals;

namespace tokencast {

namespace {

class ChargeFormula
{
public:
    ChargeFormula(const Book &book, std::size_t line, std::size_t day, const Rate &rate,
                  QString meterBefore);

    ChargeFormulas formulas() const;

private:
    QString cell(ChargeBlock block) const
    {
        return nameOf(m_book.layout.charges(block, m_line, m_day));
    }
    /// One event of this quantity.
    QString chargeOf(const QString &quantity) const;
    QString charge() const;
    QString carriedCharge() const;
    /// What the lines before this one left of a kind.
    QString leftOf(ChargeField inHand, ChargeBlock drawn) const;
    QString tokensOfProduct() const;
    QString meter() const;
    /// A condition: usage of APIs is charged on this day.
    QString isCharged() const
    {
        return fixedNameOf(m_book.layout.charges(ChargeField::Apis, m_day)) + u"=1"_s;
    }

    const Book &m_book;
    std::size_t m_line;
    std::size_t m_day;
    const Rate &m_rate;
    QString m_meterBefore;
    RateCells m_cells;
    bool m_isBatched;
    bool m_isCarried;
};

ChargeFormula::ChargeFormula(const Book &book, std::size_t line, std::size_t day, const Rate &rate,
                             QString meterBefore)
    : m_book(book),
      m_line(line),
      m_day(day),
      m_rate(rate),
      m_meterBefore(std::move(meterBefore)),
      m_isBatched(book.plan().usage[line].batch.has_value()),
      m_isCarried(rate.rounding == Rounding::Carry)
{
    const std::size_t card = book.layout.cardOn(day);
    const auto at = [&](RateFields::Field field) {
        return book.rates.fixedAt(book.layout.rate(card, rate.service, field));
    };
    m_cells = {.amount = at(RateFields::Amount), .per = at(RateFields::Per)};
}

QString ChargeFormula::chargeOf(const QString &quantity) const
{
    switch (m_rate.rounding) {
    case Rounding::Exact:
        return exactCharge(quantity, m_cells);
    case Rounding::Started:
        return startedCharge(quantity, m_cells);
    case Rounding::Completed:
        return completedCharge(quantity, m_cells);
    case Rounding::Carry:
        break;
    }
    return completedCharge(m_meterBefore + u'+' + quantity, m_cells);
}

/// Batches are events of their own: each is rounded, but a meter that goes on does not see them.
QString ChargeFormula::carriedCharge() const
{
    QString together = chargeOf(cell(ChargeBlock::Quantity));
    if (!m_isBatched)
        return together;
    const QString size = m_book.inputs.fixedAt(m_book.inputCells.line(m_line, LineField::Batch));
    const QString rest = cell(ChargeBlock::Rest);
    return u"IF(%1,%2,%3*%4+IF(%5>0,%6,0))"_s.arg(isCharged(), together,
                                                  cell(ChargeBlock::FullBatches), chargeOf(size),
                                                  rest, chargeOf(rest));
}

QString ChargeFormula::charge() const
{
    QString formula;
    if (m_isCarried) {
        formula = carriedCharge();
    } else if (m_isBatched) {
        const QString size =
            m_book.inputs.fixedAt(m_book.inputCells.line(m_line, LineField::Batch));
        formula = toMillionths(u"%1*%2+%3"_s.arg(cell(ChargeBlock::FullBatches), chargeOf(size),
                                                 chargeOf(cell(ChargeBlock::Rest))));
    } else {
        formula = chargeOf(cell(ChargeBlock::Quantity));
    }
    return u"IF(%1=0,0,%2)"_s.arg(cell(ChargeBlock::Quantity), formula);
}

QString ChargeFormula::leftOf(ChargeField inHand, ChargeBlock drawn) const
{
    QString all = fixedNameOf(m_book.layout.charges(inHand, m_day));
    const Cell mine = m_book.layout.charges(drawn, m_line, m_day);
    const Cell first{.row = mine.row,
                     .column = static_cast<std::uint16_t>(m_book.layout.blockColumn(drawn))};
    if (mine == first)
        return all;
    return u"%1-SUM($%2:%3)"_s.arg(all, nameOf(first), nameOf(mine.right(-1)));
}

/// Each event that finds less than it needs is blocked as a whole; smaller ones may come through.
QString ChargeFormula::tokensOfProduct() const
{
    const QString left = toMillionths(leftOf(ChargeField::TokensInHand, ChargeBlock::Token));
    const QString whole = cell(ChargeBlock::Charge);
    if (!m_isBatched)
        return u"IF(%1<%2,0,%2)"_s.arg(left, whole);
    const QString size = m_book.inputs.fixedAt(m_book.inputCells.line(m_line, LineField::Batch));
    const QString one = chargeOf(size);
    const QString rest = chargeOf(cell(ChargeBlock::Rest));
    const QString full = u"IF(%1=0,0,MIN(%2,%3)*%1)"_s.arg(one, cell(ChargeBlock::FullBatches),
                                                           timesFull(left, one));
    return u"IF(%1=0,0,ROUND(%2+IF(ROUND(%3-%2,6)<%4,0,%4),6))"_s.arg(cell(ChargeBlock::Quantity),
                                                                      full, left, rest);
}

QString ChargeFormula::meter() const
{
    const QString quantity = cell(ChargeBlock::Quantity);
    const QString together = m_meterBefore + u'+' + quantity;
    const QString isMetered =
        m_rate.isApi() ? isCharged() : cell(ChargeBlock::Token) + u'=' + cell(ChargeBlock::Charge);
    return u"IF(AND(%1>0,%2),ROUND(%3-%4*%5,6),%6)"_s.arg(quantity, isMetered, together,
                                                          timesFull(together, m_cells.per),
                                                          m_cells.per, m_meterBefore);
}

ChargeFormulas ChargeFormula::formulas() const
{
    ChargeFormulas all{.charge = charge()};
    if (m_isCarried)
        all.meter = meter();
    if (!m_rate.isApi()) {
        all.token = tokensOfProduct();
        return all;
    }
    const QString whole = cell(ChargeBlock::Charge);
    const QString credit = cell(ChargeBlock::Credit);
    const QString token = cell(ChargeBlock::Token);
    const QString unless = u"IF(%1,%2,0)"_s;
    all.credit = unless.arg(isCharged(),
                            toMillionths(u"MIN(%1,%2)"_s.arg(
                                whole, leftOf(ChargeField::CreditsInHand, ChargeBlock::Credit))));
    QString open = whole + u'-' + credit;
    if (m_rate.pays.token) {
        all.token = unless.arg(isCharged(),
                               toMillionths(u"MIN(%1,%2)"_s.arg(
                                   open, leftOf(ChargeField::TokensInHand, ChargeBlock::Token))));
        open += u'-' + token;
    }
    all.deficit = unless.arg(isCharged(), toMillionths(open));
    return all;
}

} // namespace

ChargeFormulas chargeFormulas(const Book &book, std::size_t line, std::size_t day, const Rate &rate,
                              const QString &meterBefore)
{
    return ChargeFormula(book, line, day, rate, meterBefore).formulas();
}

} // namespace tokencast
