// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/neutralnames.h"

#include <QtCore/QCoreApplication>

namespace tokencast {

namespace {

struct NeutralNames
{
    Q_DECLARE_TR_FUNCTIONS(NeutralNames)
};

} // namespace

RedactionOptions neutralNames()
{
    return {.planName = NeutralNames::tr("Plan").toStdString(),
            .lineName = NeutralNames::tr("Line").toStdString(),
            .purchaseName = NeutralNames::tr("Purchase").toStdString()};
}

} // namespace tokencast
