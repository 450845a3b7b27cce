// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spreadsheet/book.h"
#include "core/spreadsheet/formulatext.h"

#include <QtCore/QStringList>

#include <utility>

using namespace Qt::StringLiterals;

namespace tokencast {

namespace {

/// The lots day by day. The columns of a block are places in the draw order, and the rows on top
/// say which purchase has the place: another expiry or quantity moves it.
class LotsPage
{
public:
    explicit LotsPage(Book &book)
        : m_book(book),
          m_sheet(book.lots),
          m_layout(book.layout),
          m_slots(static_cast<int>(book.layout.slots().size()))
    {
    }

    void write();

private:
    void writeHeadings();
    void writeHead(int slot);
    void writeHeadAmounts(int slot);
    QString picked(int slot, LotField field) const;
    void writeDay(std::size_t day);
    void writeSlot(int slot, std::size_t day);
    /// Draws `wanted` from the lots in order: what the lots before this one cannot give.
    QString drawn(int slot, std::size_t day, const QString &wanted) const;
    const Lot &lotOf(int slot) const { return m_book.plan().lots[lotIndex(slot)]; }
    std::size_t lotIndex(int slot) const
    {
        return m_layout.slots()[static_cast<std::size_t>(slot)];
    }
    int firstOfKind(int slot) const
    {
        return slot < m_layout.creditSlots() ? 0 : m_layout.creditSlots();
    }
    QString head(int slot, LotHead head) const { return fixedNameOf(m_layout.lotHead(slot, head)); }
    /// A lot that was bought before the horizon and has not ended by then.
    bool isInHand(const Lot &lot) const
    {
        return lot.purchased < m_book.plan().horizon.start
            && lot.expiry() > m_book.plan().horizon.start;
    }

