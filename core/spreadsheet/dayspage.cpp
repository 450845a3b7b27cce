// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spreadsheet/accessformulas.h"
#include "core/spreadsheet/book.h"
#include "core/spreadsheet/formulatext.h"
#include "core/spreadsheet/movementcolumns.h"

#include <QtCore/QStringList>

using namespace Qt::StringLiterals;

namespace tokencast {

namespace {

/// What a day came to; every other page adds these up.
class DaysPage
{
public:
    explicit DaysPage(Book &book) : m_book(book), m_sheet(book.days), m_layout(book.layout) {}

    void write();

private:
    void writeHeadings();
    void writeDay(std::size_t day);
    void writeAccess(std::size_t day);
    void writeSpell(std::size_t day);
    void writeCharged(std::size_t day);
    void writeNotCharged(std::size_t day);
    void writeLots(std::size_t day);
    void writeRepaid(std::size_t day);
    void writeClosing(std::size_t day);
    void writeServices(std::size_t day);
    void writeAxisLabel(std::size_t day);
    Cell at(DayField field, std::size_t day) const { return m_layout.days(field, day); }
    /// Fixed, as all references in the chain from day to day are: docs/decisions/0020 says why.
    QString name(DayField field, std::size_t day) const { return fixedNameOf(at(field, day)); }
    QString input(Cell cell) const { return m_book.inputs.fixedAt(cell); }
    void amount(DayField field, std::size_t day, const QString &formula, Tokens value)
    {
        if (formula == u"0")
            m_sheet.number(at(field, day), 0);
        else
            m_sheet.formula(at(field, day), formula, toNumber(value));
    }
    /// The cells of a block on a day; there are charged lines.
    QString chargesOf(ChargeBlock block, std::size_t day) const;
    QString chargeSum(ChargeBlock block, std::size_t day) const;
    QString chargeOfApis(std::size_t day) const;
    QString lotSum(LotBlock block, Kind kind, std::size_t day) const;
    QString headRange(LotHead head, int first, int end) const;
    QString deficitBefore(std::size_t day) const;

