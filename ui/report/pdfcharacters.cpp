// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/pdfcharacters.h"

#include <QtCore/QChar>
#include <QtCore/QString>

#include <algorithm>

namespace tokencast {

namespace {

char16_t correct(char16_t written)
{
    constexpr char16_t firstRadical = 0x2e80;
    constexpr char16_t lastRadical = 0x2fdf;
    if (written == u'\t')
        return u' ';
    if (written < firstRadical || written > lastRadical)
        return written;
    const QString character = QChar(written).decomposition();
    return character.size() == 1 ? character.front().unicode() : written;
}

/// In a list such as `[<5E74> <2F49> ]`, from `from` to `to`. Places in a PDF are counted in bytes,
/// so none is added or taken away.
void correctList(QByteArray &pdf, qsizetype from, qsizetype to)
{
    constexpr qsizetype digits = 4;
    constexpr int hexadecimal = 16;
    for (qsizetype at = pdf.indexOf('<', from); at >= 0 && at + digits + 1 < to;
         at = pdf.indexOf('<', at + 1)) {
        bool isNumber = false;
        const ushort written = pdf.mid(at + 1, digits).toUShort(&isNumber, hexadecimal);
        if (isNumber && pdf[at + digits + 1] == '>')
            pdf.replace(at + 1, digits,
                        QByteArray::number(correct(written), hexadecimal)
                            .toUpper()
                            .rightJustified(digits, '0'));
    }
}

} // namespace

void correctCharacters(QByteArray &pdf)
{
    constexpr auto begin = "beginbfrange";
    constexpr auto end = "endbfrange";
    for (qsizetype at = pdf.indexOf(begin); at >= 0; at = pdf.indexOf(begin, at + 1)) {
        const qsizetype last = pdf.indexOf(end, at);
        for (qsizetype open = pdf.indexOf('[', at); open >= 0 && open < last;
             open = pdf.indexOf('[', open + 1))
            correctList(pdf, open, std::min(last, pdf.indexOf(']', open)));
    }
}

} // namespace tokencast
