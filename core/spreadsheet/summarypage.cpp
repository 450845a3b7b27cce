// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spreadsheet/accessformulas.h"
#include "core/spreadsheet/book.h"
#include "core/spreadsheet/formulatext.h"
#include "core/text/textformat.h"

#include <QtCore/QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tokencast {

namespace {

/// The answers, and two charts.
class SummaryPage
{
public:
    explicit SummaryPage(Book &book)
        : m_book(book), m_sheet(book.summary), m_layout(book.layout), m_summary(book.result.summary)
    {
    }

    void write();

private:
    void writeDates();
    void writeLowest();
    void writeTotals();
    void writeCosts();
    void writeCharts();
    ChartOptions balanceChart() const;
    ChartOptions spendChart() const;
    std::vector<ChartSeries> lotSeries() const;
    void day(Cell cell, const QString &label, const QString &formula, std::optional<Day> value);
    void amount(Cell cell, const QString &label, const QString &formula, double value);
    QString column(DayField field) const
    {
        return m_book.days.fixedAt(m_layout.days(field, 0),
                                   m_layout.days(field, m_layout.days() - 1));
    }
    /// In the row of the months' totals.
    QString total(DayField field) const
    {
        const int column = static_cast<int>(field) - static_cast<int>(DayField::Charged) + 1;
        return m_book.months.fixedAt(m_layout.months(column, m_book.result.months.size()));
    }
    QString never() const { return SheetText::tr("not in this plan"); }

