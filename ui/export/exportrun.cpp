// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/exportrun.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QEventLoop>
#include <QtCore/QThread>
#include <QtWidgets/QProgressDialog>

#include <atomic>
#include <memory>

namespace tokencast {

namespace {

struct ExportRun
{
    Q_DECLARE_TR_FUNCTIONS(ExportRun)
};

/// Until then nothing is shown.
constexpr int momentInMilliseconds = 400;

int running = 0;

class Running
{
public:
    Running() { ++running; }
    ~Running() { --running; }
    Q_DISABLE_COPY_MOVE(Running)
};

void prepare(QProgressDialog &progress, const QString &label)
{
    progress.setWindowTitle(label);
    progress.setLabelText(label);
    progress.setCancelButtonText(ExportRun::tr("Cancel"));
    progress.setWindowModality(Qt::WindowModal);
    progress.setMinimumDuration(momentInMilliseconds);
    progress.setAutoReset(false);
}

} // namespace

bool isExporting()
{
    return running > 0;
}

Exported exportInBackground(QWidget &window, const QString &label,
                            const std::function<Exported(const IsCancelled &)> &work)
{
    const Running one;
    QProgressDialog progress(&window);
    prepare(progress, label);
    // Without an end that is known.
    progress.setRange(0, 0);
    progress.setValue(0);
    std::atomic<bool> isCancelled = false;
    QObject::connect(&progress, &QProgressDialog::canceled, &progress,
                     [&isCancelled] { isCancelled = true; });
    Exported outcome;
    const std::unique_ptr<QThread> thread(
        QThread::create([&] { outcome = work([&isCancelled] { return isCancelled.load(); }); }));
    QEventLoop loop;
    QObject::connect(thread.get(), &QThread::finished, &loop, &QEventLoop::quit);
    thread->start();
    loop.exec();
    thread->wait();
    return outcome;
}

Exported
exportHere(QWidget &window, const QString &label,
           const std::function<Exported(const std::function<bool(int done, int all)> &)> &work)
{
    const Running one;
    QProgressDialog progress(&window);
    prepare(progress, label);
    return work([&progress](int done, int all) {
        progress.setMaximum(all);
        // Lets the dialog appear, and its button be pressed.
        progress.setValue(done);
        QCoreApplication::processEvents(QEventLoop::AllEvents);
        return progress.wasCanceled();
    });
}

} // namespace tokencast
