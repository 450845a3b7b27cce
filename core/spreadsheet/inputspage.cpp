// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spreadsheet/book.h"

#include "core/model/schedule.h"
#include "core/text/textformat.h"
#include "core/text/unittext.h"

#include <QtCore/QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tokencast {

namespace {

QString everyText(Every every)
{
    switch (every) {
    case Every::Once:
        return SheetText::tr("once");
    case Every::Day:
        return SheetText::tr("day");
    case Every::Week:
        return SheetText::tr("week");
    case Every::Month:
        break;
    }
    return SheetText::tr("month");
}

QString spreadText(Spread spread)
{
    if (spread == Spread::Even)
        return SheetText::tr("evenly");
    return spread == Spread::Start ? SheetText::tr("at the start") : SheetText::tr("at the end");
}

class InputsPage
{
public:
    explicit InputsPage(Book &book)
        : m_book(book), m_sheet(book.inputs), m_plan(book.plan()), m_cells(book.inputCells)
    {
    }

    void write();

private:
    void writeAccount();
    void writeFacts();
    void writeSubscriptions();
    void writeLots();
    void writeLot(std::size_t index);
    void writeLines();
    void writeLine(std::size_t index);
    void writeDaysOf(std::size_t index);
    void writeSeason(std::size_t index);
    void label(Cell cell, const QString &text) { m_sheet.text({cell.row, 0}, text); }
    void dayOrNothing(Cell cell, std::optional<Day> day);
    QString orderFormula(std::size_t index) const;
    QString columnOf(LotField field) const;

