// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/catalog.h"
#include "ui/document/scenarioedit.h"

#include <QtCore/QString>

#include <vector>

namespace tokencast {

/// What an audience is told in place of a customer's name.
struct ShownNames
{
    /// As it stands in names of plans, lines and purchases, in small or capital letters; nothing is
    /// replaced where it is empty.
    QString customer;
    QString shownAs;
    friend bool operator==(const ShownNames &, const ShownNames &) = default;
};

QString shownName(QString name, const ShownNames &names);
/// Copies for showing. Names that become equal are told apart by a number, and what is left without
/// a name gets a neutral one.
std::vector<Scenario> withNames(std::vector<Scenario> scenarios, const ShownNames &names);
/// Copies without any name that a person gave, and without the country: what is not there cannot be
/// seen. Amounts and days stay. A plan that cannot be copied so is empty.
std::vector<Scenario> withoutNames(const std::vector<Scenario> &scenarios, const Catalog &catalog);

} // namespace tokencast
