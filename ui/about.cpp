// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/about.h"

#include "core/formats/bundled.h"
#include "core/storage/sqliteversion.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QStringList>
#include <QtCore/QSysInfo>
#include <QtGui/QScreen>
#include <QtWidgets/QApplication>
#include <QtWidgets/QStyle>

#include <algorithm>

namespace tokencast {

namespace {

struct About
{
    Q_DECLARE_TR_FUNCTIONS(About)
};

QString cardDays(const RuleBook &book)
{
    QStringList days;
    for (const RateCard &card : book.cards)
        days << QString::fromStdString(toText(card.effectiveFrom));
    return days.join(QStringLiteral(", "));
}

QString idOf(const RuleBook &book)
{
    return QString::fromStdString(book.id.text());
}

QString screenText()
{
    QStringList screens;
    for (const QScreen *screen : QGuiApplication::screens()) {
        screens << QStringLiteral("%1x%2 at %3")
                       .arg(screen->size().width())
                       .arg(screen->size().height())
                       .arg(screen->devicePixelRatio());
    }
    return screens.join(QStringLiteral(", "));
}

QStringList ruleBookLines(const Catalog &catalog)
{
    const Catalog bundled = bundledCatalog();
    QStringList lines;
    int own = 0;
    for (const RuleBook &book : catalog.ruleBooks) {
        if (std::ranges::find(bundled.ruleBooks, book) == bundled.ruleBooks.end())
            ++own;
        else
            lines << QStringLiteral("Rule book %1: %2").arg(idOf(book), cardDays(book));
    }
    lines << QStringLiteral("Rule books added by hand: %1").arg(own);
    return lines;
}

} // namespace

QString aboutText(const Catalog &catalog)
{
    QStringList books;
    for (const RuleBook &book : catalog.ruleBooks)
        books << About::tr("Rule book %1: rate cards of %2.").arg(idOf(book), cardDays(book));
    return QStringList{
        About::tr("Tokencast %1, with Qt %2 and SQLite %3.")
            .arg(QCoreApplication::applicationVersion(), QString::fromLatin1(qVersion()),
                 sqliteVersion()),
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

QString diagnosticsText(const Catalog &catalog)
{
    const QString style = QApplication::style() ? QApplication::style()->name() : QString();
    QStringList lines{
        QStringLiteral("Tokencast %1").arg(QCoreApplication::applicationVersion()),
        QStringLiteral("Qt %1, compiled with %2; SQLite %3")
            .arg(QString::fromLatin1(qVersion()), QStringLiteral(QT_VERSION_STR), sqliteVersion()),
        QStringLiteral("%1, %2").arg(QSysInfo::prettyProductName(),
                                     QSysInfo::currentCpuArchitecture()),
        QStringLiteral("Platform %1, style %2").arg(QGuiApplication::platformName(), style),
        QStringLiteral("Screens: %1").arg(screenText()),
        QStringLiteral("Formats of %1").arg(QLocale().name()),
    };
    return (lines + ruleBookLines(catalog)).join(QLatin1Char('\n')) + QLatin1Char('\n');
}

} // namespace tokencast
