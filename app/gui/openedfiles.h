// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>
#include <QtCore/QString>

#include <functional>

namespace tokencast {

/// Takes the documents that macOS hands over: a double click there is an event to the application
/// that may be running already, where other systems start the program with an argument.
class OpenedFiles final : public QObject
{
public:
    using Open = std::function<void(const QString &path)>;

    /// Listens to the application for as long as it lives.
    explicit OpenedFiles(Open open);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    Open m_open;
};

} // namespace tokencast
