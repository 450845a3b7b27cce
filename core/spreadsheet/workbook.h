// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/calendar.h"
#include "core/model/millionths.h"
#include "core/spreadsheet/cell.h"
#include "core/spreadsheet/sheetfit.h"

#include <QtCore/QString>

#include <cstdint>
#include <map>
#include <optional>
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
    /// Of a column of numbers or days; a table's heads become it by what stands below them.
    NumberHeader,
    /// Beside what it is the head of.
    RowHeader,
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

    /// What the columns have even where their content needs less.
    void setWidth(int first, int last, double characters);
    void freeze(Cell firstMoving);
    /// When everything is written: columns as wide and rows as high as their content; landscape,
    /// one page wide, these rows on top of every page.
    void finish(int headerRows);
    void activate();

private:
    friend class Workbook;
    /// The head of a column, until it is known what it is the head of.
    struct Head
    {
        Cell cell;
        QString formula;
        QString text;
    };

    Sheet(class Workbook &book, lxw_worksheet *sheet, QString name);
    void writeHead(const Head &head, Role role);
    /// Writes the heads above the cell; those of numbers stand over them at the right.
    void settleHeads(Cell cell, Role role);
    void writeText(Cell cell, const QString &text, Role role);
    void writeTextFormula(Cell cell, const QString &formula, const QString &text, Form form,
                          Role role);
    void fit(const QString &text, Cell cell, Role role);

    class Workbook *m_book;
    lxw_worksheet *m_sheet;
    QString m_name;
    SheetFit m_fit;
    /// By column.
    std::map<std::uint16_t, std::vector<Head>> m_heads;
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

/// Why a workbook is not written.
enum class WorkbookTrouble { CannotWrite, TextTooLong };

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
    /// Writes the file; nothing where that went well. What a sheet could not take counts, too: a
    /// workbook that lacks something is none.
    std::optional<WorkbookTrouble> close();
    /// Remembers the first that is not LXW_NO_ERROR.
    void check(int error);

    Formulas formulas() const { return m_formulas; }
    lxw_format *format(Form form, Role role);

private:
    lxw_workbook *m_book;
    Formulas m_formulas;
    std::map<std::pair<Form, Role>, lxw_format *> m_formats;
    std::optional<WorkbookTrouble> m_trouble;
};

} // namespace tokencast
