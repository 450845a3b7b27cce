// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spreadsheet/workbook.h"

#include "core/spreadsheet/writabletext.h"

#include <xlsxwriter.h>

#include <ctime>

namespace tokencast {

namespace {

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
        format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
        break;
    case Role::Header:
    case Role::NumberHeader:
    case Role::RowHeader:
        format_set_bold(format);
        format_set_bg_color(format, headerFill);
        format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
        if (role == Role::NumberHeader)
            format_set_align(format, LXW_ALIGN_RIGHT);
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

} // namespace

Workbook::Workbook(const std::string &path, Formulas formulas)
    : m_book(workbook_new(path.c_str())), m_formulas(formulas)
{
}

Workbook::~Workbook()
{
    // What was not closed is not wanted any more, and closing would pack all of it.
    lxw_workbook_free(m_book);
}

void Workbook::check(int error)
{
    if (error == LXW_NO_ERROR || m_trouble)
        return;
    m_trouble = error == LXW_ERROR_MAX_STRING_LENGTH_EXCEEDED ? WorkbookTrouble::TextTooLong
                                                              : WorkbookTrouble::CannotWrite;
}

std::optional<WorkbookTrouble> Workbook::close()
{
    // It frees the book, whatever it returns.
    if (m_book)
        check(workbook_close(std::exchange(m_book, nullptr)));
    return m_trouble;
}

Sheet Workbook::addSheet(const QString &name)
{
    lxw_worksheet *sheet = workbook_add_worksheet(m_book, name.toUtf8().constData());
    if (!sheet) {
        check(LXW_ERROR_PARAMETER_VALIDATION);
        // Under a name of the library's own, for what is written until the book is closed.
        sheet = workbook_add_worksheet(m_book, nullptr);
    }
    return {*this, sheet, name};
}

lxw_format *Workbook::format(Form form, Role role)
{
    lxw_format *&format = m_formats[{form, role}];
    if (!format) {
        const bool isFlush = role == Role::NumberHeader || role == Role::RowHeader;
        const bool isFree = role == Role::Title || role == Role::Note;
        format = workbook_add_format(m_book);
        format_set_num_format(format, numberFormat(form));
        if (form == Form::General && !isFree) {
            format_set_indent(format, isFlush ? 0 : 1);
            format_set_text_wrap(format);
        } else if (form == Form::Day) {
            format_set_align(format, LXW_ALIGN_RIGHT);
        }
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
    chart_axis_set_major_tick_mark(chart->x_axis, LXW_CHART_AXIS_TICK_MARK_NONE);
    chart_legend_set_position(chart, LXW_CHART_LEGEND_BOTTOM);
    constexpr double defaultWidth = 480;
    constexpr double defaultHeight = 288;
    lxw_chart_options size{};
    size.x_scale = options.width / defaultWidth;
    size.y_scale = options.height / defaultHeight;
    check(worksheet_insert_chart_opt(sheet.m_sheet, place.row, place.column, chart, &size));
}

void Workbook::setProperties(const QString &title, std::chrono::sys_seconds written)
{
    QByteArray name = writableText(title);
    char program[] = "Tokencast";
    lxw_doc_properties properties{};
    properties.title = name.data();
    properties.author = program;
    properties.created = static_cast<time_t>(written.time_since_epoch().count());
    check(workbook_set_properties(m_book, &properties));
}

} // namespace tokencast
