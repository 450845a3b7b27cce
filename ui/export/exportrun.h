// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QString>

#include <functional>
#include <optional>

class QWidget;

namespace tokencast {

/// Asked by whoever exports; true where the person has had enough.
using IsCancelled = std::function<bool()>;

/// What an export came to: the content of a file, or why there is none.
struct Exported
{
    QByteArray content;
    /// Empty where there is content, or where it was cancelled.
    QString trouble;
    bool isCancelled = false;
};

/// Whether one is under way: the window's parts have to stay as they are.
bool isExporting();
/// Runs an export that needs nothing of the window on a thread of its own, and shows progress with
/// a way out where it takes longer than a moment.
Exported exportInBackground(QWidget &window, const QString &label,
                            const std::function<Exported(const IsCancelled &isCancelled)> &work);
/// Runs one that paints, here. It is to say how far it is, and hears whether to go on.
Exported exportHere(
    QWidget &window, const QString &label,
    const std::function<Exported(const std::function<bool(int done, int all)> &isCancelled)> &work);

} // namespace tokencast
