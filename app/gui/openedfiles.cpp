// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/openedfiles.h"

#include <QtCore/QCoreApplication>
#include <QtGui/QFileOpenEvent>

namespace tokencast {

OpenedFiles::OpenedFiles(Open open) : m_open(std::move(open))
{
    QCoreApplication::instance()->installEventFilter(this);
}

bool OpenedFiles::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::FileOpen)
        return QObject::eventFilter(watched, event);
    // The name is empty where the address is not that of a local file.
    const QString file = static_cast<const QFileOpenEvent *>(event)->file();
    if (!file.isEmpty())
        m_open(file);
    return true;
}

} // namespace tokencast
