// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spreadsheet/workbook.h"
#include "core/spreadsheet/writabletext.h"

#include <xlsxwriter.h>

#include <algorithm>
#include <cmath>

namespace tokencast {

namespace {

constexpr double epochInDays = 25'569;

/// Of a number as its form shows it, in characters.
double widthOfNumber(double value, Form form)
{
    switch (form) {
    case Form::Day:
        return 10;
    case Form::Month:
        return 7;
    case Form::Factor:
    case Form::Percent:
    case Form::General:
        return 6;
    case Form::Amount:
    case Form::Count:
        break;
    }
    const double size = std::abs(value);
    const int digits = size < 10 ? 1 : static_cast<int>(std::log10(size)) + 1;
    const int whole = digits + (digits - 1) / 3 + (value < 0 ? 1 : 0);
    if (form == Form::Count)
        return whole;
    // Without a fraction there are two places nevertheless.
    const bool hasFraction = std::abs(size * 100 - std::round(size * 100)) > 1e-6;
    return whole + 1 + (hasFraction ? 6 : 2);
}

double widthOfNumber(double value, Form form, Role role)
{
    constexpr double boldness = 1.1;
    return widthOfNumber(value, form) * (role == Role::Total ? boldness : 1);
}

} // namespace

double toNumber(std::int64_t millionths)
{
    return static_cast<double>(millionths) / 1e6;
}

double toNumber(Day day)
{
    return static_cast<double>(day.time_since_epoch().count()) + epochInDays;
}

QString nameOf(Cell cell)
{
    QString letters;
    for (int column = cell.column + 1; column > 0; column = (column - 1) / 26)
        letters.prepend(QChar('A' + (column - 1) % 26));
    return letters + QString::number(cell.row + 1);
}

QString fixedNameOf(Cell cell)
{
    QString name = nameOf(cell);
    qsizetype digits = 0;
    while (name[digits].isLetter())
        ++digits;
    return name.insert(digits, QLatin1Char('$')).prepend(QLatin1Char('$'));
}

Sheet::Sheet(Workbook &book, lxw_worksheet *sheet, QString name)
    : m_book(&book), m_sheet(sheet), m_name(std::move(name))
{
}

void Sheet::fit(const QString &text, Cell cell, Role role)
{
    switch (role) {
    case Role::Title:
    case Role::Note:
        // Free to lie over the empty cells beside them.
        return;
    case Role::Header:
    case Role::NumberHeader:
        m_fit.addText(cell, text, Wrapping::Heading);
        return;
    case Role::Paragraph:
        m_fit.addText(cell, text, Wrapping::Paragraph);
        return;
    case Role::Plain:
    case Role::Input:
    case Role::Fixed:
    case Role::RowHeader:
    case Role::Total:
        break;
    }
    m_fit.addText(cell, text, Wrapping::Whole);
}

void Sheet::writeText(Cell cell, const QString &text, Role role)
{
    fit(text, cell, role);
    m_book->check(worksheet_write_string(m_sheet, cell.row, cell.column,
                                         writableText(text).constData(),
                                         m_book->format(Form::General, role)));
}

void Sheet::writeTextFormula(Cell cell, const QString &formula, const QString &text, Form form,
                             Role role)
{
    if (m_book->formulas() == Formulas::ValuesOnly) {
        writeText(cell, text, role);
        return;
    }
    fit(text, cell, role);
    m_book->check(worksheet_write_formula_str(
        m_sheet, cell.row, cell.column, (u'=' + formula).toUtf8().constData(),
        m_book->format(form, role), writableText(text).constData()));
}

void Sheet::writeHead(const Head &head, Role role)
{
    if (head.formula.isEmpty())
        writeText(head.cell, head.text, role);
    else
        writeTextFormula(head.cell, head.formula, head.text, Form::General, role);
}

void Sheet::settleHeads(Cell cell, Role role)
{
    const auto found = m_heads.find(cell.column);
    if (found == m_heads.end())
        return;
    std::erase_if(found->second, [&](const Head &head) {
        const bool isAbove = head.cell.row < cell.row;
        if (isAbove)
            writeHead(head, role);
        return isAbove;
    });
    if (found->second.empty())
        m_heads.erase(found);
}

void Sheet::text(Cell cell, const QString &text, Role role)
{
    if (role == Role::Header) {
        m_heads[cell.column].push_back({.cell = cell, .formula = {}, .text = text});
        return;
    }
    settleHeads(cell, Role::Header);
    writeText(cell, text, role);
}

void Sheet::number(Cell cell, double value, Form form, Role role)
{
    settleHeads(cell, Role::NumberHeader);
    m_fit.addNumber(cell, widthOfNumber(value, form, role));
    m_book->check(
        worksheet_write_number(m_sheet, cell.row, cell.column, value, m_book->format(form, role)));
}

void Sheet::day(Cell cell, Day day, Role role)
{
    number(cell, toNumber(day), Form::Day, role);
}

void Sheet::blank(Cell cell, Form form, Role role)
{
    settleHeads(cell, form == Form::General ? Role::Header : Role::NumberHeader);
    m_fit.addNumber(cell, widthOfNumber(0, form, role));
    m_book->check(
        worksheet_write_blank(m_sheet, cell.row, cell.column, m_book->format(form, role)));
}

void Sheet::formula(Cell cell, const QString &formula, const CellValue &value, Form form, Role role)
{
    const auto *text = std::get_if<QString>(&value);
    if (text && role == Role::Header) {
        m_heads[cell.column].push_back({.cell = cell, .formula = formula, .text = *text});
        return;
    }
    settleHeads(cell, form == Form::General ? Role::Header : Role::NumberHeader);
    if (text) {
        writeTextFormula(cell, formula, *text, form, role);
        return;
    }
    const double shown = std::get<double>(value);
    if (m_book->formulas() == Formulas::ValuesOnly) {
        number(cell, shown, form, role);
        return;
    }
    m_fit.addNumber(cell, widthOfNumber(shown, form, role));
    m_book->check(worksheet_write_formula_num(m_sheet, cell.row, cell.column,
                                              (u'=' + formula).toUtf8().constData(),
                                              m_book->format(form, role), shown));
}

QString Sheet::fixedAt(Cell cell) const
{
    QString name = m_name;
    return u'\'' + name.replace(u'\'', QStringLiteral("''")) + QStringLiteral("'!")
        + fixedNameOf(cell);
}

QString Sheet::fixedAt(Cell first, Cell last) const
{
    return fixedAt(first) + QLatin1Char(':') + fixedNameOf(last);
}

void Sheet::setWidth(int first, int last, double characters)
{
    m_fit.setLeastWidth(first, last, characters);
}

void Sheet::freeze(Cell firstMoving)
{
    worksheet_freeze_panes(m_sheet, firstMoving.row, firstMoving.column);
}

void Sheet::finish(int headerRows)
{
    while (!m_heads.empty()) {
        const std::uint16_t column = m_heads.begin()->first;
        settleHeads({.row = LXW_ROW_MAX, .column = column}, Role::Header);
    }
    lxw_col_t column = 0;
    for (const double width : m_fit.widths()) {
        m_book->check(worksheet_set_column(m_sheet, column, column, width, nullptr));
        ++column;
    }
    for (const auto &[row, height] : m_fit.heights())
        m_book->check(worksheet_set_row(m_sheet, row, height, nullptr));
    worksheet_set_landscape(m_sheet);
    worksheet_set_paper(m_sheet, 9); // A4
    worksheet_fit_to_pages(m_sheet, 1, 0);
    if (headerRows > 0)
        m_book->check(worksheet_repeat_rows(m_sheet, 0, static_cast<lxw_row_t>(headerRows - 1)));
    m_book->check(worksheet_set_footer(m_sheet, "&L&A&R&P / &N"));
}

void Sheet::activate()
{
    worksheet_activate(m_sheet);
}

} // namespace tokencast
