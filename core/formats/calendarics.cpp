// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/calendarics.h"

#include "core/formats/icalendar.h"
#include "core/model/advice.h"
#include "core/model/milestones.h"
#include "core/text/textformat.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QCryptographicHash>

#include <algorithm>
#include <vector>

namespace tokencast {

namespace {

struct CalendarText
{
    Q_DECLARE_TR_FUNCTIONS(CalendarText)
};

/// Part of an event's identifier: a name that was once written is there for good.
constexpr std::string_view kindName(MilestoneKind kind)
{
    switch (kind) {
    case MilestoneKind::RunsOut:
        return "runs-out";
    case MilestoneKind::GraceEnds:
        return "grace-ends";
    case MilestoneKind::Limited:
        return "limited";
    case MilestoneKind::TrialEnds:
        return "trial-ends";
    case MilestoneKind::LotExpires:
        break;
    }
    return "lot-expires";
}

struct Words
{
    QString title;
    QString details;
};

struct Event
{
    /// The part of the identifier that tells it from the other events of the plan.
    std::string key;
    Day day;
    Words words;
};

class Calendar
{
public:
    Calendar(const CheckedPlan &plan, const Projection &projection, const CalendarOptions &options)
        : m_checkedPlan(plan), m_plan(plan.plan()), m_projection(projection), m_options(options)
    {
    }

    /// The whole file.
    std::string write();

private:
    std::vector<Event> events() const;
    void addPurchases(std::vector<Event> &events) const;
    void write(const Event &event);
    Words wordsFor(const Milestone &milestone) const;
    Words lotWords(const Milestone &milestone) const;
    QString titled(const QString &title) const;
    std::string identifierOf(const Event &event) const;
    std::string keyOf(const Milestone &milestone) const;
    std::string stamp() const;
    QString tokens(Tokens amount) const { return tokensText(amount, m_options.locale); }

