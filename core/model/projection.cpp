// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/projection.h"

namespace tokencast {

Movement &operator+=(Movement &sum, const Movement &part)
{
    sum.charged.credit += part.charged.credit;
    sum.charged.token += part.charged.token;
    sum.charged.deficit += part.charged.deficit;
    sum.uncharged += part.uncharged;
    sum.blocked += part.blocked;
    for (const Kind kind : {Kind::Credit, Kind::Token}) {
        sum.purchased.of(kind) += part.purchased.of(kind);
        sum.expired.of(kind) += part.expired.of(kind);
        sum.repaid.of(kind) += part.repaid.of(kind);
    }
    sum.cost.purchases += part.cost.purchases;
    sum.cost.consumed += part.cost.consumed;
    sum.cost.expired += part.cost.expired;
    return sum;
}

} // namespace tokencast
