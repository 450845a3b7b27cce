// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spreadsheet/book.h"

#include "core/formats/assumptions.h"
#include "core/text/textformat.h"

#include <QtCore/QStringList>

namespace tokencast {

namespace {

class NotesPage
{
public:
    explicit NotesPage(Book &book)
        : m_book(book),
          m_sheet(book.notes),
          m_assumptions(assumptionsOf(book.checkedPlan, book.result, book.options.locale))
    {
    }

    void write();

private:
    void section(const QString &title, const QStringList &lines);
    void line(const QString &text, Role role = Role::Paragraph)
    {
        m_sheet.text({.row = m_row++, .column = 0}, text, role);
    }
    void writeCards();
    QStringList howToUse() const;
    QStringList precision() const;

    Book &m_book;
    Sheet &m_sheet;
    Assumptions m_assumptions;
    std::uint32_t m_row = 0;
};

void NotesPage::write()
{
    // As wide as a page: a column that is wider is cut in print.
    m_sheet.setWidth(0, 0, 95);
    line(SheetText::tr("What stands behind the figures"), Role::Title);
    section(SheetText::tr("This workbook"), howToUse());
    section(SheetText::tr("Rule book: %1").arg(m_assumptions.ruleBook), m_assumptions.choices);
    writeCards();
    if (!m_assumptions.warnings.isEmpty())
        section(SheetText::tr("Warnings"), m_assumptions.warnings);
    section(SheetText::tr("What is not modelled"), m_assumptions.notModelled);
    if (m_book.isLive())
        section(SheetText::tr("How exact it is"), precision());
    m_sheet.finish(0);
}

void NotesPage::section(const QString &title, const QStringList &lines)
{
    ++m_row;
    line(title, Role::RowHeader);
    for (const QString &text : lines)
        line(text);
}

void NotesPage::writeCards()
{
    for (const CardInForce &card : m_assumptions.cards) {
        QStringList lines{
            SheetText::tr("In force from %1.").arg(dayText(card.from, m_book.options.locale)),
            card.verification};
        section(card.title, lines + card.sources);
    }
}

QStringList NotesPage::howToUse() const
{
    if (!m_book.isLive() && m_book.layout.needsSingleEvents())
        return {SheetText::tr(
            "All figures are values, not formulas: a desktop product with batches and a "
            "carried remainder is decided event by event, for which a day has no columns.")};
    if (!m_book.isLive())
        return {SheetText::tr(
            "All figures are values, not formulas: the plan has so many days, usage lines "
            "and purchases that spreadsheet programs could not compute them in time.")};
    return {
        SheetText::tr(
            "The days, months and totals are formulas over the pages Inputs and Rates. Change a "
            "cell with a yellow ground there, and everything follows, the charts too."),
        SheetText::tr(
            "Horizon, kinds, services, periods, weekdays, placement and the way a rate counts "
            "decided the shape of the formulas; they are values, and changing them changes "
            "nothing."),
        SheetText::tr(
            "A usage line cannot be moved to before its first period on the page Schedule if it "
            "grows; its cells then show an error rather than a wrong figure."),
        SheetText::tr(
            "Further lines, purchases and days are added in the program, which writes this file "
            "anew.")};
}

QStringList NotesPage::precision() const
{
    return {
        SheetText::tr(
            "Amounts have six decimal places. Spreadsheets compute in binary fractions, so every "
            "formula brings its result back to six places; a half goes to the even neighbour, as "
            "in the program. That is why the rounding formulas are long."),
        SheetText::tr(
            "Up to a million tokens or units a day the figures are those of the program; very "
            "rarely, where an amount lies next to a half, the last of six places differs by one. "
            "Beyond that a spreadsheet has too few digits to be sure of the last one.")};
}

} // namespace

void writeNotesPage(Book &book)
{
    NotesPage(book).write();
}

} // namespace tokencast
