// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spreadsheet/formulatext.h"

using namespace Qt::StringLiterals;

namespace tokencast {

QString halfEvenOfScaled(const QString &scaled)
{
    // A half above an even count has a quarter behind the point once it is halved.
    return u"(ROUND(%1,0)-((%1)/2-INT((%1)/2)=0.25))"_s.arg(scaled);
}

QString toMillionthsHalfEven(const QString &amount)
{
    return halfEvenOfScaled(u"ROUND(%1*1000000,3)"_s.arg(amount)) + u"/1000000"_s;
}

QString toMillionths(const QString &sum)
{
    return u"ROUND(%1,6)"_s.arg(sum);
}

QString timesFull(const QString &whole, const QString &part)
{
    return u"ROUNDDOWN(ROUND((%1)*1000000,0)/ROUND(%2*1000000,0),0)"_s.arg(whole, part);
}

QString timesStarted(const QString &whole, const QString &part)
{
    return u"ROUNDUP(ROUND((%1)*1000000,0)/ROUND(%2*1000000,0),0)"_s.arg(whole, part);
}

QString exactCharge(const QString &quantity, const RateCells &rate)
{
    return toMillionthsHalfEven(u"%1*%2/%3"_s.arg(quantity, rate.amount, rate.per));
}

QString startedCharge(const QString &quantity, const RateCells &rate)
{
    return toMillionths(rate.amount + u'*' + timesStarted(quantity, rate.per));
}

QString completedCharge(const QString &quantity, const RateCells &rate)
{
    return toMillionths(rate.amount + u'*' + timesFull(quantity, rate.per));
}

} // namespace tokencast