    Book &m_book;
    Sheet &m_sheet;
    const Plan &m_plan;
    const InputCells &m_cells;
};

void InputsPage::write()
{
    m_sheet.text({0, 0}, SheetText::tr("What the plan is made of"), Role::Title);
    if (m_book.isLive())
        m_sheet.text({1, 0},
                     SheetText::tr(
                         "Cells with a yellow ground can be changed; everything else follows. What "
                         "is grey decided the shape of the formulas and changes nothing."),
                     Role::Note);
    m_sheet.setWidth(0, 1, 24);
    m_sheet.setWidth(2, 2, 30);
    m_sheet.setWidth(3, static_cast<int>(LineField::Growth), 12);
    m_sheet.setWidth(static_cast<int>(LineField::January), lineFieldCount - 1, 7);
    writeAccount();
    writeFacts();
    writeSubscriptions();
    writeLots();
    writeLines();
    m_sheet.finish(0);
}

void InputsPage::dayOrNothing(Cell cell, std::optional<Day> day)
{
    if (day)
        m_sheet.day(cell, *day, Role::Input);
    else
        m_sheet.blank(cell, Form::Day, Role::Input);
}

void InputsPage::writeAccount()
{
    const Account &account = m_plan.account;
    m_sheet.text(Cell{3, 0}, SheetText::tr("Account and horizon"), Role::Header);
    m_sheet.text(Cell{3, 1}, {}, Role::Header);
    label(m_cells.firstDay, SheetText::tr("First day"));
    m_sheet.day(m_cells.firstDay, m_plan.horizon.start, Role::Fixed);
    label(m_cells.endDay, SheetText::tr("Ends before"));
    m_sheet.day(m_cells.endDay, m_plan.horizon.end, Role::Fixed);
    label(m_cells.listPrice, SheetText::tr("List price of a token"));
    m_sheet.number(m_cells.listPrice, toNumber(m_plan.effectiveListPrice()), Form::Amount,
                   Role::Input);
    label(m_cells.openingDeficit, SheetText::tr("Deficit at the start"));
    m_sheet.number(m_cells.openingDeficit, toNumber(account.openingDeficit), Form::Amount,
                   Role::Input);
    label(m_cells.negativeSince, SheetText::tr("That deficit began on"));
    dayOrNothing(m_cells.negativeSince, account.negativeSince);
    label(m_cells.trialStart, SheetText::tr("Trial begins on"));
    dayOrNothing(m_cells.trialStart,
                 account.trial ? std::optional<Day>(account.trial->start) : std::nullopt);
    label(m_cells.trialEnded, SheetText::tr("Trial ended early on"));
    dayOrNothing(m_cells.trialEnded, account.trial ? account.trial->endedEarly : std::nullopt);
}

void InputsPage::writeFacts()
{
    const Account &account = m_plan.account;
    const struct
    {
        QString label;
        QString value;
    } facts[InputCells::factCount] = {
        {SheetText::tr("Currency"), QString::fromStdString(m_plan.currency)},
        {SheetText::tr("Country"), QString::fromStdString(account.country.value_or(std::string()))},
        {SheetText::tr("Agreement"),
         account.agreement == Agreement::Enterprise ? SheetText::tr("enterprise")
                                                    : SheetText::tr("standard")},
        {SheetText::tr("Tokens are sold"),
         m_book.checkedPlan.sellsTokens() ? SheetText::tr("yes") : SheetText::tr("no")},
    };
    Cell cell = m_cells.facts;
    for (const auto &fact : facts) {
        label(cell, fact.label);
        m_sheet.text(cell, fact.value, Role::Fixed);
        cell = cell.below();
    }
}

void InputsPage::writeSubscriptions()
{
    const Cell first = m_cells.subscriptions;
    writeHeads(m_sheet, {first.row - 1, 0},
               {SheetText::tr("Subscription from"), SheetText::tr("Subscription ends before")});
    const std::vector<DayRange> &all = m_plan.account.subscriptions;
    for (int i = 0; i < m_cells.subscriptionCount; ++i) {
        const auto index = static_cast<std::size_t>(i);
        const bool isThere = index < all.size();
        dayOrNothing(first.below(i), isThere ? std::optional(all[index].start) : std::nullopt);
        dayOrNothing(first.below(i).right(),
                     isThere ? std::optional(all[index].end) : std::nullopt);
    }
}

QString InputsPage::columnOf(LotField field) const
{
    return fixedNameOf(m_cells.lot(0, field)) + u':'
        + fixedNameOf(m_cells.lot(m_plan.lots.size() - 1, field));
}

/// Credits first; then the lot that ends first, the smaller one, the one bought first, the plan's
/// order.
QString InputsPage::orderFormula(std::size_t index) const
{
    const auto mine = [&](LotField field) { return nameOf(m_cells.lot(index, field)); };
    const Kind kind = m_plan.lots[index].kind;
    const QString before =
        u"(%1<%2)+(%1=%2)*((%3<%4)+(%3=%4)*((%5<%6)+(%5=%6)*(ROW(%5)<ROW())))"_s.arg(
            columnOf(LotField::Expires), mine(LotField::Expires), columnOf(LotField::Quantity),
            mine(LotField::Quantity), columnOf(LotField::Purchased), mine(LotField::Purchased));
    return u"%1+SUMPRODUCT((%2=%3)*(%4))"_s.arg(
        QString::number(kind == Kind::Token ? 1 + m_book.layout.creditSlots() : 1),
        columnOf(LotField::Kind), mine(LotField::Kind), before);
}

void InputsPage::writeLots()
{
    writeHeads(m_sheet, {m_cells.lots.row - 1, 0},
               {SheetText::tr("Purchase"), SheetText::tr("Kind"), SheetText::tr("Quantity"),
                SheetText::tr("Left at the start"), SheetText::tr("Purchased on"),
                SheetText::tr("Expires on"), SheetText::tr("Unit price"),
                SheetText::tr("Pays as number")});
    for (std::size_t i = 0; i < m_plan.lots.size(); ++i)
        writeLot(i);
}

void InputsPage::writeLot(std::size_t index)
{
    const Lot &lot = m_plan.lots[index];
    const auto at = [&](LotField field) { return m_cells.lot(index, field); };
    const auto name = [&](LotField field) { return nameOf(at(field)); };
    m_sheet.text(at(LotField::Id), QString::fromStdString(lot.id.text()), Role::Fixed);
    m_sheet.text(at(LotField::Kind),
                 lot.kind == Kind::Credit ? SheetText::tr("credits") : SheetText::tr("tokens"),
                 Role::Fixed);
    m_sheet.number(at(LotField::Quantity), toNumber(lot.quantity), Form::Amount, Role::Input);
    if (lot.remaining)
        m_sheet.number(at(LotField::Left), toNumber(*lot.remaining), Form::Amount, Role::Input);
    else
        m_sheet.formula(at(LotField::Left), name(LotField::Quantity), toNumber(lot.quantity),
                        Form::Amount, Role::Input);
    m_sheet.day(at(LotField::Purchased), lot.purchased, Role::Input);
    if (lot.expires)
        m_sheet.day(at(LotField::Expires), *lot.expires, Role::Input);
    else
        m_sheet.formula(at(LotField::Expires), u"EDATE(%1,12)"_s.arg(name(LotField::Purchased)),
                        toNumber(lot.expiry()), Form::Day, Role::Input);
    if (lot.unitPrice)
        m_sheet.number(at(LotField::Price), toNumber(*lot.unitPrice), Form::Amount, Role::Input);
    else
        m_sheet.formula(at(LotField::Price), fixedNameOf(m_cells.listPrice),
                        toNumber(m_plan.effectiveListPrice()), Form::Amount, Role::Input);
    const std::vector<std::size_t> &slots = m_book.layout.slots();
    const auto slot = std::find(slots.begin(), slots.end(), index) - slots.begin();
    m_sheet.formula(at(LotField::Order), orderFormula(index), static_cast<double>(slot) + 1,
                    Form::Count);
}

void InputsPage::writeLines()
{
    QStringList heads{SheetText::tr("Usage line"), SheetText::tr("Called"),
                      SheetText::tr("Service"),    SheetText::tr("Unit"),
                      SheetText::tr("Quantity"),   SheetText::tr("Every"),
                      SheetText::tr("From"),       SheetText::tr("Ends before"),
                      SheetText::tr("Days"),       SheetText::tr("Placed"),
                      SheetText::tr("Batch of"),   SheetText::tr("Growth a period")};
    for (int month = 1; month <= 12; ++month)
        heads << m_book.options.locale.standaloneMonthName(month, QLocale::ShortFormat);
    writeHeads(m_sheet, {m_cells.lines.row - 1, 0}, heads);
    for (std::size_t i = 0; i < m_plan.usage.size(); ++i)
        writeLine(i);
}

void InputsPage::writeLine(std::size_t index)
{
    const UsageLine &line = m_plan.usage[index];
    const auto at = [&](LineField field) { return m_cells.line(index, field); };
    const std::string_view unit = m_book.rules().unitOf(line.service);
    m_sheet.text(at(LineField::Id), QString::fromStdString(line.id.text()), Role::Fixed);
    m_sheet.text(at(LineField::Label), QString::fromStdString(line.label), Role::Fixed);
    m_sheet.text(at(LineField::Service), serviceTitle(m_book.rules(), line.service), Role::Fixed);
    m_sheet.text(at(LineField::Unit),
                 unitTitle(QString::fromUtf8(unit.data(), static_cast<qsizetype>(unit.size()))),
                 Role::Fixed);
    m_sheet.number(at(LineField::Quantity), toNumber(line.quantity), Form::Amount, Role::Input);
    m_sheet.text(at(LineField::Every), everyText(line.every), Role::Fixed);
    m_sheet.text(at(LineField::Days),
                 line.every == Every::Once            ? QString()
                     : line.days == EligibleDays::All ? SheetText::tr("all")
                                                      : SheetText::tr("weekdays"),
                 Role::Fixed);
    m_sheet.text(at(LineField::Spread),
                 line.every == Every::Once || line.every == Every::Day
                     ? QString()
                     : spreadText(spreadOf(line, unit)),
                 Role::Fixed);
    if (line.batch)
        m_sheet.number(at(LineField::Batch), toNumber(*line.batch), Form::Amount, Role::Input);
    writeDaysOf(index);
    if (m_book.layout.lines()[index].schedule == LineSchedule::Periods)
        writeSeason(index);
}

void InputsPage::writeDaysOf(std::size_t index)
{
    const UsageLine &line = m_plan.usage[index];
    const Cell start = m_cells.line(index, LineField::Start);
    if (line.start)
        m_sheet.day(start, *line.start, Role::Input);
    else
        m_sheet.formula(start, fixedNameOf(m_cells.firstDay), toNumber(m_plan.horizon.start),
                        Form::Day, Role::Input);
    if (line.every == Every::Once)
        return;
    const Cell end = m_cells.line(index, LineField::End);
    if (line.end)
        m_sheet.day(end, *line.end, Role::Input);
    else
        m_sheet.formula(end, fixedNameOf(m_cells.endDay), toNumber(m_plan.horizon.end), Form::Day,
                        Role::Input);
}

void InputsPage::writeSeason(std::size_t index)
{
    const UsageLine &line = m_plan.usage[index];
    m_sheet.number(m_cells.line(index, LineField::Growth), toNumber(line.growth), Form::Percent,
                   Role::Input);
    for (unsigned month = 1; month <= 12; ++month) {
        const double multiplier = line.season ? toNumber((*line.season)[month - 1]) : 1;
        m_sheet.number(m_cells.season(index, std::chrono::month(month)), multiplier, Form::Factor,
                       Role::Input);
    }
}

} // namespace

void writeInputsPage(Book &book)
{
    InputsPage(book).write();
}

} // namespace tokencast
