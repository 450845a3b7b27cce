// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/labelplacer.h"

#include <algorithm>

namespace tokencast {

namespace {

bool touchesNone(const QRectF &place, const std::vector<QRectF> &others)
{
    return std::ranges::none_of(others,
                                [&place](const QRectF &other) { return other.intersects(place); });
}

} // namespace

bool LabelPlacer::isFree(const QRectF &place) const
{
    return m_bounds.contains(place) && touchesNone(place, m_taken);
}

bool LabelPlacer::isClear(const QRectF &place) const
{
    return isFree(place) && touchesNone(place, m_avoided);
}

std::optional<QRectF> LabelPlacer::place(std::initializer_list<QRectF> candidates)
{
    const auto *found =
        std::ranges::find_if(candidates, [this](const QRectF &place) { return isClear(place); });
    if (found == candidates.end())
        found =
            std::ranges::find_if(candidates, [this](const QRectF &place) { return isFree(place); });
    if (found == candidates.end())
        return std::nullopt;
    occupy(*found);
    return *found;
}

} // namespace tokencast
