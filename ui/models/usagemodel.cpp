// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/usagemodel.h"

#include "core/formats/names.h"
#include "core/model/schedule.h"
#include "core/text/textformat.h"
#include "ui/models/choices.h"
#include "ui/models/entrycolumns.h"

namespace tokencast {

UsageModel::UsageModel(PlanDocument &document, const QLocale &locale, QObject *parent)
    : EntryTableModel(document, locale, parent)
{
    m_columns = usageColumns();
    followDocument();
}

std::vector<std::string> UsageModel::entryIds(const Plan &plan) const
{
    std::vector<std::string> ids;
    for (const UsageLine &entry : plan.usage)
        ids.push_back(entry.id.text());
    return ids;
}

const UsageLine &UsageModel::line(int row) const
{
    return plan().usage[size_t(row)];
}

QString UsageModel::unitOf(const UsageLine &line) const
{
    const RuleBook *book = document().ruleBook();
    const std::string_view unit = book ? book->unitOf(line.service) : std::string_view();
    return QString::fromUtf8(unit.data(), static_cast<qsizetype>(unit.size()));
}

/// The id where the plan names a rule book that is not there.
QString UsageModel::titleOf(const ServiceId &service) const
{
    const RuleBook *book = document().ruleBook();
    return book ? serviceTitle(*book, service) : QString::fromStdString(service.text());
}

QString UsageModel::nameOf(const UsageLine &line) const
{
    return line.label.empty() ? titleOf(line.service) : QString::fromStdString(line.label);
}

QString UsageModel::shownText(int row, int column) const
{
    const UsageLine &usage = line(row);
    const auto dayOr = [this](const std::optional<Day> &day, const QString &otherwise) {
        return day ? dayText(*day, locale()) : otherwise;
    };
    switch (column) {
    case LabelColumn:
        return QString::fromStdString(usage.label);
    case ServiceColumn:
        return titleOf(usage.service);
    case QuantityColumn: {
        const QString unit = unitOf(usage);
        return unit.isEmpty() ? quantityText(usage.quantity, locale())
                              : quantityWithUnit(usage.quantity, unit.toStdString(), locale());
    }
    case StartColumn:
        return dayOr(usage.start, tr("start"));
    case EndColumn:
        return dayOr(usage.end, tr("end"));
    case SpreadColumn:
        return usage.spread
            ? labelOf(spreadChoices(), typedText(row, column))
            : labelOf(spreadChoices(),
                      text(spreadNames, spreadOf(usage, unitOf(usage).toStdString())));
    case BatchColumn:
        return usage.batch ? quantityText(*usage.batch, locale()) : QStringLiteral("–");
    case GrowthColumn:
        return usage.growth.isZero() ? QStringLiteral("–") : percentText(usage.growth, locale());
    case SeasonColumn:
        return usage.season ? tr("seasonal") : QStringLiteral("–");
    case CommercialColumn:
        return usage.commercial ? tr("yes") : tr("no");
    default:
        return labelOf(choices(row, column), typedText(row, column));
    }
}

QString UsageModel::typedText(int row, int column) const
{
    const UsageLine &usage = line(row);
    const auto isoDay = [](const std::optional<Day> &day) {
        return day ? QString::fromStdString(toText(*day)) : QString();
    };
    switch (column) {
    case LabelColumn:
        return QString::fromStdString(usage.label);
    case ServiceColumn:
        return QString::fromStdString(usage.service.text());
    case QuantityColumn:
        return editText(usage.quantity, locale());
    case EveryColumn:
        return text(everyNames, usage.every);
    case StartColumn:
        return isoDay(usage.start);
    case EndColumn:
        return isoDay(usage.end);
    case DaysColumn:
        return text(eligibleDaysNames, usage.days);
    case SpreadColumn:
        return usage.spread ? text(spreadNames, *usage.spread) : QString();
    case BatchColumn:
        return usage.batch ? editText(*usage.batch, locale()) : QString();
    case GrowthColumn:
        return percentText(usage.growth, locale());
    case SeasonColumn: {
        QStringList months;
        if (usage.season) {
            for (const Factor factor : *usage.season)
                months << editText(factor, locale());
        }
        return months.join(QLatin1Char(' '));
    }
    case CommercialColumn:
        return usage.commercial ? QStringLiteral("true") : QStringLiteral("false");
    default:
        return {};
    }
}

QVariant UsageModel::rawValue(int row, int column) const
{
    if (column == QuantityColumn)
        return QVariant::fromValue<qlonglong>(line(row).quantity.millionths());
    return EntryTableModel::rawValue(row, column);
}

std::vector<Choice> UsageModel::choices(int row, int column) const
{
    switch (column) {
    case ServiceColumn:
        return serviceChoices(document().ruleBook(), line(row).service);
    case EveryColumn:
        return everyChoices();
    case DaysColumn:
        return eligibleDaysChoices();
    case SpreadColumn: {
        std::vector<Choice> spreads = spreadChoices();
        spreads.insert(spreads.begin(), Choice{QString(), tr("as usual for the service")});
        return spreads;
    }
    case CommercialColumn:
        return switchChoices();
    default:
        return {};
    }
}

template <typename T>
void UsageModel::set(int row, int column, T UsageLine::*field, T value, const QString &shown)
{
    document().change<T>(
        tr("Change %1 of %2 to %3")
            .arg(m_columns[size_t(column)].title.toLower(), nameOf(line(row)), shown),
        [row, field](Plan &plan) -> T & { return plan.usage[size_t(row)].*field; },
        std::move(value), pathOf(row, column));
}

Entry<void> UsageModel::assign(int row, int column, const QString &text)
{
    switch (column) {
    case LabelColumn:
        set(row, column, &UsageLine::label, text.toStdString(), text);
        return {};
    case QuantityColumn:
    case BatchColumn:
    case GrowthColumn:
        return assignNumber(row, column, text);
    case StartColumn:
    case EndColumn:
        return assignDay(row, column, text);
    case SeasonColumn:
        return assignSeason(row, text);
    default:
        assignChoice(row, column, text);
        return {};
    }
}

Entry<void> UsageModel::assignNumber(int row, int column, const QString &text)
{
    if (column == GrowthColumn) {
        const Entry<Factor> growth = readFactor(text, locale());
        if (!growth)
            return tl::unexpected(growth.error());
        set(row, column, &UsageLine::growth, *growth, text);
        return {};
    }
    if (column == BatchColumn && text.trimmed().isEmpty()) {
        set(row, column, &UsageLine::batch, std::optional<Quantity>(), tr("none"));
        return {};
    }
    const Entry<Quantity> quantity = readQuantity(text, locale(), unitOf(line(row)));
    if (!quantity)
        return tl::unexpected(quantity.error());
    if (column == BatchColumn)
        set(row, column, &UsageLine::batch, std::optional(*quantity), text);
    else
        set(row, column, &UsageLine::quantity, *quantity, text);
    return {};
}

Entry<void> UsageModel::assignDay(int row, int column, const QString &text)
{
    std::optional<Day> value;
    if (!text.trimmed().isEmpty()) {
        const Entry<Day> day = readDay(text, locale());
        if (!day)
            return tl::unexpected(day.error());
        value = *day;
    }
    const QString shown = value ? dayText(*value, locale())
        : column == StartColumn ? tr("the start")
                                : tr("the end");
    set(row, column, column == StartColumn ? &UsageLine::start : &UsageLine::end, value, shown);
    return {};
}

Entry<void> UsageModel::assignSeason(int row, const QString &text)
{
    const QStringList words = text.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    std::optional<Season> season;
    if (!words.isEmpty()) {
        season.emplace();
        if (words.size() != 12)
            return tl::unexpected(
                EntryProblem{tr("Twelve multipliers are needed, January first; these are %1.")
                                 .arg(words.size())});
        for (qsizetype month = 0; month < words.size(); ++month) {
            const Entry<Factor> factor = readFactor(words[month], locale());
            if (!factor)
                return tl::unexpected(factor.error());
            (*season)[size_t(month)] = *factor;
        }
    }
    set(row, SeasonColumn, &UsageLine::season, season, season ? text : tr("none"));
    return {};
}

void UsageModel::assignChoice(int row, int column, const QString &value)
{
    const QString shown = labelOf(choices(row, column), value);
    switch (column) {
    case ServiceColumn:
        set(row, column, &UsageLine::service, ServiceId(value.toStdString()), shown);
        break;
    case EveryColumn:
        set(row, column, &UsageLine::every, valueOf(everyNames, value, Every::Month), shown);
        break;
    case DaysColumn:
        set(row, column, &UsageLine::days, valueOf(eligibleDaysNames, value, EligibleDays::All),
            shown);
        break;
    case SpreadColumn:
        set(row, column, &UsageLine::spread,
            value.isEmpty() ? std::optional<Spread>()
                            : std::optional(valueOf(spreadNames, value, Spread::Even)),
            shown);
        break;
    default:
        set(row, column, &UsageLine::commercial, value == QLatin1String("true"), shown);
    }
}

std::unique_ptr<EntryTableModel> UsageModel::over(PlanDocument &document) const
{
    return std::make_unique<UsageModel>(document, locale());
}

void UsageModel::insertEntry(int row)
{
    std::vector<UsageLine> usage = document().plan().usage;
    const UsageLine fresh{.id = LineId(freshId("line")),
                          .service = ServiceId("design-automation"),
                          .every = Every::Month};
    usage.insert(usage.begin() + row, fresh);
    document().change<std::vector<UsageLine>>(
        tr("Add a usage line"), [](Plan & plan) -> auto & { return plan.usage; }, std::move(usage));
}

void UsageModel::removeEntries(int first, int count)
{
    std::vector<UsageLine> usage = document().plan().usage;
    const QString name = count == 1 ? tr("Remove %1").arg(nameOf(line(first)))
                                    : tr("Remove %1 usage lines").arg(count);
    usage.erase(usage.begin() + first, usage.begin() + first + count);
    document().change<std::vector<UsageLine>>(
        name, [](Plan & plan) -> auto & { return plan.usage; }, std::move(usage));
}

void UsageModel::moveEntry(int from, int to)
{
    std::vector<UsageLine> usage = document().plan().usage;
    const QString name = tr("Move %1").arg(nameOf(line(from)));
    UsageLine moved = std::move(usage[size_t(from)]);
    usage.erase(usage.begin() + from);
    usage.insert(usage.begin() + to, std::move(moved));
    document().change<std::vector<UsageLine>>(
        name, [](Plan & plan) -> auto & { return plan.usage; }, std::move(usage));
}

} // namespace tokencast
