// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/prompts.h"

#include <QtCore/QStringList>

namespace tokencast {

/// Answers in a person's place.
class FixedPrompts final : public Prompts
{
public:
    QString fileToOpen(QWidget *, const QString &, const QString &) override { return path; }
    QString fileToSave(QWidget *, const QString &, const QString &, const QString &) override
    {
        return path;
    }
    void tell(QWidget *, const QString &, const QString &text) override { told << text; }
    QString askText(QWidget *, const QString &, const QString &, const QString &suggestion) override
    {
        if (!agrees)
            return {};
        return text.isEmpty() ? suggestion : text;
    }
    bool confirm(QWidget *, const QString &title, const QString &, const QString &) override
    {
        asked << title;
        return agrees;
    }

    /// Of every file that is asked for, and the text; the suggestion where it is empty.
    QString path;
    QString text;
    QStringList told;
    QStringList asked;
    /// False: whatever can be cancelled is.
    bool agrees = true;
};

} // namespace tokencast