    const CheckedPlan &m_checkedPlan;
    const Plan &m_plan;
    const Projection &m_projection;
    const CalendarOptions &m_options;
    ICalendarWriter m_out;
};

std::string compact(Day day)
{
    std::string text = toText(day);
    std::erase(text, '-');
    return text;
}

/// With two decimal places at most, rounded up: with less the deficit would not be settled.
Tokens enoughOf(Tokens amount)
{
    constexpr std::int64_t hundredth = 10'000;
    const std::int64_t beyond = amount.millionths() % hundredth;
    return beyond == 0 ? amount : amount + Tokens::fromMillionths(hundredth - beyond);
}

KindAmounts enoughOf(const KindAmounts &amounts)
{
    return {.credit = enoughOf(amounts.credit), .token = enoughOf(amounts.token)};
}

std::string Calendar::stamp() const
{
    const auto day = std::chrono::floor<std::chrono::days>(m_options.written);
    const std::chrono::hh_mm_ss time(m_options.written - day);
    const auto two = [](auto count) {
        const std::string digits = std::to_string(count);
        return digits.size() < 2 ? '0' + digits : digits;
    };
    return compact(day) + "T" + two(time.hours().count()) + two(time.minutes().count())
        + two(time.seconds().count()) + "Z";
}

std::string Calendar::keyOf(const Milestone &milestone) const
{
    const std::string entry = milestone.kind == MilestoneKind::LotExpires
        ? m_plan.lots[milestone.entry].id.text()
        : std::to_string(milestone.entry);
    return std::string(kindName(milestone.kind)) + '\0' + entry;
}

std::string Calendar::identifierOf(const Event &event) const
{
    const QByteArray whole =
        m_options.identity.toUtf8() + '\0' + QByteArray::fromStdString(event.key);
    return QCryptographicHash::hash(whole, QCryptographicHash::Sha256)
               .toHex()
               .left(40)
               .toStdString()
        + "@tokencast";
}

QString Calendar::titled(const QString &title) const
{
    const QString name = QString::fromStdString(m_projection.planName);
    return name.isEmpty() ? title : CalendarText::tr("%1 (%2)").arg(title, name);
}

Words Calendar::lotWords(const Milestone &milestone) const
{
    const Lot &lot = m_plan.lots[milestone.entry];
    const QString name = QString::fromStdString(lot.id.text());
    if (milestone.amount.isZero())
        return {.title = CalendarText::tr("“%1” expires; it will be used up").arg(name),
                .details = CalendarText::tr(
                    "From this day on nothing of it can be used. By the plan nothing "
                    "will be left of it.")};
    const QString amount = kindText(lot.kind, milestone.amount, m_options.locale);
    if (lot.expiry() >= m_projection.horizon.end)
        return {.title = CalendarText::tr("“%1” expires").arg(name),
                .details =
                    CalendarText::tr(
                        "From this day on nothing of it can be used. At the end of the plan, "
                        "%1, it still holds %2.")
                        .arg(dayText(m_projection.horizon.last(), m_options.locale), amount)};
    // A title is read at a glance; the details have every digit.
    const QString shortAmount =
        kindText(lot.kind, milestone.amount, m_options.locale, Places::Short);
    return {
        .title = CalendarText::tr("“%1” expires: %2 unused").arg(name, shortAmount),
        .details =
            CalendarText::tr("From this day on nothing of it can be used. By the plan %1 will be "
                             "left, which were bought for %2.")
                .arg(amount, moneyText(milestone.cost, m_projection.currency, m_options.locale))};
}

Words Calendar::wordsFor(const Milestone &milestone) const
{
    switch (milestone.kind) {
    case MilestoneKind::RunsOut:
        return {.title = CalendarText::tr("The balance runs out"),
                .details = CalendarText::tr(
                               "The first day with usage that nothing pays for: %1 on deficit at "
                               "the end of the day.")
                               .arg(tokens(milestone.amount))};
    case MilestoneKind::GraceEnds:
        return {.title = CalendarText::tr("Last day of the grace period"),
                .details = CalendarText::tr(
                    "Unless the deficit is settled by today, access is limited from "
                    "tomorrow on.")};
    case MilestoneKind::Limited:
        return {.title = CalendarText::tr("Access is limited from today on"),
                .details = milestone.reason == Milestone::Reason::Subscription
                    ? CalendarText::tr("No subscription covers this day.")
                    : CalendarText::tr(
                        "The grace period for the deficit has run out. After a purchase that "
                        "settles it the vendor’s support lifts the block.")};
    case MilestoneKind::TrialEnds:
        return {.title = CalendarText::tr("The trial is over"),
                .details = CalendarText::tr(
                    "From today on usage is no longer under the rules of the trial.")};
    case MilestoneKind::LotExpires:
        break;
    }
    return lotWords(milestone);
}

/// What to buy by when.
void Calendar::addPurchases(std::vector<Event> &events) const
{
    for (const Advice &advice : adviceFor(m_checkedPlan, m_projection)) {
        const QString amount = kindsText(advice.amount, m_options.locale);
        const QString price = moneyText(advice.cost, m_projection.currency, m_options.locale);
        if (advice.code == AdviceCode::SettleBy)
            events.push_back(
                {.key = "settle-by",
                 .day = advice.day,
                 .words = {.title = CalendarText::tr("Buy at least %1 by today")
                                        .arg(kindsText(enoughOf(advice.amount), m_options.locale)),
                           .details = CalendarText::tr("With %1 the deficit is settled on the "
                                                       "last day before it limits access. At the "
                                                       "list price that costs %2.")
                                          .arg(amount, price)}});
        if (advice.code == AdviceCode::BuyToLast)
            events.push_back(
                {.key = "buy-to-last",
                 .day = advice.day,
                 .words = {.title = CalendarText::tr("Buy %1 by today").arg(amount),
                           .details = CalendarText::tr("Bought today, they last until %1. At the "
                                                       "list price they cost %2.")
                                          .arg(dayText(advice.until, m_options.locale), price)}});
    }
}

std::vector<Event> Calendar::events() const
{
    std::vector<Event> all;
    for (const Milestone &milestone : milestonesOf(m_plan, m_projection))
        all.push_back(
            {.key = keyOf(milestone), .day = milestone.day, .words = wordsFor(milestone)});
    addPurchases(all);
    std::ranges::stable_sort(all, {}, &Event::day);
    return all;
}

void Calendar::write(const Event &event)
{
    m_out.line("BEGIN", "VEVENT");
    m_out.line("UID", identifierOf(event));
    m_out.line("DTSTAMP", stamp());
    m_out.line("LAST-MODIFIED", stamp());
    // It only has to grow, and to fit into 31 bits for long.
    const auto minutes = std::chrono::floor<std::chrono::minutes>(m_options.written);
    m_out.line("SEQUENCE", std::to_string(minutes.time_since_epoch().count()));
    m_out.line("DTSTART;VALUE=DATE", compact(event.day));
    m_out.line("DTEND;VALUE=DATE", compact(event.day + std::chrono::days(1)));
    m_out.text("SUMMARY", titled(event.words.title).toStdString());
    m_out.text("DESCRIPTION", event.words.details.toStdString());
    m_out.line("TRANSP", "TRANSPARENT");
    m_out.line("END", "VEVENT");
}

std::string Calendar::write()
{
    const std::vector<Event> all = events();
    if (all.empty())
        return {};
    m_out.line("BEGIN", "VCALENDAR");
    m_out.line("VERSION", "2.0");
    m_out.line("PRODID", "-//Tokencast//Tokencast//EN");
    m_out.line("CALSCALE", "GREGORIAN");
    m_out.line("METHOD", "PUBLISH");
    if (!m_projection.planName.empty())
        m_out.text("X-WR-CALNAME", m_projection.planName);
    for (const Event &event : all)
        write(event);
    m_out.line("END", "VCALENDAR");
    return m_out.content();
}

} // namespace

QString calendarIdentity(const QString &canonicalPath, const QString &planName)
{
    return canonicalPath + QLatin1Char('\n') + planName;
}

std::string writeCalendar(const CheckedPlan &plan, const Projection &projection,
                          const CalendarOptions &options)
{
    return Calendar(plan, projection, options).write();
}

} // namespace tokencast
