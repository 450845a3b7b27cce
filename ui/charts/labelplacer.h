// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QRectF>

#include <initializer_list>
#include <optional>
#include <vector>

namespace tokencast {

/// Keeps labels from covering each other: each takes the first of its possible places that is free,
/// if it can one off the picture as well. Ask for the important ones first.
class LabelPlacer
{
public:
    explicit LabelPlacer(const QRectF &bounds) : m_bounds(bounds) {}

    /// The first place that lies inside the bounds and touches nothing; it is taken from then on.
    std::optional<QRectF> place(std::initializer_list<QRectF> candidates);
    /// Nothing is placed over this.
    void occupy(const QRectF &taken) { m_taken.push_back(taken); }
    /// Something is placed over this only where nothing else is left.
    void avoid(const QRectF &picture) { m_avoided.push_back(picture); }

private:
    bool isFree(const QRectF &place) const;
    bool isClear(const QRectF &place) const;

    QRectF m_bounds;
    std::vector<QRectF> m_taken;
    std::vector<QRectF> m_avoided;
};

} // namespace tokencast
