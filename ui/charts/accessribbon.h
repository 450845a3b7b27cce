// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/accessruns.h"
#include "ui/charts/chartwidget.h"

namespace tokencast {

/// What the account may call, as a band along the shared time axis.
class AccessRibbon : public ChartWidget
{
    Q_OBJECT

public:
    explicit AccessRibbon(TimeView *view, QWidget *parent = nullptr);

    /// What is written in a band.
    struct Label
    {
        Access access = Access::Full;
        QRectF place;
        QString text;
    };

    /// Each lies in its own band. One without room there is left out: beside it, it would stand in
    /// a band that it is not about. The day's words and the readout have it.
    std::vector<Label> labels() const;
    QRectF plotArea() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintPicture(QPainter &painter) override;
    QString wordsFor(Day day) const override;
    void forecastChanged() override;

private:
    QRectF placeOf(const AccessRun &run) const;
    /// What a band may be called: the fullest first, the bare name last.
    QStringList textsFor(const AccessRun &run) const;
    std::optional<Label> labelFor(const AccessRun &run) const;
    /// Whether the days of a grace period have room for a number each.
    bool countsDown(const AccessRun &run) const;
    void paintBand(QPainter &painter, const AccessRun &run) const;
    void paintCountdown(QPainter &painter, const AccessRun &run) const;
    void paintLabel(QPainter &painter, const Label &label) const;

    std::vector<AccessRun> m_runs;
};

} // namespace tokencast
