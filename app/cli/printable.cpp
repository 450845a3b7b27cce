// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/printable.h"

#include <QtCore/QList>
#include <QtCore/QString>

#include <algorithm>
#include <iterator>

namespace tokencast {

namespace {

struct CharacterRange
{
    char32_t first;
    char32_t last;
};

/// Wide and fullwidth (Unicode Standard Annex #11), joined to runs where only unassigned or rare
/// characters lie between.
constexpr CharacterRange wideRanges[] = {
    {0x1100, 0x115f}, {0x2e80, 0x303e},   {0x3041, 0xa4cf},   {0xa960, 0xa97f},
    {0xac00, 0xd7a3}, {0xf900, 0xfaff},   {0xfe30, 0xfe6f},   {0xff00, 0xff60},
    {0xffe0, 0xffe6}, {0x1f300, 0x1f64f}, {0x1f900, 0x1f9ff}, {0x20000, 0x3fffd},
};

std::size_t widthOf(char32_t character)
{
    if (QChar::isMark(character) || QChar::category(character) == QChar::Other_Format)
        return 0;
    const bool isWide = std::ranges::any_of(wideRanges, [character](CharacterRange range) {
        return range.first <= character && character <= range.last;
    });
    return isWide ? 2 : 1;
}

} // namespace

std::string printable(std::string_view text)
{
    const QString unicode = QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
    QString result;
    for (const QChar c : unicode) {
        if (c == QLatin1Char('\n'))
            result += QStringLiteral("\\n");
        else if (c == QLatin1Char('\t'))
            result += QStringLiteral("\\t");
        else if (c.category() == QChar::Other_Control)
            result += QStringLiteral("\\u%1").arg(c.unicode(), 4, 16, QLatin1Char('0'));
        else
            result += c;
    }
    return result.toStdString();
}

std::size_t displayWidth(std::string_view text)
{
    const auto isPlain = [](char c) { return static_cast<unsigned char>(c) < 0x80; };
    if (std::ranges::all_of(text, isPlain))
        return text.size();
    std::size_t width = 0;
    const QString unicode = QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
    for (const uint character : unicode.toUcs4())
        width += widthOf(character);
    return width;
}

} // namespace tokencast
