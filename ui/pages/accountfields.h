// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/plandocument.h"
#include "ui/entry/entrytext.h"
#include "ui/models/entrytablemodel.h"

#include <functional>

namespace tokencast {

/// One field of the account form: how its value reads, and how a text is taken.
struct AccountField
{
    enum class Group { Plan, Account, Trial, Balance, Rates };

    Group group;
    /// In the plan's JSON form.
    std::string path;
    QString label;
    QString help;
    /// For What's This: how it counts, and its page of the help.
    QString rule;
    QString topic;
    std::function<QString(const Plan &, const QLocale &)> read;
    std::function<Entry<void>(PlanDocument &, const QString &, const QLocale &)> take;
    /// Of a field that is chosen, not typed.
    std::function<std::vector<Choice>(const PlanDocument &, const QLocale &)> choices;
};

/// Every field of plan and account, in the order of the form.
std::vector<AccountField> accountFields();
QString titleOf(AccountField::Group group);

} // namespace tokencast
