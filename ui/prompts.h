// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

class QWidget;

namespace tokencast {

/// Everything the program asks a person in a box of its own; tests answer in their place.
class Prompts
{
public:
    virtual ~Prompts() = default;
    /// Empty where nothing was chosen.
    virtual QString fileToOpen(QWidget *parent, const QString &title, const QString &filter) = 0;
    virtual QString fileToSave(QWidget *parent, const QString &title, const QString &filter,
                               const QString &suggestion) = 0;
    virtual void tell(QWidget *parent, const QString &title, const QString &text) = 0;
    /// A line of text, trimmed; empty where it was cancelled.
    virtual QString askText(QWidget *parent, const QString &title, const QString &label,
                            const QString &suggestion) = 0;
    /// False where it was cancelled. `action` names what a yes does.
    virtual bool confirm(QWidget *parent, const QString &title, const QString &text,
                         const QString &action) = 0;
};

/// The platform's dialogs.
class DialogPrompts final : public Prompts
{
public:
    QString fileToOpen(QWidget *parent, const QString &title, const QString &filter) override;
    QString fileToSave(QWidget *parent, const QString &title, const QString &filter,
                       const QString &suggestion) override;
    void tell(QWidget *parent, const QString &title, const QString &text) override;
    QString askText(QWidget *parent, const QString &title, const QString &label,
                    const QString &suggestion) override;
    bool confirm(QWidget *parent, const QString &title, const QString &text,
                 const QString &action) override;
};

} // namespace tokencast
