// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spreadsheet/book.h"
#include "core/spreadsheet/chargeformulas.h"
#include "core/spreadsheet/formulatext.h"

#include <QtCore/QStringList>

#include <algorithm>
#include <map>
#include <utility>

using namespace Qt::StringLiterals;

namespace tokencast {

namespace {

/// Usage by line and day, what it is charged, and from what it is paid.
class ChargesPage
{
public:
    explicit ChargesPage(Book &book)
        : m_book(book), m_sheet(book.charges), m_layout(book.layout), m_services(serviceHeads(book))
    {
    }

    void write();

private:
    /// The remainder of a carried rate, where it was left and what it was.
    struct Meter
    {
        QString cell = u"0"_s;
        Quantity value;
    };

    void writeHeadings();
    void writeBlock(ChargeBlock block, const QString &title);
    void writeDay(std::size_t day);
    void writeInHand(std::size_t day);
    void writeApis(std::size_t day);
    void writeQuantity(std::size_t line, std::size_t day);
    void writeCharge(std::size_t line, std::size_t day);
    void writeMeter(std::size_t line, std::size_t day, const QString &formula, Meter &meter,
                    const Rate &rate);
    Cell at(ChargeBlock block, std::size_t line, std::size_t day) const
    {
        return m_layout.charges(block, line, day);
    }
    bool hasColumn(ChargeBlock block, const LineShape &shape) const;

