// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/checkedplan.h"
#include "core/spreadsheet/workbook.h"

#include <map>
#include <vector>

// Where everything lies. Formulas on one sheet speak of cells on others, so all places are decided
// before anything is written.

namespace tokencast {

enum class LotField { Id, Kind, Quantity, Left, Purchased, Expires, Price, Order };
enum class LineField {
    Id,
    Label,
    Service,
    Unit,
    Quantity,
    Every,
    Start,
    End,
    Days,
    Spread,
    Batch,
    Growth,
    January,
};
inline constexpr int lineFieldCount = static_cast<int>(LineField::January) + 12;

/// The sheet of what may be changed.
struct InputCells
{
    explicit InputCells(const Plan &plan);

    Cell firstDay{.row = 4, .column = 1};
    Cell endDay{.row = 5, .column = 1};
    Cell listPrice{.row = 6, .column = 1};
    Cell openingDeficit{.row = 7, .column = 1};
    Cell negativeSince{.row = 8, .column = 1};
    Cell trialStart{.row = 9, .column = 1};
    Cell trialEnded{.row = 10, .column = 1};
    /// Texts that are only told.
    Cell facts{.row = 11, .column = 1};
    static constexpr int factCount = 4;
    Cell subscriptions;
    int subscriptionCount = 0;
    Cell lots;
    Cell lines;

    Cell lot(std::size_t index, LotField field) const;
    Cell line(std::size_t index, LineField field) const;
    Cell season(std::size_t index, std::chrono::month month) const;
};

/// How the days of a line come about.
enum class LineSchedule {
    /// One day.
    Once,
    /// The quantity itself on each day that the line allows.
    AlikeDays,
    /// By the periods of the schedule.
    Periods
};

/// What decides the shape of a line's formulas.
struct LineShape
{
    LineSchedule schedule = LineSchedule::Periods;
    bool isCharged = false;
    bool isBatched = false;
    bool isMetered = false;
    /// Its number among those that are charged, batched, metered.
    int charged = 0;
    int batched = 0;
    int metered = 0;
    /// Of its first period in the schedule, and how many there are.
    int firstPeriod = 0;
    std::vector<DayRange> periods;
};

enum class ScheduleField {
    Line,
    Start,
    End,
    CoveredFrom,
    CoveredTo,
    DaysOfPeriod,
    DaysCovered,
    Factor,
    Season,
    Unrounded,
    Quantity,
    FirstDay,
    LastDay,
    FullBatches,
    Batches,
};
inline constexpr int scheduleFieldCount = static_cast<int>(ScheduleField::Batches) + 1;

enum class ChargeBlock { Quantity, FullBatches, Rest, Charge, Credit, Token, Deficit, Meter };
enum class ChargeField { Day, CreditsInHand, TokensInHand, Apis };

enum class LotBlock { Expired, InHand, Repaid, Paid, Cost, Left };
inline constexpr int lotBlockCount = 6;
/// Rows above the days of the sheet of lots, one column a lot in each block.
enum class LotHead {
    Id,
    Purchased,
    Expires,
    Price,
    Quantity,
    InHandAtStart,
    PurchaseCost,
    ExpiredCost,
};
inline constexpr int lotHeadCount = 8;

enum class DayField {
    Date,
    Access,
    Charged,
    ChargedCredit,
    ChargedToken,
    ChargedDeficit,
    Uncharged,
    Blocked,
    PurchasedCredit,
    PurchasedToken,
    ExpiredCredit,
    ExpiredToken,
    RepaidCredit,
    RepaidToken,
    ClosingCredit,
    ClosingToken,
    ClosingDeficit,
    ClosingNet,
    CostPurchases,
    CostConsumed,
    CostExpired,
    Month,
    AccessCode,
    NegativeBefore,
    NegativeAfter,
    IsNegative,
    BelowZero,
    AxisLabel,
    FirstService,
};

/// Access as a number on the sheet of days; limited says why.
enum class AccessCode { Trial = 1, Full, Grace, NoSubscription, GraceRanOut, NotModelled };

/// The sheet of answers.
struct SummaryCells
{
    static constexpr Cell firstNegative{.row = 3, .column = 1};
    static constexpr Cell graceEnds{.row = 4, .column = 1};
    static constexpr Cell firstLimited{.row = 5, .column = 1};
    static constexpr Cell withoutSubscription{.row = 6, .column = 1};
    static constexpr Cell lowestNet{.row = 7, .column = 1};
    static constexpr Cell lowestDay{.row = 8, .column = 1};
    static constexpr Cell totals{.row = 10, .column = 1};
    static constexpr Cell costs{.row = 24, .column = 1};
    static constexpr Cell charts{.row = 2, .column = 3};
};

struct CardFields
{
    enum Field {
        Title,
        From,
        TrialDays,
        TrialConsumes,
        GraceDays,
        NeedsSubscription,
        TrialEnd,
        GraceSince,
        GraceEnd
    };
};

struct RateFields
{
    enum Field { Card, Service, Amount, Per, Unit, Rounding, Pays };
};

/// All places but those of the inputs.
class Layout
{
public:
    explicit Layout(const CheckedPlan &plan);