    Book &m_book;
    Sheet &m_sheet;
    const Layout &m_layout;
    int m_slots;
};

void LotsPage::write()
{
    m_sheet.text({0, 0}, SheetText::tr("The purchases, day by day, in the order in which they pay"),
                 Role::Title);
    m_sheet.setWidth(0, 0, 22);
    m_sheet.setWidth(1, static_cast<int>(m_layout.mostColumns()), 12);
    m_sheet.freeze({Layout::lotsTop, 1});
    writeHeadings();
    for (int slot = 0; slot < m_slots; ++slot)
        writeHead(slot);
    for (std::size_t day = 0; day < m_layout.days(); ++day)
        writeDay(day);
    m_sheet.finish(Layout::lotsTop);
}

void LotsPage::writeHeadings()
{
    const QStringList heads{
        SheetText::tr("Purchase"),         SheetText::tr("Purchased on"),
        SheetText::tr("Expires on"),       SheetText::tr("Unit price"),
        SheetText::tr("Quantity"),         SheetText::tr("In hand at the start"),
        SheetText::tr("Cost of purchase"), SheetText::tr("Cost of what expired")};
    Cell cell{.row = m_layout.lotHead(0, LotHead::Id).row, .column = 0};
    for (const QString &text : heads) {
        m_sheet.text(cell, text, Role::RowHeader);
        cell = cell.below();
    }
    const QString blocks[lotBlockCount] = {SheetText::tr("Expired"), SheetText::tr("In hand"),
                                           SheetText::tr("Repaid"),  SheetText::tr("Paid"),
                                           SheetText::tr("Cost"),    SheetText::tr("Left")};
    m_sheet.text({Layout::lotsTop - 1, 0}, SheetText::tr("Day"), Role::Header);
    for (int block = 0; block < lotBlockCount; ++block) {
        for (int slot = 0; slot < m_slots; ++slot) {
            const Cell first = m_layout.lots(static_cast<LotBlock>(block), slot, 0);
            m_sheet.formula({first.row - 1, first.column},
                            u"\"%1 \"&%2"_s.arg(blocks[block], head(slot, LotHead::Id)),
                            blocks[block] + u' ' + QString::fromStdString(lotOf(slot).id.text()),
                            Form::General, Role::Header);
        }
    }
}

QString LotsPage::picked(int slot, LotField field) const
{
    const std::size_t last = m_book.plan().lots.size() - 1;
    const auto column = [&](LotField wanted) {
        return m_book.inputs.fixedAt(m_book.inputCells.lot(0, wanted),
                                     m_book.inputCells.lot(last, wanted));
    };
    return u"INDEX(%1,MATCH(%2,%3,0))"_s.arg(column(field), QString::number(slot + 1),
                                             column(LotField::Order));
}

void LotsPage::writeHead(int slot)
{
    const Lot &lot = lotOf(slot);
    const auto at = [&](LotHead head) { return m_layout.lotHead(slot, head); };
    m_sheet.formula(at(LotHead::Id), picked(slot, LotField::Id),
                    QString::fromStdString(lot.id.text()), Form::General, Role::Header);
    m_sheet.formula(at(LotHead::Purchased), picked(slot, LotField::Purchased),
                    toNumber(lot.purchased), Form::Day);
    m_sheet.formula(at(LotHead::Expires), picked(slot, LotField::Expires), toNumber(lot.expiry()),
                    Form::Day);
    m_sheet.formula(at(LotHead::Price), picked(slot, LotField::Price),
                    toNumber(m_book.plan().priceOf(lot)));
    m_sheet.formula(at(LotHead::Quantity), picked(slot, LotField::Quantity),
                    toNumber(lot.quantity));
    writeHeadAmounts(slot);
}

void LotsPage::writeHeadAmounts(int slot)
{
    const Lot &lot = lotOf(slot);
    const Money price = m_book.plan().priceOf(lot);
    const QString start = m_book.inputs.fixedAt(m_book.inputCells.firstDay);
    m_sheet.formula(m_layout.lotHead(slot, LotHead::InHandAtStart),
                    u"IF(AND(%1<%2,%3>%2),%4,0)"_s.arg(head(slot, LotHead::Purchased), start,
                                                       head(slot, LotHead::Expires),
                                                       picked(slot, LotField::Left)),
                    isInHand(lot) ? toNumber(lot.left()) : 0.0);
    // What a lot from before the horizon once cost counts nowhere, and may not even fit.
    const bool isBoughtHere = m_book.plan().horizon.contains(lot.purchased);
    m_sheet.formula(m_layout.lotHead(slot, LotHead::PurchaseCost),
                    u"IF(AND(%1>=%2,%1<%3),%4,0)"_s.arg(
                        head(slot, LotHead::Purchased), start,
                        m_book.inputs.fixedAt(m_book.inputCells.endDay),
                        toMillionthsHalfEven(head(slot, LotHead::Quantity) + u'*'
                                             + head(slot, LotHead::Price))),
                    isBoughtHere ? toNumber(cost(lot.quantity, price)) : 0.0);
    Tokens expired;
    for (std::size_t day = 0; day < m_layout.days(); ++day)
        expired += m_book.workings->lot(lotIndex(slot), day).expired;
    const Cell first = m_layout.lots(LotBlock::Expired, slot, 0);
    const Cell last = m_layout.lots(LotBlock::Expired, slot, m_layout.days() - 1);
    m_sheet.formula(m_layout.lotHead(slot, LotHead::ExpiredCost),
                    toMillionthsHalfEven(u"SUM(%1:%2)*%3"_s.arg(nameOf(first), nameOf(last),
                                                                head(slot, LotHead::Price))),
                    toNumber(cost(expired, price)));
}

void LotsPage::writeDay(std::size_t day)
{
    m_sheet.formula({m_layout.lots(LotBlock::Expired, 0, day).row, 0},
                    m_book.days.fixedAt(m_layout.days(DayField::Date, day)),
                    toNumber(m_layout.day(day)), Form::Day);
    for (int slot = 0; slot < m_slots; ++slot)
        writeSlot(slot, day);
}

QString LotsPage::drawn(int slot, std::size_t day, const QString &wanted) const
{
    const Cell mine = m_layout.lots(LotBlock::InHand, slot, day);
    const Cell first = m_layout.lots(LotBlock::InHand, firstOfKind(slot), day);
    if (mine == first)
        return u"MIN(%1,%2)"_s.arg(nameOf(mine), wanted);
    return toMillionths(u"MAX(0,MIN(%1,%2-SUM(%3:%4)))"_s.arg(nameOf(mine), wanted, nameOf(first),
                                                              nameOf(mine.right(-1))));
}

void LotsPage::writeSlot(int slot, std::size_t day)
{
    const auto at = [&](LotBlock block) { return m_layout.lots(block, slot, day); };
    const LotOnDay &value = m_book.workings->lot(lotIndex(slot), day);
    const bool isCredit = slot < m_layout.creditSlots();
    const QString date = u"$A$%1"_s.arg(at(LotBlock::Left).row + 1);
    const QString before = day == 0 ? head(slot, LotHead::InHandAtStart)
                                    : nameOf(m_layout.lots(LotBlock::Left, slot, day - 1));
    const QString expires = head(slot, LotHead::Expires);
    const auto ofDay = [&](DayField field) {
        return m_book.days.fixedAt(m_layout.days(field, day));
    };
    const QString repaid = ofDay(isCredit ? DayField::RepaidCredit : DayField::RepaidToken);
    const QString charged = ofDay(isCredit ? DayField::ChargedCredit : DayField::ChargedToken);

    m_sheet.formula(at(LotBlock::Expired), u"IF(%1>=%2,%3,0)"_s.arg(date, expires, before),
                    toNumber(value.expired));
    m_sheet.formula(at(LotBlock::InHand),
                    u"IF(%1<%2,%3+IF(%1=%4,%5,0),0)"_s.arg(date, expires, before,
                                                           head(slot, LotHead::Purchased),
                                                           head(slot, LotHead::Quantity)),
                    toNumber(value.inHand));
    m_sheet.formula(at(LotBlock::Repaid), drawn(slot, day, repaid), toNumber(value.repaid));
    m_sheet.formula(at(LotBlock::Paid), drawn(slot, day, u'(' + repaid + u'+' + charged + u')'),
                    toNumber(value.paid));
    m_sheet.formula(at(LotBlock::Cost),
                    u"IF(%1=0,0,%2)"_s.arg(nameOf(at(LotBlock::Paid)),
                                           toMillionthsHalfEven(nameOf(at(LotBlock::Paid)) + u'*'
                                                                + head(slot, LotHead::Price))),
                    toNumber(value.cost));
    m_sheet.formula(
        at(LotBlock::Left),
        toMillionths(fixedNameOf(at(LotBlock::InHand)) + u'-' + fixedNameOf(at(LotBlock::Paid))),
        toNumber(value.left));
}

} // namespace

void writeLotsPage(Book &book)
{
    LotsPage(book).write();
}

} // namespace tokencast
