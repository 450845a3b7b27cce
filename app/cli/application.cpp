// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/application.h"

namespace tokencast {

namespace {

void ignoreMessage(QtMsgType, const QMessageLogContext &, const QString &) {}

} // namespace

Application::Application()
{
    if (QCoreApplication::instance())
        return;
    // Its start has something to say about locales that are not UTF-8; files here are always UTF-8.
    const QtMessageHandler before = qInstallMessageHandler(ignoreMessage);
    m_application.emplace(m_argumentCount, m_arguments);
    qInstallMessageHandler(before);
}

} // namespace tokencast