    std::size_t days() const { return m_days; }
    Day day(std::size_t index) const;
    std::size_t cardOn(std::size_t day) const { return m_cardOfDay[day]; }
    const std::vector<LineShape> &lines() const { return m_lines; }
    int chargedLines() const { return m_charged; }
    /// Lots in draw order: credits, then tokens.
    const std::vector<std::size_t> &slots() const { return m_slots; }
    int creditSlots() const { return m_creditSlots; }
    const std::vector<std::pair<std::size_t, ServiceId>> &rates() const { return m_rates; }

    /// From when the grace of the first deficit counts, and before when it cannot limit access.
    Cell deficitSince() const { return {.row = 2, .column = 1}; }
    Cell limitedNotBefore() const { return {.row = 3, .column = 1}; }
    Cell card(std::size_t card, CardFields::Field field) const;
    Cell rate(std::size_t card, const ServiceId &rate, RateFields::Field field) const;
    Cell rateAt(std::size_t row, RateFields::Field field) const;
    Cell schedule(int period, ScheduleField field) const;
    Cell charges(ChargeField field, std::size_t day) const;
    Cell charges(ChargeBlock block, std::size_t line, std::size_t day) const;
    /// The first column of a block, for headings and sums.
    int blockColumn(ChargeBlock block) const;
    Cell lotHead(int slot, LotHead head) const;
    Cell lots(LotBlock block, int slot, std::size_t day) const;
    Cell days(DayField field, std::size_t day) const;
    Cell service(std::size_t service, std::size_t day) const;
    /// The month itself, then the columns from DayField::Charged to DayField::CostExpired.
    Cell months(int column, std::size_t month) const;
    static constexpr int monthsServiceColumn()
    {
        return static_cast<int>(DayField::CostExpired) - static_cast<int>(DayField::Charged) + 2;
    }

    /// How many formulas there are: what computing takes.
    std::int64_t formulaCount() const;
    /// Whether formulas can say everything: they cannot where events of one day have to be told
    /// apart, as batches of a desktop product under a carried remainder.
    bool needsSingleEvents() const { return m_needsSingleEvents; }
    std::uint32_t mostColumns() const;

    static constexpr std::uint32_t daysTop = 3;
    static constexpr std::uint32_t chargesTop = 5;
    static constexpr std::uint32_t monthsTop = 3;
    static constexpr std::uint32_t lotsTop = lotHeadCount + 3;

private:
    void shapeLines(const CheckedPlan &plan);
    void shapeRates(const CheckedPlan &plan);
    void addPeriods(const Plan &plan, const UsageLine &line, LineShape &shape);
    void orderLots(const Plan &plan);

    DayRange m_horizon;
    std::size_t m_days;
    std::size_t m_cards;
    std::vector<std::size_t> m_cardOfDay;
    std::vector<LineShape> m_lines;
    int m_charged = 0;
    int m_batched = 0;
    int m_metered = 0;
    int m_periods = 0;
    std::vector<std::size_t> m_slots;
    int m_creditSlots = 0;
    std::vector<std::pair<std::size_t, ServiceId>> m_rates;
    std::map<std::pair<std::size_t, ServiceId>, std::size_t> m_rateRows;
    std::size_t m_services = 0;
    bool m_needsSingleEvents = false;
};

} // namespace tokencast
