// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spreadsheet/book.h"
#include "core/spreadsheet/formulatext.h"

#include "core/model/exact.h"
#include "core/model/schedule.h"

#include <QtCore/QStringList>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace tokencast {

namespace {

/// Lines with periods, a row each: how much falls into the period, and on which days.
class SchedulePage
{
public:
    explicit SchedulePage(Book &book) : m_book(book), m_sheet(book.schedule), m_plan(book.plan()) {}

    void write();

private:
    void writeLine(std::size_t index);
    void writePeriod(std::size_t index, int period, DayRange whole);
    void writeCovered(DayRange whole, DayRange covered);
    void writeFactor(DayRange whole, bool isFirst);
    void writeQuantity(DayRange whole, DayRange covered, Quantity quantity);
    void writeEnds(DayRange covered);
    void writeBatches(Quantity quantity);
    Quantity quantityOf(DayRange covered);
    QString input(LineField field) const
    {
        return m_book.inputs.fixedAt(m_book.inputCells.line(m_line, field));
    }
    Cell at(ScheduleField field) const { return m_book.layout.schedule(m_period, field); }
    QString name(ScheduleField field) const { return nameOf(at(field)); }
    const UsageLine &line() const { return m_plan.usage[m_line]; }
    bool hasWeekdays() const { return line().days == EligibleDays::Weekdays; }

