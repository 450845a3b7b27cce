// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/calendar.h"
#include "core/model/millionths.h"

#include <QtCore/QString>

#include <cstdint>
#include <map>
#include <string>
#include <utility>
#include <variant>
#include <vector>

struct lxw_format;
struct lxw_workbook;
struct lxw_worksheet;

// A thin layer over libxlsxwriter: it keeps the C library's types and its binary floating point in
// one place.

namespace tokencast {

/// Rows and columns count from 0.
struct Cell
{
    std::uint32_t row = 0;
    std::uint16_t column = 0;

    Cell right(int columns = 1) const
    {
        return {.row = row, .column = static_cast<std::uint16_t>(column + columns)};
    }
    Cell below(int rows = 1) const
    {
        return {.row = row + static_cast<std::uint32_t>(rows), .column = column};
    }
    friend bool operator==(const Cell &, const Cell &) = default;
};

/// How a value reads.
enum class Form { General, Amount, Day, Month, Factor, Percent, Count };
/// What a cell is to the person who opens the file.
enum class Role {
    Plain,
    /// May be changed; the formulas follow.
    Input,
    /// Decided the shape of the formulas when the file was written; changing it changes nothing.
    Fixed,
    Header,
    Title,
    Total,
    Note,
    /// Broken into lines where it is too long.
    Paragraph,
};

/// The value that a formula has; a text stands for "none" too.
using CellValue = std::variant<double, QString>;

/// Without loss below 2⁵³ millionths.
double toNumber(std::int64_t millionths);
template <typename Kind>
double toNumber(Millionths<Kind> amount)
{
    return toNumber(amount.millionths());
}
/// The number that spreadsheets count days with.
double toNumber(Day day);
/// `B7`; `$B$7`.
QString nameOf(Cell cell);
QString fixedNameOf(Cell cell);

class Sheet
{
public:
    const QString &name() const { return m_name; }

    void text(Cell cell, const QString &text, Role role = Role::Plain);
    void number(Cell cell, double value, Form form = Form::Amount, Role role = Role::Plain);
    void day(Cell cell, Day day, Role role = Role::Plain);
    /// An empty cell that looks like its neighbours.
    void blank(Cell cell, Form form, Role role);
    /// Without the equals sign. The value is what a program shows that does not compute.
    void formula(Cell cell, const QString &formula, const CellValue &value,
                 Form form = Form::Amount, Role role = Role::Plain);

    /// `'Charges'!$B$7`, `'Charges'!$B$7:$B$90`, for other sheets.
    QString fixedAt(Cell cell) const;
    QString fixedAt(Cell first, Cell last) const;

    void setWidth(int first, int last, double characters);
    /// Room for headings of three lines.
    void setHeadHeight(std::uint32_t row);
    void freeze(Cell firstMoving);
    /// Landscape, one page wide, these rows on top of every page.
    void printWide(int headerRows);
    void activate();

private:
    friend class Workbook;
    Sheet(class Workbook &book, lxw_worksheet *sheet, QString name);

    class Workbook *m_book;
    lxw_worksheet *m_sheet;
    QString m_name;
};

/// A series of a chart: values beside categories, all in columns of sheets.
struct ChartSeries
{
    QString categories;
    QString values;
    /// A cell.
    QString name;
    /// 0xRRGGBB.
    std::uint32_t color = 0;
};

struct ChartOptions
{
    enum class Shape { StackedAreas, StackedColumns };
    Shape shape = Shape::StackedAreas;
    QString title;
    QString valueTitle;
    std::vector<ChartSeries> series;
    std::uint16_t categoriesPerLabel = 1;
    int width = 960;
    int height = 340;
};

/// What formulas become.
enum class Formulas {
    Live,
    /// Only their values are written.
    ValuesOnly
};

class Workbook
{
public:
    /// The file is written by close(), where its folder has to be.
    Workbook(const std::string &path, Formulas formulas);
    Workbook(const Workbook &) = delete;
    Workbook &operator=(const Workbook &) = delete;
    ~Workbook();

    Sheet addSheet(const QString &name);
    /// Only a name to write formulas with.
    Sheet withoutSheet(const QString &name) { return {*this, nullptr, name}; }
    void addChart(Sheet &sheet, Cell place, const ChartOptions &options);
    void setProperties(const QString &title, std::chrono::sys_seconds written);
    /// False where the file could not be written.
    bool close();

    Formulas formulas() const { return m_formulas; }
    /// Spreadsheet programs refuse formulas of more than 8,192 characters.
    lxw_format *format(Form form, Role role);

private:
    lxw_workbook *m_book;
    Formulas m_formulas;
    std::map<std::pair<Form, Role>, lxw_format *> m_formats;
};

} // namespace tokencast