    Book &m_book;
    Sheet &m_sheet;
    const Layout &m_layout;
    QStringList m_services;
    std::map<ServiceId, Meter> m_meters;
};

void ChargesPage::write()
{
    m_sheet.text({0, 0}, SheetText::tr("Usage and what it is charged, by day and line"),
                 Role::Title);
    m_sheet.text(
        {1, 0},
        SheetText::tr("A charge is what usage comes to whether or not access or a trial holds it "
                      "up; the columns behind it say what paid for it."),
        Role::Note);
    writeHeadings();
    m_sheet.setWidth(0, static_cast<int>(m_layout.mostColumns()), 12);
    m_sheet.freeze({Layout::chargesTop, 1});
    for (std::size_t day = 0; day < m_layout.days(); ++day)
        writeDay(day);
    m_sheet.finish(Layout::chargesTop);
}

bool ChargesPage::hasColumn(ChargeBlock block, const LineShape &shape) const
{
    switch (block) {
    case ChargeBlock::Quantity:
        return true;
    case ChargeBlock::FullBatches:
    case ChargeBlock::Rest:
        return shape.isBatched;
    case ChargeBlock::Meter:
        return shape.isMetered;
    case ChargeBlock::Charge:
    case ChargeBlock::Credit:
    case ChargeBlock::Token:
    case ChargeBlock::Deficit:
        break;
    }
    return shape.isCharged;
}

void ChargesPage::writeHeadings()
{
    writeHeads(m_sheet, {Layout::chargesTop - 1, 0},
               {SheetText::tr("Day"), SheetText::tr("Credits to draw from"),
                SheetText::tr("Tokens to draw from"),
                SheetText::tr("Usage of APIs: 1 charged, 2 not charged, 3 blocked")});
    writeBlock(ChargeBlock::Quantity, SheetText::tr("Quantity"));
    writeBlock(ChargeBlock::FullBatches, SheetText::tr("Full batches"));
    writeBlock(ChargeBlock::Rest, SheetText::tr("In the last batch"));
    writeBlock(ChargeBlock::Charge, SheetText::tr("Charge"));
    writeBlock(ChargeBlock::Credit, SheetText::tr("Paid with credits"));
    writeBlock(ChargeBlock::Token, SheetText::tr("Paid with tokens"));
    writeBlock(ChargeBlock::Deficit, SheetText::tr("On deficit"));
    writeBlock(ChargeBlock::Meter, SheetText::tr("Carried to the next event"));
}

void ChargesPage::writeBlock(ChargeBlock block, const QString &title)
{
    bool isFirst = true;
    for (std::size_t line = 0; line < m_layout.lines().size(); ++line) {
        if (!hasColumn(block, m_layout.lines()[line]))
            continue;
        const Cell head{.row = Layout::chargesTop - 1, .column = at(block, line, 0).column};
        if (std::exchange(isFirst, false))
            m_sheet.text({head.row - 2, head.column}, title, Role::Header);
        const ServiceId &service = m_book.plan().usage[line].service;
        const auto place =
            std::ranges::find(m_book.result.services, service) - m_book.result.services.begin();
        m_sheet.text({head.row - 1, head.column}, m_services[place], Role::Header);
        m_sheet.text(head, titleOf(m_book.plan().usage[line]), Role::Header);
    }
}

void ChargesPage::writeDay(std::size_t day)
{
    m_sheet.formula(m_layout.charges(ChargeField::Day, day),
                    m_book.days.fixedAt(m_layout.days(DayField::Date, day)),
                    toNumber(m_layout.day(day)), Form::Day);
    writeInHand(day);
    writeApis(day);
    for (std::size_t line = 0; line < m_layout.lines().size(); ++line) {
        writeQuantity(line, day);
        writeCharge(line, day);
    }
}

/// What is left once the deficit is repaid.
void ChargesPage::writeInHand(std::size_t day)
{
    const int slots = static_cast<int>(m_layout.slots().size());
    const int credits = m_layout.creditSlots();
    KindAmounts inHand = m_book.result.days[day].movement.repaid;
    inHand = KindAmounts() - inHand;
    for (int slot = 0; slot < slots; ++slot) {
        const std::size_t lot = m_layout.slots()[static_cast<std::size_t>(slot)];
        inHand.of(m_book.plan().lots[lot].kind) += m_book.workings->lot(lot, day).inHand;
    }
    const auto write = [&](ChargeField field, DayField repaid, int first, int end, Tokens value) {
        const QString sum = first == end
            ? u"0"_s
            : u"SUM(%1)"_s.arg(m_book.lots.fixedAt(m_layout.lots(LotBlock::InHand, first, day),
                                                   m_layout.lots(LotBlock::InHand, end - 1, day)));
        m_sheet.formula(m_layout.charges(field, day),
                        toMillionths(sum + u'-' + m_book.days.fixedAt(m_layout.days(repaid, day))),
                        toNumber(value));
    };
    write(ChargeField::CreditsInHand, DayField::RepaidCredit, 0, credits, inHand.credit);
    write(ChargeField::TokensInHand, DayField::RepaidToken, credits, slots, inHand.token);
}

void ChargesPage::writeApis(std::size_t day)
{
    const RateCard &card = m_book.rules().cards[m_layout.cardOn(day)];
    const Access access = m_book.result.days[day].access;
    const bool isUncharged = access == Access::Trial && !card.rules.trialConsumes;
    const double value = isUncharged ? 2 : access == Access::Limited ? 3 : 1;
    const QString code = m_book.days.fixedAt(m_layout.days(DayField::AccessCode, day));
    const QString otherwise = u"IF(OR(%1=%2,%1=%3),3,1)"_s.arg(
        code, QString::number(static_cast<int>(AccessCode::NoSubscription)),
        QString::number(static_cast<int>(AccessCode::GraceRanOut)));
    m_sheet.formula(m_layout.charges(ChargeField::Apis, day),
                    card.rules.trialConsumes
                        ? otherwise
                        : u"IF(%1=%2,2,%3)"_s.arg(
                            code, QString::number(static_cast<int>(AccessCode::Trial)), otherwise),
                    value, Form::Count);
}

void ChargesPage::writeQuantity(std::size_t line, std::size_t day)
{
    const QuantityFormulas formulas = quantityFormulas(m_book, line, day);
    const LineOnDay &value = m_book.workings->line(line, day);
    if (m_layout.lines()[line].isBatched && !formulas.fullBatches.isEmpty()) {
        const Cell full = at(ChargeBlock::FullBatches, line, day);
        const Cell rest = at(ChargeBlock::Rest, line, day);
        m_sheet.formula(full, formulas.fullBatches, static_cast<double>(value.fullBatches),
                        Form::Count);
        m_sheet.formula(rest, formulas.rest, toNumber(value.rest));
        const QString size = m_book.inputs.fixedAt(m_book.inputCells.line(line, LineField::Batch));
        m_sheet.formula(at(ChargeBlock::Quantity, line, day),
                        toMillionths(u"%1*%2+%3"_s.arg(nameOf(full), size, nameOf(rest))),
                        toNumber(value.quantity));
    } else if (!formulas.quantity.isEmpty()) {
        m_sheet.formula(at(ChargeBlock::Quantity, line, day), formulas.quantity,
                        toNumber(value.quantity));
    }
}

void ChargesPage::writeCharge(std::size_t line, std::size_t day)
{
    const RateCard &card = m_book.rules().cards[m_layout.cardOn(day)];
    const Rate *rate = pricingOf(card, m_book.plan().usage[line].service).rate;
    if (!rate || quantityFormulas(m_book, line, day).isEmpty())
        return;
    Meter &meter = m_meters[rate->service];
    const ChargeFormulas formulas = chargeFormulas(m_book, line, day, *rate, meter.cell);
    const LineOnDay &value = m_book.workings->line(line, day);
    const auto write = [&](ChargeBlock block, const QString &formula, Tokens amount) {
        if (!formula.isEmpty())
            m_sheet.formula(at(block, line, day), formula, toNumber(amount));
    };
    write(ChargeBlock::Charge, formulas.charge, value.charge);
    write(ChargeBlock::Credit, formulas.credit, value.credit);
    write(ChargeBlock::Token, formulas.token, value.token);
    write(ChargeBlock::Deficit, formulas.deficit, value.deficit);
    if (!formulas.meter.isEmpty())
        writeMeter(line, day, formulas.meter, meter, *rate);
}

void ChargesPage::writeMeter(std::size_t line, std::size_t day, const QString &formula,
                             Meter &meter, const Rate &rate)
{
    for (const EventTrace &event : m_book.workings->trace(day).events) {
        if (event.line == line && event.outcome == Outcome::Charged)
            meter.value = chargeFor(rate, event.quantity, event.remainderBefore).remainder;
    }
    const Cell cell = at(ChargeBlock::Meter, line, day);
    m_sheet.formula(cell, formula, toNumber(meter.value));
    meter.cell = nameOf(cell);
}

} // namespace

void writeChargesPage(Book &book)
{
    ChargesPage(book).write();
}

} // namespace tokencast
