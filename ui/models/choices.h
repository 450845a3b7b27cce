// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/names.h"
#include "core/model/rulebook.h"
#include "core/text/unittext.h"
#include "ui/models/entrytablemodel.h"

#include <algorithm>

// What the values of enumerations are called, and with core/text/unittext.h the units.

namespace tokencast {

std::vector<Choice> kindChoices();
std::vector<Choice> everyChoices();
std::vector<Choice> eligibleDaysChoices();
std::vector<Choice> spreadChoices();
std::vector<Choice> switchChoices();
std::vector<Choice> roundingChoices();
std::vector<Choice> agreementChoices();
/// The services of the rule book; `current` is among them even where the book does not list it.
std::vector<Choice> serviceChoices(const RuleBook *book, const ServiceId &current);
/// The label of a value; the value itself where it has none.
QString labelOf(const std::vector<Choice> &choices, const QString &value);

QString percentText(Factor factor, const QLocale &locale);

template <typename E, std::size_t size>
QString text(const std::array<NamedValue<E>, size> &names, E value)
{
    const std::string_view name = nameOf(names, value);
    return QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
}

template <typename E, std::size_t size>
E valueOf(const std::array<NamedValue<E>, size> &names, const QString &name, E otherwise)
{
    const std::string utf8 = name.toStdString();
    const auto entry = std::ranges::find(names, std::string_view(utf8), &NamedValue<E>::name);
    return entry == names.end() ? otherwise : entry->value;
}

} // namespace tokencast
