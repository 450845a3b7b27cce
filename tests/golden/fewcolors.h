// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGui/QImage>

namespace tokencast {

/// The same picture with 256 colours, which takes half the room: those that leave the fewest pixels
/// the least way off. Surfaces keep theirs.
QImage withFewColors(const QImage &image);

} // namespace tokencast
