// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/console.h"

#include <QtCore/QCoreApplication>

#include <iostream>

#ifdef Q_OS_WIN
#include <QtCore/qt_windows.h>

#include <cstdio>
#include <fcntl.h>
#include <io.h>
#endif

namespace tokencast {

void prepareStandardStreams()
{
    std::ios::sync_with_stdio(false);
#ifdef Q_OS_WIN
    _setmode(_fileno(stdin), _O_BINARY);
    _setmode(_fileno(stdout), _O_BINARY);
    SetConsoleOutputCP(CP_UTF8);
#endif
}

std::vector<std::string> argumentsOf(int argc, char *argv[])
{
#ifdef Q_OS_WIN
    // Qt asks the system, because argv holds only what the system's code page can.
    std::vector<std::string> words;
    const QCoreApplication application(argc, argv);
    for (const QString &word : QCoreApplication::arguments().mid(1))
        words.push_back(word.toStdString());
    return words;
#else
    return {argv + (argc > 0 ? 1 : 0), argv + argc};
#endif
}

} // namespace tokencast
