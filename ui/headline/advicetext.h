// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/advice.h"

#include <QtCore/QLocale>
#include <QtCore/QString>

#include <string>
#include <vector>

namespace tokencast {

/// One piece of advice as a sentence.
struct AdviceSentence
{
    QString text;
    /// A part of the text, for a link to the day.
    QString dayText;
    Day day;
    /// Begins a line: from here on it is about something else.
    bool beginsTopic = false;
};

/// Amounts to buy have every digit: rounded down they would not be enough.
AdviceSentence adviceSentence(const Advice &advice, const std::string &currency, Day horizonEnd,
                              const QLocale &locale);

/// All of it for the headline; what expires on many days is told of the first two.
std::vector<AdviceSentence> adviceSentences(const std::vector<Advice> &advice,
                                            const std::string &currency, Day horizonEnd,
                                            const QLocale &locale);

} // namespace tokencast
