// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/accountfields.h"

#include <QtCore/QCoreApplication>

// What the fields of the account form are made with.

namespace tokencast {

struct AccountFields
{
    Q_DECLARE_TR_FUNCTIONS(AccountFields)
};

/// One undoable edit that is named after the field.
template <typename T>
void setField(PlanDocument &document, const AccountField &field, std::function<T &(Plan &)> access,
              T value, const QString &shown)
{
    document.change<T>(AccountFields::tr("Change %1 to %2").arg(field.label.toLower(), shown),
                       std::move(access), std::move(value), field.path);
}

inline QString isoText(const std::optional<Day> &day)
{
    return day ? QString::fromStdString(toText(*day)) : QString();
}

/// The fields of trial, opening balance and rates.
std::vector<AccountField> accountStateFields();

} // namespace tokencast