    Book &m_book;
    Sheet &m_sheet;
    const Plan &m_plan;
    std::size_t m_line = 0;
    int m_period = 0;
    std::int64_t m_factor = wholeGrowth;
    bool m_isWhole = false;
    std::optional<PeriodCursor> m_cursor;
};

void SchedulePage::write()
{
    m_sheet.text({0, 0}, SheetText::tr("Periods of the usage lines"), Role::Title);
    m_sheet.text(
        {1, 0},
        SheetText::tr("quantity × growth factor × season × covered days ÷ days, rounded once"),
        Role::Note);
    writeHeads(m_sheet, {2, 0},
               {SheetText::tr("Usage line"), SheetText::tr("Period from"),
                SheetText::tr("ends before"), SheetText::tr("Covered from"),
                SheetText::tr("covered before"), SheetText::tr("Days"),
                SheetText::tr("Covered days"), SheetText::tr("Growth factor"),
                SheetText::tr("Season"), SheetText::tr("In smallest units, not rounded"),
                SheetText::tr("Quantity"), SheetText::tr("First day"), SheetText::tr("Last day"),
                SheetText::tr("Full batches"), SheetText::tr("Batches")});
    m_sheet.setWidth(0, 0, 24);
    m_sheet.setWidth(1, scheduleFieldCount - 1, 13);
    m_sheet.freeze({3, 1});
    for (std::size_t i = 0; i < m_plan.usage.size(); ++i) {
        if (m_book.layout.lines()[i].schedule == LineSchedule::Periods)
            writeLine(i);
    }
    m_sheet.finish(3);
}

void SchedulePage::writeLine(std::size_t index)
{
    const LineShape &shape = m_book.layout.lines()[index];
    const std::string_view unit = m_book.rules().unitOf(m_plan.usage[index].service);
    m_line = index;
    m_factor = wholeGrowth;
    m_isWhole = isWholeUnit(unit);
    m_cursor.emplace(m_plan, m_plan.usage[index], unit);
    for (std::size_t i = 0; i < shape.periods.size(); ++i)
        writePeriod(index, shape.firstPeriod + static_cast<int>(i), shape.periods[i]);
}

void SchedulePage::writePeriod(std::size_t index, int period, DayRange whole)
{
    m_period = period;
    const DayRange covered = intersection(whole, m_plan.daysOf(m_plan.usage[index]));
    const bool isFirst = period == m_book.layout.lines()[index].firstPeriod;
    m_sheet.text(at(ScheduleField::Line), titleOf(line()), Role::Fixed);
    m_sheet.day(at(ScheduleField::Start), whole.start, Role::Fixed);
    m_sheet.day(at(ScheduleField::End), whole.end, Role::Fixed);
    writeCovered(whole, covered);
    writeFactor(whole, isFirst);
    writeQuantity(whole, covered, quantityOf(covered));
    writeEnds(covered);
}

/// The cursor gives only what the line covers.
Quantity SchedulePage::quantityOf(DayRange covered)
{
    if (covered.isEmpty())
        return {};
    Period period;
    return m_cursor->next(period) ? period.quantity : Quantity();
}

void SchedulePage::writeCovered(DayRange whole, DayRange covered)
{
    const InputCells &in = m_book.inputCells;
    const QString from = name(ScheduleField::CoveredFrom);
    const QString to = name(ScheduleField::CoveredTo);
    const DayRange horizon = m_plan.horizon;
    const Day start = line().start.value_or(horizon.start);
    const Day end = line().end.value_or(horizon.end);
    m_sheet.formula(at(ScheduleField::CoveredFrom),
                    u"MAX(%1,%2,%3)"_s.arg(name(ScheduleField::Start), input(LineField::Start),
                                           m_book.inputs.fixedAt(in.firstDay)),
                    toNumber(std::max({whole.start, start, horizon.start})), Form::Day);
    m_sheet.formula(at(ScheduleField::CoveredTo),
                    u"MIN(%1,%2,%3)"_s.arg(name(ScheduleField::End), input(LineField::End),
                                           m_book.inputs.fixedAt(in.endDay)),
                    toNumber(std::min({whole.end, end, horizon.end})), Form::Day);
    m_sheet.number(at(ScheduleField::DaysOfPeriod), eligibleDays(line(), whole), Form::Count,
                   Role::Fixed);
    const QString count = hasWeekdays() ? u"NETWORKDAYS(%1,%2-1)"_s : u"%2-%1"_s;
    m_sheet.formula(at(ScheduleField::DaysCovered),
                    u"IF(%2>%1,"_s.arg(from, to) + count.arg(from, to) + u",0)"_s,
                    static_cast<double>(eligibleDays(line(), covered)), Form::Count);
}

void SchedulePage::writeFactor(DayRange whole, bool isFirst)
{
    const QString growth = input(LineField::Growth);
    const QString start = input(LineField::Start);
    const Cell cell = at(ScheduleField::Factor);
    const Day lineStart = line().start.value_or(m_plan.horizon.start);
    if (isFirst) {
        // Growth that began before the first row cannot be known here.
        m_sheet.formula(
            cell, u"IF(OR(%1<=%2,%3=0),1,NA())"_s.arg(name(ScheduleField::Start), start, growth),
            1.0, Form::Factor);
        return;
    }
    if (whole.start > lineStart)
        m_factor = grown(m_factor, line());
    const QString scaled = u"ROUND(%1*(1+%2)*1000000000,4)"_s.arg(
        nameOf(m_book.layout.schedule(m_period - 1, ScheduleField::Factor)), growth);
    m_sheet.formula(cell,
                    u"IF(%1<=%2,1,%3/1000000000)"_s.arg(name(ScheduleField::Start), start,
                                                        halfEvenOfScaled(scaled)),
                    static_cast<double>(m_factor) / 1e9, Form::Factor);
}

void SchedulePage::writeQuantity(DayRange whole, DayRange covered, Quantity quantity)
{
    const auto month = monthOf(whole.start).month();
    const double season = line().season ? toNumber((*line().season)[unsigned(month) - 1]) : 1;
    m_sheet.formula(at(ScheduleField::Season),
                    m_book.inputs.fixedAt(m_book.inputCells.season(m_line, month)), season,
                    Form::Factor);
    const QString product = u"%1*%2*%3*%4/%5"_s.arg(
        input(LineField::Quantity), name(ScheduleField::Factor), name(ScheduleField::Season),
        name(ScheduleField::DaysCovered), name(ScheduleField::DaysOfPeriod));
    const QString scaled = m_isWhole ? u"ROUND(%1,7)"_s : u"%1*1000000"_s;
    const double rounded = toNumber(quantity);
    const double allowed = eligibleDays(line(), whole);
    const double share = allowed == 0 ? 0 : eligibleDays(line(), covered) / allowed;
    const double unrounded =
        toNumber(line().quantity) * static_cast<double>(m_factor) / 1e9 * season * share;
    m_sheet.formula(at(ScheduleField::Unrounded),
                    u"IF(%1=0,0,%2)"_s.arg(name(ScheduleField::DaysOfPeriod), scaled.arg(product)),
                    m_isWhole ? unrounded : unrounded * 1e6, Form::Amount, Role::Note);
    // As many places behind the point as the binary fraction has left: what is a half then is one.
    const QString scaledName = name(ScheduleField::Unrounded);
    m_sheet.formula(at(ScheduleField::Quantity),
                    m_isWhole
                        ? halfEvenOfScaled(scaledName)
                        : halfEvenOfScaled(u"ROUND(%1,MAX(3,14-LEN(INT(%1))))"_s.arg(scaledName))
                            + u"/1000000"_s,
                    rounded);
    if (line().batch)
        writeBatches(quantity);
}

void SchedulePage::writeEnds(DayRange covered)
{
    const QString from = name(ScheduleField::CoveredFrom);
    const QString to = name(ScheduleField::CoveredTo);
    Day first = covered.start;
    Day last = covered.end - std::chrono::days(1);
    while (hasWeekdays() && !isWeekday(first))
        first += std::chrono::days(1);
    while (hasWeekdays() && !isWeekday(last))
        last -= std::chrono::days(1);
    m_sheet.formula(at(ScheduleField::FirstDay),
                    hasWeekdays() ? u"WORKDAY(%1-1,1)"_s.arg(from) : from, toNumber(first),
                    Form::Day);
    m_sheet.formula(at(ScheduleField::LastDay),
                    hasWeekdays() ? u"WORKDAY(%1,-1)"_s.arg(to) : to + u"-1"_s, toNumber(last),
                    Form::Day);
}

void SchedulePage::writeBatches(Quantity quantity)
{
    const std::int64_t batch = line().batch->millionths();
    const std::int64_t full = quantity.millionths() / batch;
    const bool hasRest = quantity.millionths() % batch != 0;
    const QString size = input(LineField::Batch);
    m_sheet.formula(at(ScheduleField::FullBatches), timesFull(name(ScheduleField::Quantity), size),
                    static_cast<double>(full), Form::Count);
    m_sheet.formula(at(ScheduleField::Batches), timesStarted(name(ScheduleField::Quantity), size),
                    static_cast<double>(full + (hasRest ? 1 : 0)), Form::Count);
}

} // namespace

void writeSchedulePage(Book &book)
{
    SchedulePage(book).write();
}

} // namespace tokencast
