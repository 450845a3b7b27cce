// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spreadsheet/book.h"
#include "core/spreadsheet/formulatext.h"
#include "core/spreadsheet/movementcolumns.h"

#include <QtCore/QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tokencast {

namespace {

/// The days added up by months.
class MonthsPage
{
public:
    explicit MonthsPage(Book &book) : m_book(book), m_sheet(book.months), m_layout(book.layout) {}

    void write();

private:
    void writeMonth(std::size_t month);
    void writeTotals();
    /// The cells of a column of the days, all of them.
    QString daysColumn(Cell first) const
    {
        return m_book.days.fixedAt(first, first.below(static_cast<int>(m_layout.days()) - 1));
    }
    std::size_t lastDayOf(std::size_t month) const;
    std::size_t count() const { return m_book.result.months.size(); }

    Book &m_book;
    Sheet &m_sheet;
    const Layout &m_layout;
};

void MonthsPage::write()
{
    m_sheet.text({0, 0}, SheetText::tr("Month by month"), Role::Title);
    QStringList heads{SheetText::tr("Month")};
    for (const MovementColumn &column : movementColumns())
        heads << column.headIn(m_book);
    heads << serviceHeads(m_book);
    writeHeads(m_sheet, {Layout::monthsTop - 1, 0}, heads);
    m_sheet.setWidth(0, static_cast<int>(heads.size()), 12);
    m_sheet.freeze({Layout::monthsTop, 1});
    for (std::size_t month = 0; month < count(); ++month)
        writeMonth(month);
    writeTotals();
    m_sheet.finish(Layout::monthsTop);
}

std::size_t MonthsPage::lastDayOf(std::size_t month) const
{
    const YearMonth next = m_book.result.months[month].month + std::chrono::months(1);
    const Day last = std::min(firstDayOf(next), m_book.plan().horizon.end) - std::chrono::days(1);
    return static_cast<std::size_t>((last - m_book.plan().horizon.start).count());
}

void MonthsPage::writeMonth(std::size_t month)
{
    const MonthResult &result = m_book.result.months[month];
    const Cell first = m_layout.months(0, month);
    m_sheet.number(first, toNumber(firstDayOf(result.month)), Form::Month, Role::Fixed);
    const QString key = u"$A%1"_s.arg(first.row + 1);
    const QString keys = daysColumn(m_layout.days(DayField::Month, 0));
    const auto sum = [&](Cell firstDay) {
        return toMillionths(u"SUMIF(%1,%2,%3)"_s.arg(keys, key, daysColumn(firstDay)));
    };
    int column = 1;
    for (const MovementColumn &shown : movementColumns()) {
        const bool isSum = shown.isSum();
        m_sheet.formula(m_layout.months(column, month),
                        isSum ? sum(m_layout.days(shown.field, 0))
                              : m_book.days.fixedAt(m_layout.days(shown.field, lastDayOf(month))),
                        shown.value({.movement = result.movement, .closing = result.closing}));
        ++column;
    }
    for (std::size_t service = 0; service < result.chargedByService.size(); ++service)
        m_sheet.formula(
            m_layout.months(Layout::monthsServiceColumn() + static_cast<int>(service), month),
            sum(m_layout.service(service, 0)), toNumber(result.chargedByService[service]));
}

void MonthsPage::writeTotals()
{
    const Summary &summary = m_book.result.summary;
    const std::size_t row = count();
    m_sheet.text(m_layout.months(0, row), SheetText::tr("Together"), Role::Total);
    const auto sum = [&](int column) {
        return toMillionths(u"SUM(%1:%2)"_s.arg(nameOf(m_layout.months(column, 0)),
                                                nameOf(m_layout.months(column, row - 1))));
    };
    int column = 1;
    for (const MovementColumn &shown : movementColumns()) {
        const bool isSum = shown.isSum();
        m_sheet.formula(m_layout.months(column, row),
                        isSum ? sum(column) : nameOf(m_layout.months(column, row - 1)),
                        shown.value({.movement = summary.movement, .closing = summary.closing}),
                        Form::Amount, Role::Total);
        ++column;
    }
    for (const Tokens charged : summary.chargedByService) {
        m_sheet.formula(m_layout.months(column, row), sum(column), toNumber(charged), Form::Amount,
                        Role::Total);
        ++column;
    }
}

} // namespace

void writeMonthsPage(Book &book)
{
    MonthsPage(book).write();
}

} // namespace tokencast