    Book &m_book;
    Sheet &m_sheet;
    const Layout &m_layout;
    const Summary &m_summary;
};

void SummaryPage::write()
{
    const QString name = QString::fromStdString(m_book.result.planName);
    m_sheet.text({0, 0}, name.isEmpty() ? SheetText::tr("Tokencast plan") : name, Role::Title);
    const DayRange horizon = m_book.plan().horizon;
    m_sheet.text({1, 0},
                 SheetText::tr("%1 to %2, rule book %3")
                     .arg(dayText(horizon.start, m_book.options.locale),
                          dayText(horizon.last(), m_book.options.locale),
                          QString::fromStdString(m_book.rules().id.text())),
                 Role::Note);
    m_sheet.setWidth(0, 0, 46);
    m_sheet.setWidth(1, 1, 18);
    m_sheet.setWidth(2, 2, 4);
    writeDates();
    writeLowest();
    writeTotals();
    writeCosts();
    writeCharts();
    m_sheet.finish(0);
    m_sheet.activate();
}

void SummaryPage::day(Cell cell, const QString &label, const QString &formula,
                      std::optional<Day> value)
{
    m_sheet.text({cell.row, 0}, label);
    m_sheet.formula(cell, formula, value ? CellValue(toNumber(*value)) : CellValue(never()),
                    Form::Day);
}

void SummaryPage::amount(Cell cell, const QString &label, const QString &formula, double value)
{
    m_sheet.text({cell.row, 0}, label);
    m_sheet.formula(cell, formula, value);
}

void SummaryPage::writeDates()
{
    const auto firstWith = [&](AccessCode code) {
        return u"INDEX(%1,MATCH(%2,%3,0))"_s.arg(column(DayField::Date),
                                                 QString::number(static_cast<int>(code)),
                                                 column(DayField::AccessCode));
    };
    const auto orNever = [&](const QString &formula) {
        return u"IFERROR(%1,\"%2\")"_s.arg(formula, never());
    };
    day(SummaryCells::firstNegative, SheetText::tr("Lasts until (the first day on deficit)"),
        u"IF(%1>0,%2,%3)"_s.arg(m_book.inputs.fixedAt(m_book.inputCells.openingDeficit),
                                m_book.inputs.fixedAt(m_book.inputCells.firstDay),
                                orNever(u"INDEX(%1,MATCH(1,%2,0))"_s.arg(
                                    column(DayField::Date), column(DayField::IsNegative)))),
        m_summary.firstNegative);
    const QString ends =
        m_book.rates.fixedAt(m_layout.card(0, CardFields::GraceEnd),
                             m_layout.card(m_book.rules().cards.size() - 1, CardFields::GraceEnd));
    day(SummaryCells::graceEnds, SheetText::tr("Without a purchase, that deficit limits access on"),
        u"IF(COUNT(%1)>0,MIN(%1),\"%2\")"_s.arg(ends, never()), m_summary.graceEnds);
    day(SummaryCells::firstLimited, SheetText::tr("Limited for a deficit from"),
        orNever(firstWith(AccessCode::GraceRanOut)), m_summary.firstLimited);
    const auto &days = m_book.result.days;
    const auto unsubscribed = std::ranges::find_if(days, [&](const DayResult &result) {
        return accessCodeOf(m_book, static_cast<std::size_t>(&result - days.data()))
            == AccessCode::NoSubscription;
    });
    day(SummaryCells::withoutSubscription, SheetText::tr("Limited for want of a subscription from"),
        orNever(firstWith(AccessCode::NoSubscription)),
        unsubscribed == days.end() ? std::nullopt : std::optional(unsubscribed->date));
}

void SummaryPage::writeLowest()
{
    const QString net = column(DayField::ClosingNet);
    amount(SummaryCells::lowestNet, SheetText::tr("Lowest net balance"), u"MIN(%1)"_s.arg(net),
           toNumber(m_summary.lowestNet));
    day(SummaryCells::lowestDay, SheetText::tr("on"),
        u"INDEX(%1,MATCH(%2,%3,0))"_s.arg(column(DayField::Date), nameOf(SummaryCells::lowestNet),
                                          net),
        m_summary.lowestDay);
}

void SummaryPage::writeTotals()
{
    const Movement &movement = m_summary.movement;
    const struct
    {
        QString label;
        DayField field;
        double value;
    } rows[] = {
        {SheetText::tr("Charged"), DayField::Charged, toNumber(movement.charged.total())},
        {SheetText::tr("of it to credits"), DayField::ChargedCredit,
         toNumber(movement.charged.credit)},
        {SheetText::tr("of it to tokens"), DayField::ChargedToken,
         toNumber(movement.charged.token)},
        {SheetText::tr("of it on deficit"), DayField::ChargedDeficit,
         toNumber(movement.charged.deficit)},
        {SheetText::tr("Not charged in the trial"), DayField::Uncharged,
         toNumber(movement.uncharged)},
        {SheetText::tr("Blocked"), DayField::Blocked, toNumber(movement.blocked)},
        {SheetText::tr("Credits bought"), DayField::PurchasedCredit,
         toNumber(movement.purchased.credit)},
        {SheetText::tr("Tokens bought"), DayField::PurchasedToken,
         toNumber(movement.purchased.token)},
        {SheetText::tr("Credits that expire unused"), DayField::ExpiredCredit,
         toNumber(movement.expired.credit)},
        {SheetText::tr("Tokens that expire unused"), DayField::ExpiredToken,
         toNumber(movement.expired.token)},
        {SheetText::tr("Credits at the end"), DayField::ClosingCredit,
         toNumber(m_summary.closing.credit)},
        {SheetText::tr("Tokens at the end"), DayField::ClosingToken,
         toNumber(m_summary.closing.token)},
        {SheetText::tr("Deficit at the end: what would restore access"), DayField::ClosingDeficit,
         toNumber(m_summary.tokensToRestore)},
    };
    Cell cell = SummaryCells::totals;
    for (const auto &row : rows) {
        amount(cell, row.label, total(row.field), row.value);
        cell = cell.below();
    }
}

void SummaryPage::writeCosts()
{
    const QString currency = u", "_s + QString::fromStdString(m_book.result.currency);
    const Costs &costs = m_summary.movement.cost;
    Cell cell = SummaryCells::costs;
    const auto row = [&](const QString &label, const QString &formula, Money value) {
        amount(cell, label + currency, formula, toNumber(value));
        cell = cell.below();
        return nameOf(cell.below(-1));
    };
    const QString consumed = row(SheetText::tr("Cost of what was consumed"),
                                 total(DayField::CostConsumed), costs.consumed);
    const QString owed =
        row(SheetText::tr("Owed for the deficit at the end"),
            toMillionthsHalfEven(total(DayField::ClosingDeficit) + u'*'
                                 + m_book.inputs.fixedAt(m_book.inputCells.listPrice)),
            m_summary.owed);
    row(SheetText::tr("Cost of the usage"), toMillionths(consumed + u'+' + owed),
        m_summary.usageCost);
    row(SheetText::tr("Cost of purchases"), total(DayField::CostPurchases), costs.purchases);
    row(SheetText::tr("Cost of what expired"), total(DayField::CostExpired), costs.expired);
}

std::vector<ChartSeries> SummaryPage::lotSeries() const
{
    constexpr std::uint32_t credits[] = {0x8A6BBF, 0xA78DD1, 0x6D4FA3};
    constexpr std::uint32_t tokens[] = {0x2F7FC1, 0x6FA8D8, 0x1F5F96};
    constexpr std::size_t mostLots = 12;
    const QString dates = column(DayField::AxisLabel);
    std::vector<ChartSeries> series;
    const std::size_t slots = m_layout.slots().size();
    if (!m_book.isLive() || slots > mostLots) {
        const auto add = [&](DayField field, std::uint32_t color) {
            const Cell first = m_layout.days(field, 0);
            series.push_back({.categories = dates,
                              .values = column(field),
                              .name = m_book.days.fixedAt({first.row - 1, first.column}),
                              .color = color});
        };
        add(DayField::ClosingCredit, credits[0]);
        add(DayField::ClosingToken, tokens[0]);
        return series;
    }
    for (int slot = 0; slot < static_cast<int>(slots); ++slot) {
        const bool isCredit = slot < m_layout.creditSlots();
        const int number = isCredit ? slot : slot - m_layout.creditSlots();
        const auto shade = static_cast<std::size_t>(number) % std::size(tokens);
        series.push_back({.categories = dates,
                          .values = m_book.lots.fixedAt(
                              m_layout.lots(LotBlock::Left, slot, 0),
                              m_layout.lots(LotBlock::Left, slot, m_layout.days() - 1)),
                          .name = m_book.lots.fixedAt(m_layout.lotHead(slot, LotHead::Id)),
                          .color = isCredit ? credits[shade] : tokens[shade]});
    }
    return series;
}

ChartOptions SummaryPage::balanceChart() const
{
    ChartOptions chart{.shape = ChartOptions::Shape::StackedAreas,
                       .title = SheetText::tr("Balance at the close of each day"),
                       .valueTitle = SheetText::tr("Credits and tokens"),
                       .series = lotSeries()};
    const Cell below = m_layout.days(DayField::BelowZero, 0);
    chart.series.push_back({.categories = column(DayField::AxisLabel),
                            .values = column(DayField::BelowZero),
                            .name = m_book.days.fixedAt({below.row - 1, below.column}),
                            .color = 0xB3261E});
    return chart;
}

ChartOptions SummaryPage::spendChart() const
{
    constexpr std::uint32_t colors[] = {0x2F6DB3, 0xD98A1F, 0x3C9A8B, 0x8D5FB0,
                                        0xB8506B, 0x6D7A36, 0x4F5B70, 0x9C6B3F};
    ChartOptions chart{.shape = ChartOptions::Shape::StackedColumns,
                       .title = SheetText::tr("Charged month by month"),
                       .valueTitle = SheetText::tr("Credits and tokens"),
                       .series = {}};
    const std::size_t last = m_book.result.months.size() - 1;
    const std::vector<ServiceId> &services = m_book.result.services;
    for (std::size_t i = 0; i < services.size(); ++i) {
        if (m_summary.chargedByService[i].isZero() && services.size() > std::size(colors))
            continue;
        const int column = Layout::monthsServiceColumn() + static_cast<int>(i);
        chart.series.push_back(
            {.categories = m_book.months.fixedAt(m_layout.months(0, 0), m_layout.months(0, last)),
             .values =
                 m_book.months.fixedAt(m_layout.months(column, 0), m_layout.months(column, last)),
             .name =
                 m_book.months.fixedAt({Layout::monthsTop - 1, static_cast<std::uint16_t>(column)}),
             .color = colors[i % std::size(colors)]});
    }
    chart.categoriesPerLabel = static_cast<std::uint16_t>(1 + last / 24);
    return chart;
}

void SummaryPage::writeCharts()
{
    constexpr int rowsOfChart = 18;
    m_book.workbook.addChart(m_sheet, SummaryCells::charts, balanceChart());
    const ChartOptions spend = spendChart();
    if (!spend.series.empty())
        m_book.workbook.addChart(m_sheet, SummaryCells::charts.below(rowsOfChart), spend);
}

} // namespace

void writeSummaryPage(Book &book)
{
    SummaryPage(book).write();
}

} // namespace tokencast
