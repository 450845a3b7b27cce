// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/about.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QStringList>

namespace tokencast {

namespace {

struct About
{
    Q_DECLARE_TR_FUNCTIONS(About)
};

} // namespace

QString aboutText(const Catalog &catalog)
{
    QStringList books;
    for (const RuleBook &book : catalog.ruleBooks) {
        QStringList days;
        for (const RateCard &card : book.cards)
            days << QString::fromStdString(toText(card.effectiveFrom));
        books << About::tr("Rule book %1: rate cards of %2.")
                     .arg(QString::fromStdString(book.id.text()), days.join(QStringLiteral(", ")));
    }
    return QStringList{
        About::tr("Tokencast %1, with Qt %2.")
            .arg(QCoreApplication::applicationVersion(), QString::fromLatin1(qVersion())),
        About::tr("It tells when prepaid credits and tokens run out and what they cost."),
        books.join(QLatin1Char('\n')),
        About::tr(
            "Tokencast is free software under the GNU General Public License, version 3 or later. "
            "It comes without any warranty."),
        About::tr(
            "It is not a product of Autodesk and not endorsed by Autodesk; the names of Autodesk’s "
            "services are used only to name them. Nothing leaves this machine."),
    }
        .join(QStringLiteral("\n\n"));
}

} // namespace tokencast
