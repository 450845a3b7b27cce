// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtWidgets/QApplication>
#include <QtWidgets/QMainWindow>

// What any window of Qt costs: the measure for ours (startup.py).
int main(int argc, char *argv[])
{
    const QApplication application(argc, argv);
    QMainWindow window;
    window.resize(1280, 860);
    window.show();
    return QApplication::exec();
}
