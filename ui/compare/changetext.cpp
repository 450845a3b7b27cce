// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/changetext.h"

#include "core/formats/changedvalues.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QStringList>

#include <algorithm>
#include <array>

namespace tokencast {

namespace {

struct ChangeText
{
    Q_DECLARE_TR_FUNCTIONS(ChangeText)
};

QString partTitle(const PlanChange &change)
{
    switch (change.part) {
    case PlanPart::UsageLine:
        return change.kind == PlanChangeKind::Reordered ? ChangeText::tr("Usage lines")
                                                        : ChangeText::tr("Usage line");
    case PlanPart::Lot:
        return change.kind == PlanChangeKind::Reordered ? ChangeText::tr("Purchases")
                                                        : ChangeText::tr("Purchase");
    case PlanPart::RateOverride:
        return change.kind == PlanChangeKind::Reordered ? ChangeText::tr("Rates")
                                                        : ChangeText::tr("Rate");
    case PlanPart::Account:
        return ChangeText::tr("Account");
    case PlanPart::Horizon:
        return ChangeText::tr("Horizon");
    case PlanPart::Prices:
        return ChangeText::tr("Prices");
    case PlanPart::RuleBook:
        break;
    }
    return ChangeText::tr("Rule book");
}

struct FieldWord
{
    std::string_view field;
    const char *word;
};

constexpr std::array fieldWords{
    FieldWord{"unitPrice", QT_TRANSLATE_NOOP("ChangeText", "unit price")},
    FieldWord{"sellsTokens", QT_TRANSLATE_NOOP("ChangeText", "tokens are sold")},
    FieldWord{"openingDeficit", QT_TRANSLATE_NOOP("ChangeText", "opening deficit")},
    FieldWord{"negativeSince", QT_TRANSLATE_NOOP("ChangeText", "negative since")},
    FieldWord{"listPrice", QT_TRANSLATE_NOOP("ChangeText", "list price")},
    FieldWord{"ruleBook", QT_TRANSLATE_NOOP("ChangeText", "rule book")},
    FieldWord{"quantity", QT_TRANSLATE_NOOP("ChangeText", "quantity")},
    FieldWord{"label", QT_TRANSLATE_NOOP("ChangeText", "label")},
    FieldWord{"service", QT_TRANSLATE_NOOP("ChangeText", "service")},
    FieldWord{"every", QT_TRANSLATE_NOOP("ChangeText", "every")},
    FieldWord{"start", QT_TRANSLATE_NOOP("ChangeText", "start")},
    FieldWord{"end", QT_TRANSLATE_NOOP("ChangeText", "end")},
    FieldWord{"days", QT_TRANSLATE_NOOP("ChangeText", "days")},
    FieldWord{"spread", QT_TRANSLATE_NOOP("ChangeText", "spread")},
    FieldWord{"batch", QT_TRANSLATE_NOOP("ChangeText", "batch")},
    FieldWord{"growth", QT_TRANSLATE_NOOP("ChangeText", "growth")},
    FieldWord{"season", QT_TRANSLATE_NOOP("ChangeText", "season")},
    FieldWord{"commercial", QT_TRANSLATE_NOOP("ChangeText", "commercial")},
    FieldWord{"kind", QT_TRANSLATE_NOOP("ChangeText", "kind")},
    FieldWord{"remaining", QT_TRANSLATE_NOOP("ChangeText", "remaining")},
    FieldWord{"purchased", QT_TRANSLATE_NOOP("ChangeText", "bought on")},
    FieldWord{"expires", QT_TRANSLATE_NOOP("ChangeText", "expires")},
    FieldWord{"amount", QT_TRANSLATE_NOOP("ChangeText", "tokens")},
    FieldWord{"per", QT_TRANSLATE_NOOP("ChangeText", "per")},
    FieldWord{"rounding", QT_TRANSLATE_NOOP("ChangeText", "rounding")},
    FieldWord{"country", QT_TRANSLATE_NOOP("ChangeText", "country")},
    FieldWord{"agreement", QT_TRANSLATE_NOOP("ChangeText", "agreement")},
    FieldWord{"trial", QT_TRANSLATE_NOOP("ChangeText", "trial")},
    FieldWord{"subscriptions", QT_TRANSLATE_NOOP("ChangeText", "subscriptions")},
    FieldWord{"currency", QT_TRANSLATE_NOOP("ChangeText", "currency")},
};

QString fieldText(std::string_view field)
{
    const auto word = std::ranges::find(fieldWords, field, &FieldWord::field);
    return word == fieldWords.end()
        ? QString::fromUtf8(field.data(), static_cast<qsizetype>(field.size()))
        : ChangeText::tr(word->word);
}

QString valueText(const std::optional<std::string> &value)
{
    return value && !value->empty() ? QString::fromStdString(*value) : ChangeText::tr("nothing");
}

} // namespace

QString changeText(const PlanChange &change, const Plan &plan, const Plan &other)
{
    QString text = partTitle(change);
    if (change.kind == PlanChangeKind::Reordered)
        return ChangeText::tr("%1 in another order").arg(text);
    const QString name = QString::fromStdString(change.label.empty() ? change.id : change.label);
    if (!name.isEmpty())
        text = ChangeText::tr("%1 “%2”").arg(text, name);
    if (change.kind == PlanChangeKind::Removed)
        return ChangeText::tr("%1 removed").arg(text);
    if (change.kind == PlanChangeKind::Added)
        return ChangeText::tr("%1 added").arg(text);
    QStringList values;
    for (const ChangedValue &value : changedValues(change, plan, other))
        values << ChangeText::tr("%1 %2 → %3")
                      .arg(fieldText(value.field), valueText(value.before), valueText(value.after));
    return ChangeText::tr("%1: %2").arg(text, values.join(ChangeText::tr(", ")));
}

} // namespace tokencast