    Book &m_book;
    Sheet &m_sheet;
    const Layout &m_layout;
};

void DaysPage::write()
{
    m_sheet.text({0, 0}, SheetText::tr("Day by day"), Role::Title);
    writeHeadings();
    m_sheet.setWidth(0, static_cast<int>(DayField::AxisLabel), 11);
    m_sheet.setWidth(static_cast<int>(DayField::FirstService),
                     static_cast<int>(m_layout.mostColumns()), 16);
    m_sheet.freeze({Layout::daysTop, 1});
    for (std::size_t day = 0; day < m_layout.days(); ++day)
        writeDay(day);
    m_sheet.finish(Layout::daysTop);
}

void DaysPage::writeHeadings()
{
    QStringList heads{SheetText::tr("Day"), SheetText::tr("Access")};
    for (const MovementColumn &column : movementColumns())
        heads << column.headIn(m_book);
    heads << SheetText::tr("Month") << SheetText::tr("Access as a number")
          << SheetText::tr("Negative since, in the morning")
          << SheetText::tr("Negative since, at the close") << SheetText::tr("Is negative")
          << SheetText::tr("Below zero") << SheetText::tr("On the chart’s axis");
    if (m_book.isLive())
        heads << serviceHeads(m_book);
    writeHeads(m_sheet, {Layout::daysTop - 1, 0}, heads);
}

void DaysPage::writeDay(std::size_t day)
{
    const QString date =
        day == 0 ? input(m_book.inputCells.firstDay) : name(DayField::Date, day - 1) + u"+1"_s;
    m_sheet.formula(at(DayField::Date, day), date, toNumber(m_layout.day(day)), Form::Day);
    m_sheet.formula(at(DayField::Month, day),
                    u"DATE(YEAR(%1),MONTH(%1),1)"_s.arg(name(DayField::Date, day)),
                    toNumber(firstDayOf(monthOf(m_layout.day(day)))), Form::Month, Role::Note);
    writeLots(day);
    writeRepaid(day);
    writeSpell(day);
    writeAccess(day);
    writeCharged(day);
    writeNotCharged(day);
    writeClosing(day);
    writeAxisLabel(day);
    if (m_book.isLive())
        writeServices(day);
}

/// Each month once, on its first day. A chart over days has no axis of months: libxlsxwriter cannot
/// write one, and programs that make one by themselves name a month several times.
void DaysPage::writeAxisLabel(std::size_t day)
{
    constexpr std::size_t mostLabels = 24;
    constexpr unsigned latestStart = 20;
    const QString date = name(DayField::Date, day);
    const std::size_t step = 1 + m_book.result.months.size() / mostLabels;
    // The first month has its name where the plan begins, unless the next one's is too near.
    QString condition = day == 0 ? u"DAY(%1)<=%2"_s.arg(date, QString::number(latestStart))
                                 : u"DAY(%1)=1"_s.arg(date);
    if (step > 1)
        condition = u"AND(%1,MOD(12*YEAR(%2)+MONTH(%2)-1,%3)=0)"_s.arg(condition, date,
                                                                       QString::number(step));
    const std::chrono::year_month_day value(m_layout.day(day));
    const auto number = 12 * int(value.year()) + int(unsigned(value.month())) - 1;
    const bool isLabelled =
        (day == 0 ? unsigned(value.day()) <= latestStart : unsigned(value.day()) == 1)
        && number % static_cast<int>(step) == 0;
    m_sheet.formula(at(DayField::AxisLabel, day),
                    u"IF(%1,YEAR(%2)&\"-\"&RIGHT(\"0\"&MONTH(%2),2),\"\")"_s.arg(condition, date),
                    isLabelled ? QString::fromStdString(toText(m_layout.day(day))).left(7)
                               : QString(),
                    Form::General, Role::Note);
}

QString DaysPage::deficitBefore(std::size_t day) const
{
    return day == 0 ? input(m_book.inputCells.openingDeficit)
                    : name(DayField::ClosingDeficit, day - 1);
}

QString DaysPage::lotSum(LotBlock block, Kind kind, std::size_t day) const
{
    const int credits = m_layout.creditSlots();
    const int first = kind == Kind::Credit ? 0 : credits;
    const int end = kind == Kind::Credit ? credits : static_cast<int>(m_layout.slots().size());
    if (first == end)
        return u"0"_s;
    return u"SUM(%1)"_s.arg(
        m_book.lots.fixedAt(m_layout.lots(block, first, day), m_layout.lots(block, end - 1, day)));
}

QString DaysPage::headRange(LotHead head, int first, int end) const
{
    return m_book.lots.fixedAt(m_layout.lotHead(first, head), m_layout.lotHead(end - 1, head));
}

void DaysPage::writeLots(std::size_t day)
{
    const Movement &movement = m_book.result.days[day].movement;
    const int credits = m_layout.creditSlots();
    const int slots = static_cast<int>(m_layout.slots().size());
    const QString date = name(DayField::Date, day);
    const auto bought = [&](LotHead what, int first, int end) {
        return first == end ? u"0"_s
                            : u"SUMIF(%1,%2,%3)"_s.arg(headRange(LotHead::Purchased, first, end),
                                                       date, headRange(what, first, end));
    };
    amount(DayField::PurchasedCredit, day, bought(LotHead::Quantity, 0, credits),
           movement.purchased.credit);
    amount(DayField::PurchasedToken, day, bought(LotHead::Quantity, credits, slots),
           movement.purchased.token);
    amount(DayField::ExpiredCredit, day, toMillionths(lotSum(LotBlock::Expired, Kind::Credit, day)),
           movement.expired.credit);
    amount(DayField::ExpiredToken, day, toMillionths(lotSum(LotBlock::Expired, Kind::Token, day)),
           movement.expired.token);
    m_sheet.formula(at(DayField::CostPurchases, day),
                    toMillionths(bought(LotHead::PurchaseCost, 0, slots)),
                    toNumber(movement.cost.purchases));
    QString consumed = u"0"_s;
    QString expired = u"0"_s;
    if (slots > 0) {
        const auto range = [&](LotBlock block) {
            return m_book.lots.fixedAt(m_layout.lots(block, 0, day),
                                       m_layout.lots(block, slots - 1, day));
        };
        consumed = u"SUM(%1)"_s.arg(range(LotBlock::Cost));
        expired = u"SUMIF(%1,\">0\",%2)"_s.arg(range(LotBlock::Expired),
                                               headRange(LotHead::ExpiredCost, 0, slots));
    }
    m_sheet.formula(at(DayField::CostConsumed, day), toMillionths(consumed),
                    toNumber(movement.cost.consumed));
    m_sheet.formula(at(DayField::CostExpired, day), toMillionths(expired),
                    toNumber(movement.cost.expired));
}

void DaysPage::writeRepaid(std::size_t day)
{
    const KindAmounts &repaid = m_book.result.days[day].movement.repaid;
    const PaymentKinds pays = m_book.rules().cards[m_layout.cardOn(day)].rules.apiPays;
    const QString deficit = deficitBefore(day);
    const QString credits = pays.credit
        ? toMillionths(u"MIN(%1,%2)"_s.arg(deficit, lotSum(LotBlock::InHand, Kind::Credit, day)))
        : u"0"_s;
    const QString tokens = pays.token
        ? toMillionths(u"MIN(%1-%2,%3)"_s.arg(deficit, name(DayField::RepaidCredit, day),
                                              lotSum(LotBlock::InHand, Kind::Token, day)))
        : u"0"_s;
    amount(DayField::RepaidCredit, day, credits, repaid.credit);
    amount(DayField::RepaidToken, day, tokens, repaid.token);
}

void DaysPage::writeSpell(std::size_t day)
{
    const InputCells &in = m_book.inputCells;
    const QString before = day == 0
        ? u"IF(ISNUMBER(%1),%1,%2)"_s.arg(input(in.negativeSince), input(in.firstDay))
        : name(DayField::NegativeAfter, day - 1);
    const auto serial = [](std::optional<Day> spell) { return spell ? toNumber(*spell) : 0.0; };
    m_sheet.formula(at(DayField::NegativeBefore, day),
                    u"IF(ROUND(%1-%2-%3,6)>0,%4,0)"_s.arg(deficitBefore(day),
                                                          name(DayField::RepaidCredit, day),
                                                          name(DayField::RepaidToken, day), before),
                    serial(spellBefore(m_book, day)), Form::Count, Role::Note);
    m_sheet.formula(at(DayField::NegativeAfter, day),
                    u"IF(%1>0,IF(%2>0,%2,%3),0)"_s.arg(name(DayField::ClosingDeficit, day),
                                                       name(DayField::NegativeBefore, day),
                                                       name(DayField::Date, day)),
                    serial(spellAfter(m_book, day)), Form::Count, Role::Note);
    m_sheet.formula(
        at(DayField::IsNegative, day), u"IF(%1>0,1,0)"_s.arg(name(DayField::ClosingDeficit, day)),
        m_book.result.days[day].closing.deficit.isZero() ? 0.0 : 1.0, Form::Count, Role::Note);
    amount(DayField::BelowZero, day, u"-%1"_s.arg(name(DayField::ClosingDeficit, day)),
           -m_book.result.days[day].closing.deficit);
}

void DaysPage::writeAccess(std::size_t day)
{
    const AccessCode code = accessCodeOf(m_book, day);
    m_sheet.formula(at(DayField::AccessCode, day), accessCodeFormula(m_book, day),
                    static_cast<double>(code), Form::Count, Role::Note);
    QStringList texts;
    for (const QString &text : accessTexts())
        texts << u'"' + text + u'"';
    m_sheet.formula(at(DayField::Access, day),
                    u"CHOOSE(%1,%2)"_s.arg(name(DayField::AccessCode, day), texts.join(u',')),
                    accessTexts()[static_cast<std::size_t>(code) - 1], Form::General);
}

QString DaysPage::chargesOf(ChargeBlock block, std::size_t day) const
{
    const Cell from{.row = m_layout.charges(ChargeField::Day, day).row,
                    .column = static_cast<std::uint16_t>(m_layout.blockColumn(block))};
    return m_book.charges.fixedAt(from, from.right(m_layout.chargedLines() - 1));
}

QString DaysPage::chargeSum(ChargeBlock block, std::size_t day) const
{
    return m_layout.chargedLines() == 0 ? u"0"_s : u"SUM(%1)"_s.arg(chargesOf(block, day));
}

void DaysPage::writeCharged(std::size_t day)
{
    const Charged &charged = m_book.result.days[day].movement.charged;
    amount(DayField::ChargedCredit, day, toMillionths(chargeSum(ChargeBlock::Credit, day)),
           charged.credit);
    amount(DayField::ChargedToken, day, toMillionths(chargeSum(ChargeBlock::Token, day)),
           charged.token);
    amount(DayField::ChargedDeficit, day, toMillionths(chargeSum(ChargeBlock::Deficit, day)),
           charged.deficit);
    amount(DayField::Charged, day,
           toMillionths(u"SUM(%1:%2)"_s.arg(name(DayField::ChargedCredit, day),
                                            name(DayField::ChargedDeficit, day))),
           charged.total());
}

/// What is paid by credits first is an API; the cells of products are empty there.
QString DaysPage::chargeOfApis(std::size_t day) const
{
    return m_layout.chargedLines() == 0
        ? u"0"_s
        : u"SUMIF(%1,\">=0\",%2)"_s.arg(chargesOf(ChargeBlock::Credit, day),
                                        chargesOf(ChargeBlock::Charge, day));
}

/// What a trial does not charge is usage of APIs; products have no part in it.
void DaysPage::writeNotCharged(std::size_t day)
{
    const Movement &movement = m_book.result.days[day].movement;
    const RateCard &card = m_book.rules().cards[m_layout.cardOn(day)];
    const QString isUncharged =
        m_book.charges.fixedAt(m_layout.charges(ChargeField::Apis, day)) + u"=2"_s;
    amount(DayField::Uncharged, day,
           card.rules.trialConsumes ? u"0"_s
                                    : u"IF(%1,ROUND(%2,6),0)"_s.arg(isUncharged, chargeOfApis(day)),
           movement.uncharged);
    amount(DayField::Blocked, day,
           toMillionths(u"%1-%2-%3"_s.arg(chargeSum(ChargeBlock::Charge, day),
                                          name(DayField::Charged, day),
                                          name(DayField::Uncharged, day))),
           movement.blocked);
}

void DaysPage::writeClosing(std::size_t day)
{
    const Balance &closing = m_book.result.days[day].closing;
    amount(DayField::ClosingCredit, day, toMillionths(lotSum(LotBlock::Left, Kind::Credit, day)),
           closing.credit);
    amount(DayField::ClosingToken, day, toMillionths(lotSum(LotBlock::Left, Kind::Token, day)),
           closing.token);
    amount(DayField::ClosingDeficit, day,
           toMillionths(u"%1-%2-%3+%4"_s.arg(deficitBefore(day), name(DayField::RepaidCredit, day),
                                             name(DayField::RepaidToken, day),
                                             name(DayField::ChargedDeficit, day))),
           closing.deficit);
    amount(DayField::ClosingNet, day,
           toMillionths(u"%1+%2-%3"_s.arg(name(DayField::ClosingCredit, day),
                                          name(DayField::ClosingToken, day),
                                          name(DayField::ClosingDeficit, day))),
           closing.net());
}

/// Of the lines whose service has the same name over their columns.
void DaysPage::writeServices(std::size_t day)
{
    const std::vector<ServiceId> &services = m_book.result.services;
    const int columns = 3 * m_layout.chargedLines();
    const Cell first{.row = m_layout.charges(ChargeField::Day, day).row,
                     .column =
                         static_cast<std::uint16_t>(m_layout.blockColumn(ChargeBlock::Credit))};
    const Cell name{.row = Layout::chargesTop - 2, .column = first.column};
    for (std::size_t service = 0; service < services.size(); ++service) {
        Tokens value;
        for (std::size_t i = 0; i < m_layout.lines().size(); ++i) {
            const LineOnDay &line = m_book.workings->line(i, day);
            if (m_book.plan().usage[i].service == services[service])
                value += line.credit + line.token + line.deficit;
        }
        const Cell cell = m_layout.service(service, day);
        const Cell head{.row = Layout::daysTop - 1, .column = cell.column};
        if (columns == 0)
            m_sheet.number(cell, 0);
        else
            m_sheet.formula(
                cell,
                toMillionths(u"SUMIF(%1,%2,%3)"_s.arg(
                    m_book.charges.fixedAt(name, name.right(columns - 1)), fixedNameOf(head),
                    m_book.charges.fixedAt(first, first.right(columns - 1)))),
                toNumber(value));
    }
}

} // namespace

void writeDaysPage(Book &book)
{
    DaysPage(book).write();
}

} // namespace tokencast
