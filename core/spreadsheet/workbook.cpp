// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spreadsheet/workbook.h"

#include <xlsxwriter.h>

#include <ctime>

namespace tokencast {

namespace {

constexpr double epochInDays = 25'569;

const char *numberFormat(Form form)
{
    switch (form) {
    case Form::General:
        return "General";
    case Form::Amount:
        return "#,##0.00####";
    case Form::Day:
        return "yyyy-mm-dd";
    case Form::Month:
        return "yyyy-mm";
    case Form::Factor:
        return "0.0########";
    case Form::Percent:
        return "0.0####%";
    case Form::Count:
        break;
    }
    return "#,##0";
}

void applyRole(lxw_format *format, Role role)
{
    constexpr lxw_color_t inputFill = 0xFFF8DC;
    constexpr lxw_color_t inputText = 0x1F3FA8;
    constexpr lxw_color_t headerFill = 0xE4EAF1;
    constexpr lxw_color_t muted = 0x5B6570;
    switch (role) {
    case Role::Plain:
        break;
    case Role::Input:
        format_set_bg_color(format, inputFill);
        format_set_font_color(format, inputText);
        format_set_border(format, LXW_BORDER_THIN);
        format_set_border_color(format, 0xD9CFA6);
        break;
    case Role::Fixed:
    case Role::Note:
        format_set_font_color(format, muted);
        break;
    case Role::Paragraph:
        format_set_text_wrap(format);
        format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
        break;
    case Role::Header:
        format_set_bold(format);
        format_set_bg_color(format, headerFill);
        format_set_text_wrap(format);
        format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
        break;
    case Role::Title:
        format_set_bold(format);
        format_set_font_size(format, 15);
        break;
    case Role::Total:
        format_set_bold(format);
        format_set_top(format, LXW_BORDER_THIN);
        break;
    }
}

lxw_chart *newChart(lxw_workbook *book, ChartOptions::Shape shape)
{
    return workbook_add_chart(book,
                              shape == ChartOptions::Shape::StackedAreas
                                  ? LXW_CHART_AREA_STACKED
                                  : LXW_CHART_COLUMN_STACKED);
}

void addSeries(lxw_chart *chart, const ChartSeries &series)
{
    lxw_chart_series *added =
        chart_add_series(chart, (u'=' + series.categories).toUtf8().constData(),
                         (u'=' + series.values).toUtf8().constData());
    chart_series_set_name(added, (u'=' + series.name).toUtf8().constData());
    lxw_chart_fill fill{};
    fill.color = series.color;
    chart_series_set_fill(added, &fill);
    lxw_chart_line line{};
    line.none = LXW_TRUE;
    chart_series_set_line(added, &line);
}

/// As libxlsxwriter takes it: what XML cannot hold, which it would write nevertheless, is left out.
QByteArray inXml(const QString &text)
{
    QString kept = text;
    kept.removeIf([](QChar c) { return c < u' ' && c != u'\n' && c != u'\t'; });
    return kept.toUtf8();
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

void Sheet::text(Cell cell, const QString &text, Role role)
{
    worksheet_write_string(m_sheet, cell.row, cell.column, inXml(text).constData(),
                           m_book->format(Form::General, role));
}

void Sheet::number(Cell cell, double value, Form form, Role role)
{
    worksheet_write_number(m_sheet, cell.row, cell.column, value, m_book->format(form, role));
}

void Sheet::day(Cell cell, Day day, Role role)
{
    number(cell, toNumber(day), Form::Day, role);
}

void Sheet::blank(Cell cell, Form form, Role role)
{
    worksheet_write_blank(m_sheet, cell.row, cell.column, m_book->format(form, role));
}

void Sheet::formula(Cell cell, const QString &formula, const CellValue &value, Form form, Role role)
{
    const auto *number = std::get_if<double>(&value);
    if (m_book->formulas() == Formulas::ValuesOnly) {
        if (number)
            this->number(cell, *number, form, role);
        else
            text(cell, std::get<QString>(value), role);
        return;
    }
    const QByteArray content = (u'=' + formula).toUtf8();
    lxw_format *format = m_book->format(form, role);
    if (number)
        worksheet_write_formula_num(m_sheet, cell.row, cell.column, content.constData(), format,
                                    *number);
    else
        worksheet_write_formula_str(m_sheet, cell.row, cell.column, content.constData(), format,
                                    inXml(std::get<QString>(value)).constData());
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
    worksheet_set_column(m_sheet, static_cast<lxw_col_t>(first), static_cast<lxw_col_t>(last),
                         characters, nullptr);
}

void Sheet::setHeadHeight(std::uint32_t row)
{
    constexpr double threeLines = 42;
    worksheet_set_row(m_sheet, row, threeLines, nullptr);
}

void Sheet::freeze(Cell firstMoving)
{
    worksheet_freeze_panes(m_sheet, firstMoving.row, firstMoving.column);
}

void Sheet::printWide(int headerRows)
{
    worksheet_set_landscape(m_sheet);
    worksheet_set_paper(m_sheet, 9); // A4
    worksheet_fit_to_pages(m_sheet, 1, 0);
    if (headerRows > 0)
        worksheet_repeat_rows(m_sheet, 0, static_cast<lxw_row_t>(headerRows - 1));
    worksheet_set_footer(m_sheet, "&L&A&R&P / &N");
}

void Sheet::activate()
{
    worksheet_activate(m_sheet);
}

Workbook::Workbook(const std::string &path, Formulas formulas)
    : m_book(workbook_new(path.c_str())), m_formulas(formulas)
{
}

Workbook::~Workbook()
{
    // What was not closed is not wanted any more, and closing would pack all of it.
    lxw_workbook_free(m_book);
}

bool Workbook::close()
{
    if (!m_book)
        return true;
    // It frees the book, whatever it returns.
    return workbook_close(std::exchange(m_book, nullptr)) == LXW_NO_ERROR;
}

Sheet Workbook::addSheet(const QString &name)
{
    return {*this, workbook_add_worksheet(m_book, name.toUtf8().constData()), name};
}

lxw_format *Workbook::format(Form form, Role role)
{
    lxw_format *&format = m_formats[{form, role}];
    if (!format) {
        format = workbook_add_format(m_book);
        format_set_num_format(format, numberFormat(form));
        if (form == Form::General && role != Role::Title && role != Role::Note)
            format_set_indent(format, role == Role::Header ? 0 : 1);
        else if (form == Form::Day)
            format_set_align(format, LXW_ALIGN_RIGHT);
        applyRole(format, role);
    }
    return format;
}

void Workbook::addChart(Sheet &sheet, Cell place, const ChartOptions &options)
{
    lxw_chart *chart = newChart(m_book, options.shape);
    for (const ChartSeries &series : options.series)
        addSeries(chart, series);
    chart_title_set_name(chart, options.title.toUtf8().constData());
    chart_axis_set_name(chart->y_axis, options.valueTitle.toUtf8().constData());
    chart_axis_set_num_format(chart->y_axis, "#,##0");
    // Below zero the labels of the time axis stay at the bottom.
    chart_axis_set_label_position(chart->x_axis, LXW_CHART_AXIS_LABEL_POSITION_LOW);
    chart_axis_set_num_format(chart->x_axis, "yyyy-mm");
    // Level labels of days lie over each other in programs that place them by themselves.
    lxw_chart_font font{};
    font.size = 8;
    font.rotation = -45;
    chart_axis_set_num_font(chart->x_axis, &font);
    chart_axis_set_interval_unit(chart->x_axis, options.categoriesPerLabel);
    chart_axis_set_interval_tick(chart->x_axis, options.categoriesPerLabel);
    chart_legend_set_position(chart, LXW_CHART_LEGEND_BOTTOM);
    constexpr double defaultWidth = 480;
    constexpr double defaultHeight = 288;
    lxw_chart_options size{};
    size.x_scale = options.width / defaultWidth;
    size.y_scale = options.height / defaultHeight;
    worksheet_insert_chart_opt(sheet.m_sheet, place.row, place.column, chart, &size);
}

void Workbook::setProperties(const QString &title, std::chrono::sys_seconds written)
{
    QByteArray name = inXml(title);
    char program[] = "Tokencast";
    lxw_doc_properties properties{};
    properties.title = name.data();
    properties.author = program;
    properties.created = static_cast<time_t>(written.time_since_epoch().count());
    workbook_set_properties(m_book, &properties);
}

} // namespace tokencast
