// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/changetext.h"

#include "core/formats/changedvalues.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QStringList>

#include <algorithm>
#include <array>

namespace tokencast {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("PlanChange", text);
}

QString partTitle(const PlanChange &change)
{
    switch (change.part) {
    case PlanPart::UsageLine:
        return change.kind == PlanChangeKind::Reordered ? tr("Usage lines") : tr("Usage line");
    case PlanPart::Lot:
        return change.kind == PlanChangeKind::Reordered ? tr("Purchases") : tr("Purchase");
    case PlanPart::RateOverride:
        return change.kind == PlanChangeKind::Reordered ? tr("Rates") : tr("Rate");
    case PlanPart::Account:
        return tr("Account");
    case PlanPart::Horizon:
        return tr("Horizon");
    case PlanPart::Prices:
        return tr("Prices");
    case PlanPart::RuleBook:
        break;
    }
    return tr("Rule book");
}

struct FieldWord
{
    std::string_view field;
    const char *word;
};

constexpr std::array fieldWords{
    FieldWord{"unitPrice", QT_TRANSLATE_NOOP("PlanChange", "unit price")},
    FieldWord{"sellsTokens", QT_TRANSLATE_NOOP("PlanChange", "tokens are sold")},
    FieldWord{"openingDeficit", QT_TRANSLATE_NOOP("PlanChange", "opening deficit")},
    FieldWord{"negativeSince", QT_TRANSLATE_NOOP("PlanChange", "negative since")},
    FieldWord{"listPrice", QT_TRANSLATE_NOOP("PlanChange", "list price")},
    FieldWord{"ruleBook", QT_TRANSLATE_NOOP("PlanChange", "rule book")},
    FieldWord{"quantity", QT_TRANSLATE_NOOP("PlanChange", "quantity")},
    FieldWord{"label", QT_TRANSLATE_NOOP("PlanChange", "label")},
    FieldWord{"service", QT_TRANSLATE_NOOP("PlanChange", "service")},
    FieldWord{"every", QT_TRANSLATE_NOOP("PlanChange", "every")},
    FieldWord{"start", QT_TRANSLATE_NOOP("PlanChange", "start")},
    FieldWord{"end", QT_TRANSLATE_NOOP("PlanChange", "end")},
    FieldWord{"days", QT_TRANSLATE_NOOP("PlanChange", "days")},
    FieldWord{"spread", QT_TRANSLATE_NOOP("PlanChange", "spread")},
    FieldWord{"batch", QT_TRANSLATE_NOOP("PlanChange", "batch")},
    FieldWord{"growth", QT_TRANSLATE_NOOP("PlanChange", "growth")},
    FieldWord{"season", QT_TRANSLATE_NOOP("PlanChange", "season")},
    FieldWord{"commercial", QT_TRANSLATE_NOOP("PlanChange", "commercial")},
    FieldWord{"kind", QT_TRANSLATE_NOOP("PlanChange", "kind")},
    FieldWord{"remaining", QT_TRANSLATE_NOOP("PlanChange", "remaining")},
    FieldWord{"purchased", QT_TRANSLATE_NOOP("PlanChange", "bought on")},
    FieldWord{"expires", QT_TRANSLATE_NOOP("PlanChange", "expires")},
    FieldWord{"amount", QT_TRANSLATE_NOOP("PlanChange", "tokens")},
    FieldWord{"per", QT_TRANSLATE_NOOP("PlanChange", "per")},
    FieldWord{"rounding", QT_TRANSLATE_NOOP("PlanChange", "rounding")},
    FieldWord{"country", QT_TRANSLATE_NOOP("PlanChange", "country")},
    FieldWord{"agreement", QT_TRANSLATE_NOOP("PlanChange", "agreement")},
    FieldWord{"trial", QT_TRANSLATE_NOOP("PlanChange", "trial")},
    FieldWord{"subscriptions", QT_TRANSLATE_NOOP("PlanChange", "subscriptions")},
    FieldWord{"currency", QT_TRANSLATE_NOOP("PlanChange", "currency")},
};

QString fieldText(std::string_view field)
{
    const auto word = std::ranges::find(fieldWords, field, &FieldWord::field);
    return word == fieldWords.end()
        ? QString::fromUtf8(field.data(), static_cast<qsizetype>(field.size()))
        : tr(word->word);
}

QString valueText(const std::optional<std::string> &value)
{
    return value && !value->empty() ? QString::fromStdString(*value) : tr("nothing");
}

} // namespace

QString changeText(const PlanChange &change, const Plan &plan, const Plan &other)
{
    QString text = partTitle(change);
    if (change.kind == PlanChangeKind::Reordered)
        return tr("%1 in another order").arg(text);
    const QString name = QString::fromStdString(change.label.empty() ? change.id : change.label);
    if (!name.isEmpty())
        text = tr("%1 “%2”").arg(text, name);
    if (change.kind == PlanChangeKind::Removed)
        return tr("%1 removed").arg(text);
    if (change.kind == PlanChangeKind::Added)
        return tr("%1 added").arg(text);
    QStringList values;
    for (const ChangedValue &value : changedValues(change, plan, other))
        values << tr("%1 %2 → %3")
                      .arg(fieldText(value.field), valueText(value.before), valueText(value.after));
    return tr("%1: %2").arg(text, values.join(tr(", ")));
}

} // namespace tokencast
