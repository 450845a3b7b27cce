// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QCoreApplication>

#include <optional>

namespace tokencast {

/// Qt finds its database plugins, and takes translations, where there is an application object;
/// nothing else here needs one. Where there is one already, this is nothing.
class Application
{
public:
    Application();

private:
    int m_argumentCount = 1;
    char m_name[sizeof "tokencast-cli"] = "tokencast-cli";
    char *m_arguments[2] = {m_name, nullptr};
    std::optional<QCoreApplication> m_application;
};

} // namespace tokencast
