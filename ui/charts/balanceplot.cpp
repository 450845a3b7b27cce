// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/balanceplot.h"

namespace tokencast {

LayerLooks LayerLooks::of(Kind kind, std::size_t ordinal, const Theme &theme, double contrast)
{
    const QColor base = kind == Kind::Credit ? theme.credit : theme.token;
    QColor fill = base;
    if (ordinal % 3 == 1)
        fill = mixed(base, theme.surface, 0.32 * contrast);
    else if (ordinal % 3 == 2)
        fill = mixed(base, theme.text, 0.25 * contrast);
    return {.fill = fill,
            .ink = mixed(fill, theme.surface, 0.5),
            .pattern = kind == Kind::Credit ? Pattern::Rising : Pattern::Plain};
}

LayerLooks LayerLooks::ofDeficit(const Theme &theme)
{
    return {.fill = mixed(theme.bad, theme.surface, 0.25),
            .ink = mixed(theme.bad, theme.surface, 0.75),
            .pattern = Pattern::Crossed};
}

} // namespace tokencast
