// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/fuzzymatch.h"

#include <algorithm>
#include <vector>

namespace tokencast {

namespace {

constexpr int atWordStart = 10;
constexpr int afterLastLetter = 11;
constexpr int elsewhere = 1;

/// One way to have read the word up to a letter that was found at a place.
struct Reading
{
    int score = 0;
    /// Where the letter before stood; -1 for the first one, -2 where there is no such reading.
    int before = -2;
};

bool isWordStart(const QString &text, int place)
{
    return place == 0 || (text[place].isLetterOrNumber() && !text[place - 1].isLetterOrNumber());
}

Reading bestBefore(const std::vector<Reading> &row, const QString &text, int place)
{
    Reading best;
    const int bonus = isWordStart(text, place) ? atWordStart : elsewhere;
    for (int before = 0; before < place; ++before) {
        const Reading &reading = row[size_t(before)];
        if (reading.before == -2)
            continue;
        const int score =
            reading.score + (before == place - 1 ? std::max(bonus, afterLastLetter) : bonus);
        // Of equals the later one: letters close together read better.
        if (best.before == -2 || score >= best.score)
            best = {.score = score, .before = before};
    }
    return best;
}

std::vector<std::vector<Reading>> readings(const QString &word, const QString &text)
{
    const auto width = size_t(text.size());
    std::vector<std::vector<Reading>> table(size_t(word.size()), std::vector<Reading>(width));
    for (int place = 0; place < text.size(); ++place) {
        const bool mayBegin = isWordStart(text, place)
            || (word.size() > 1 && QStringView(text).mid(place).startsWith(word));
        if (text[place] == word[0] && mayBegin)
            table[0][size_t(place)] = {.score = isWordStart(text, place) ? atWordStart : elsewhere,
                                       .before = -1};
    }
    for (int letter = 1; letter < word.size(); ++letter) {
        for (int place = letter; place < text.size(); ++place) {
            if (text[place] == word[letter])
                table[size_t(letter)][size_t(place)] =
                    bestBefore(table[size_t(letter) - 1], text, place);
        }
    }
    return table;
}

} // namespace

QString folded(const QString &text)
{
    QString plain;
    plain.reserve(text.size());
    for (const QChar letter : text) {
        const QString parts = QString(letter).normalized(QString::NormalizationForm_D);
        plain += parts.isEmpty() ? letter.toLower() : parts.front().toLower();
    }
    return plain;
}

std::optional<FuzzyMatch> fuzzyMatch(const QString &word, const QString &text)
{
    if (word.isEmpty())
        return FuzzyMatch();
    if (word.size() > text.size())
        return std::nullopt;
    const std::vector<std::vector<Reading>> table = readings(folded(word), folded(text));
    const std::vector<Reading> &last = table.back();
    const auto isWorse = [](const Reading &one, const Reading &other) {
        return other.before != -2 && (one.before == -2 || one.score < other.score);
    };
    const auto best = std::ranges::max_element(last, isWorse);
    if (best->before == -2)
        return std::nullopt;
    FuzzyMatch match{.score = best->score};
    int place = static_cast<int>(best - last.begin());
    for (std::size_t row = table.size(); row-- > 0;) {
        match.letters.prepend(place);
        place = table[row][size_t(place)].before;
    }
    return match;
}

QStringList wordsIn(const QString &query)
{
    return folded(query).simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

bool hasAllWords(const QString &text, const QStringList &words)
{
    const QString plain = folded(text);
    return std::ranges::all_of(words,
                               [&plain](const QString &word) { return plain.contains(word); });
}

} // namespace tokencast
