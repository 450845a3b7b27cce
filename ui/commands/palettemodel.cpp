// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/palettemodel.h"

#include "ui/commands/fuzzymatch.h"

#include <algorithm>
#include <limits>
#include <optional>

namespace tokencast {

namespace {

// What is written in the text counts for more than where it is, and that for more than its help.
constexpr int weightOfText = 4;
constexpr int weightOfPlace = 2;
constexpr int scoreOfHelp = 5;

/// A word of the sentence that begins so; letters scattered over a sentence mean nothing.
bool hasWordLike(const QString &sentence, const QString &word)
{
    const QString text = folded(sentence);
    for (qsizetype at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
        if (at == 0 || !text[at - 1].isLetterOrNumber())
            return true;
    }
    return false;
}

/// The score of one typed word; the letters of the text that answer to it.
std::optional<FuzzyMatch> matchOf(const QString &word, const PaletteItem &item)
{
    std::optional<FuzzyMatch> best;
    const auto offer = [&best](std::optional<FuzzyMatch> match, int weight) {
        if (!match)
            return;
        match->score *= weight;
        if (!best || match->score > best->score)
            best = std::move(match);
    };
    offer(fuzzyMatch(word, item.text), weightOfText);
    if (auto place = fuzzyMatch(word, item.place)) {
        place->letters.clear();
        offer(std::move(place), weightOfPlace);
    }
    if (word.size() > 1 && (hasWordLike(item.help, word) || folded(item.keys) == word))
        offer(FuzzyMatch{.score = scoreOfHelp}, 1);
    return best;
}

/// Every typed word has to be answered to.
std::optional<FuzzyMatch> matchOf(const QStringList &words, const PaletteItem &item)
{
    if (item.isAnswer)
        return FuzzyMatch{.score = std::numeric_limits<int>::max()};
    FuzzyMatch together;
    for (const QString &word : words) {
        const std::optional<FuzzyMatch> match = matchOf(word, item);
        if (!match)
            return std::nullopt;
        together.score += match->score;
        together.letters += match->letters;
    }
    return together;
}

} // namespace

PaletteModel::PaletteModel(std::vector<PaletteSource> sources, QStringList recent, QObject *parent)
    : QAbstractListModel(parent), m_sources(std::move(sources)), m_recent(std::move(recent))
{
    setQuery({});
}

std::vector<PaletteModel::Found> PaletteModel::found(const QString &query) const
{
    const QStringList words = wordsIn(query);
    std::vector<Found> found;
    for (const PaletteSource &source : m_sources) {
        for (PaletteItem &item : source.items(query)) {
            const std::optional<FuzzyMatch> match = matchOf(words, item);
            if (!match)
                continue;
            const qsizetype recent = item.id.isEmpty() ? -1 : m_recent.indexOf(item.id);
            found.push_back({.item = std::move(item),
                             .score = match->score,
                             .recency = recent < 0 ? m_recent.size() : recent,
                             .letters = match->letters});
        }
    }
    std::ranges::stable_sort(found, [](const Found &one, const Found &other) {
        return one.score != other.score ? one.score > other.score : one.recency < other.recency;
    });
    return found;
}

void PaletteModel::setQuery(const QString &query)
{
    beginResetModel();
    m_found = found(query);
    endResetModel();
}

int PaletteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_found.size());
}

QVariant PaletteModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Found &found = m_found[size_t(index.row())];
    const PaletteItem &item = found.item;
    const QString help = item.isEnabled ? item.help
        : item.reason.isEmpty()         ? tr("Not possible now")
                                        : tr("Not possible now: %1").arg(item.reason);
    switch (role) {
    case Qt::DisplayRole:
        return item.text;
    case Qt::AccessibleTextRole: {
        QStringList parts{item.text, item.place, item.keys, help};
        parts.removeAll(QString());
        return parts.join(QStringLiteral(", "));
    }
    case Qt::ToolTipRole:
    case HelpRole:
        return help;
    case PlaceRole:
        return item.place;
    case KeysRole:
        return item.keys;
    case EnabledRole:
        return item.isEnabled;
    case LettersRole:
        return QVariant::fromValue(found.letters);
    default:
        return {};
    }
}

} // namespace tokencast
