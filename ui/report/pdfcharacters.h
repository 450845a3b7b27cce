// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>

namespace tokencast {

/// Has a PDF that Qt wrote say of its glyphs what people search for. Where several characters share
/// a glyph, Qt names the first: a tab for the space, a radical for the character that looks like
/// it.
void correctCharacters(QByteArray &pdf);

} // namespace tokencast
