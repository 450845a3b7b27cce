// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QList>
#include <QtCore/QString>
#include <QtCore/QStringList>

#include <optional>

namespace tokencast {

/// How well a text answers to what was typed, and the letters of it that do.
struct FuzzyMatch
{
    /// Higher is better; only to be compared within one query.
    int score = 0;
    QList<int> letters;
};

/// The letters of `word` in their order somewhere in `text`, whatever their case and accents. They
/// begin where a word of the text begins, or stand together. Best where they begin words or follow
/// each other. Nothing where they are not there; an empty word matches everything.
std::optional<FuzzyMatch> fuzzyMatch(const QString &word, const QString &text);

/// The words of what was typed, folded.
QStringList wordsIn(const QString &query);
/// Whether the text has each of these, anywhere.
bool hasAllWords(const QString &text, const QStringList &words);
/// Lower case without accents, a letter for a letter.
QString folded(const QString &text);

} // namespace tokencast
