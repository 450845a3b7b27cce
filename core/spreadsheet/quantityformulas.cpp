// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spreadsheet/chargeformulas.h"
#include "core/spreadsheet/formulatext.h"

#include "core/model/schedule.h"

using namespace Qt::StringLiterals;

namespace tokencast {

namespace {

class QuantityFormula
{
public:
    QuantityFormula(const Book &book, std::size_t line, std::size_t day)
        : m_book(book),
          m_line(book.plan().usage[line]),
          m_shape(book.layout.lines()[line]),
          m_index(line),
          m_isWhole(isWholeUnit(book.rules().unitOf(m_line.service))),
          m_day(u"$A%1"_s.arg(book.layout.charges(ChargeField::Day, day).row + 1))
    {
        const Day date = book.layout.day(day);
        for (std::size_t i = 0; i < m_shape.periods.size(); ++i) {
            if (m_shape.periods[i].contains(date))
                m_period = m_shape.firstPeriod + static_cast<int>(i);
        }
    }

    QuantityFormulas formulas() const;

private:
    QString input(LineField field) const
    {
        return m_book.inputs.fixedAt(m_book.inputCells.line(m_index, field));
    }
    QString scheduled(ScheduleField field) const
    {
        return m_book.schedule.fixedAt(m_book.layout.schedule(m_period, field));
    }
    QString isCovered() const
    {
        return u"AND(%1>=%2,%1<%3)"_s.arg(m_day, scheduled(ScheduleField::CoveredFrom),
                                          scheduled(ScheduleField::CoveredTo));
    }
    /// Which of the covered days that the line allows this one is, from 0.
    QString dayNumber() const;
    /// The day on which everything comes at once; empty where it is spread.
    QString singleDay() const;
    QString doneBefore(const QString &days) const;
    QString evenQuantity() const;
    QuantityFormulas batches() const;
    QuantityFormulas spreadBatches() const;

    const Book &m_book;
    const UsageLine &m_line;
    const LineShape &m_shape;
    std::size_t m_index;
    bool m_isWhole;
    QString m_day;
    int m_period = 0;
};

QString QuantityFormula::dayNumber() const
{
    const QString from = scheduled(ScheduleField::CoveredFrom);
    return m_line.days == EligibleDays::Weekdays ? u"(NETWORKDAYS(%1,%2)-1)"_s.arg(from, m_day)
                                                 : u"(%1-%2)"_s.arg(m_day, from);
}

QString QuantityFormula::singleDay() const
{
    if (m_line.every == Every::Once)
        return input(LineField::Start);
    const Spread spread = spreadOf(m_line, m_book.rules().unitOf(m_line.service));
    if (m_line.every == Every::Day || spread == Spread::Start)
        return scheduled(ScheduleField::FirstDay);
    return spread == Spread::End ? scheduled(ScheduleField::LastDay) : QString();
}

/// What is done after so many days: as much as the smallest unit allows of the even share.
QString QuantityFormula::doneBefore(const QString &days) const
{
    const QString quantity = scheduled(ScheduleField::Quantity);
    const QString count = scheduled(ScheduleField::DaysCovered);
    return m_isWhole ? u"INT(%1*%2/%3)"_s.arg(days, quantity, count)
                     : u"INT(ROUND(%1*%2*1000000,0)/%3)/1000000"_s.arg(days, quantity, count);
}

QString QuantityFormula::evenQuantity() const
{
    const QString number = dayNumber();
    return u"IF(%1,%2,0)"_s.arg(
        isCovered(), toMillionths(doneBefore(u"(%1+1)"_s.arg(number)) + u'-' + doneBefore(number)));
}

/// Batch i of N is made on day ⌊i × days ÷ N⌋, so that before day j there are ⌈j × N ÷ days⌉.
QuantityFormulas QuantityFormula::spreadBatches() const
{
    const QString number = dayNumber();
    const QString days = scheduled(ScheduleField::DaysCovered);
    const QString all = scheduled(ScheduleField::Batches);
    const QString full = scheduled(ScheduleField::FullBatches);
    const auto before = [&](const QString &day) {
        return u"MIN(%1,ROUNDUP(%2*%3/%4,0))"_s.arg(full, day, all, days);
    };
    return {.quantity = {},
            .fullBatches = u"IF(AND(%1,%2>0),%3-%4,0)"_s.arg(
                isCovered(), all, before(u"(%1+1)"_s.arg(number)), before(number)),
            .rest = u"IF(AND(%1,%2>%3),IF(INT((%2-1)*%4/%2)=%5,ROUND(%6-%3*%7,6),0),0)"_s.arg(
                isCovered(), all, full, days, number, scheduled(ScheduleField::Quantity),
                input(LineField::Batch))};
}

QuantityFormulas QuantityFormula::batches() const
{
    const QString day = singleDay();
    if (day.isEmpty())
        return spreadBatches();
    const bool isOnce = m_line.every == Every::Once;
    const QString size = input(LineField::Batch);
    const QString quantity =
        isOnce ? input(LineField::Quantity) : scheduled(ScheduleField::Quantity);
    const QString full = isOnce ? timesFull(quantity, size) : scheduled(ScheduleField::FullBatches);
    return {.quantity = {},
            .fullBatches = u"IF(%1=%2,%3,0)"_s.arg(m_day, day, full),
            .rest = u"IF(%1=%2,ROUND(%3-%4*%5,6),0)"_s.arg(m_day, day, quantity, full, size)};
}

QuantityFormulas QuantityFormula::formulas() const
{
    if (m_line.batch)
        return batches();
    switch (m_shape.schedule) {
    case LineSchedule::Once:
        return {.quantity =
                    u"IF(%1=%2,%3,0)"_s.arg(m_day, singleDay(), input(LineField::Quantity))};
    case LineSchedule::AlikeDays:
        return {.quantity = u"IF(AND(%1>=%2,%1<%3),%4,0)"_s.arg(m_day, input(LineField::Start),
                                                                input(LineField::End),
                                                                input(LineField::Quantity))};
    case LineSchedule::Periods:
        break;
    }
    const QString day = singleDay();
    if (day.isEmpty())
        return {.quantity = evenQuantity()};
    return {.quantity = u"IF(%1=%2,%3,0)"_s.arg(m_day, day, scheduled(ScheduleField::Quantity))};
}

} // namespace

QuantityFormulas quantityFormulas(const Book &book, std::size_t line, std::size_t day)
{
    const UsageLine &content = book.plan().usage[line];
    const bool isFree = content.every != Every::Once && content.days == EligibleDays::Weekdays
        && !isWeekday(book.layout.day(day));
    if (isFree)
        return {};
    return QuantityFormula(book, line, day).formulas();
}

} // namespace tokencast
