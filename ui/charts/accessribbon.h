// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/accessruns.h"
#include "ui/charts/chartwidget.h"
#include "ui/charts/labelplacer.h"

namespace tokencast {

/// What the account may call, as a band along the shared time axis.
class AccessRibbon : public ChartWidget
{
    Q_OBJECT

public:
    explicit AccessRibbon(TimeView *view, QWidget *parent = nullptr);

    QRectF plotArea() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintPicture(QPainter &painter) override;
    QString wordsFor(Day day) const override;
    void forecastChanged() override;

private:
    /// In the band where that is free, in it whatever lies there, or before or after it.
    enum class Where { Inside, Over, Beside };
    /// What a band may be called: in full, the fullest first, and by its bare name.
    struct Texts
    {
        QStringList full;
        QString name;
    };
    struct Label
    {
        Access access = Access::Full;
        QRectF place;
        QString text;
    };

    QRectF placeOf(const AccessRun &run) const;
    Texts textsFor(const AccessRun &run) const;
    std::vector<Label> labels() const;
    /// With the first of the texts that has room there.
    std::optional<Label> labelFor(const AccessRun &run, const QStringList &texts, Where where,
                                  LabelPlacer &places) const;
    /// Whether the days of a grace period have room for a number each.
    bool countsDown(const AccessRun &run) const;
    void paintBand(QPainter &painter, const AccessRun &run) const;
    void paintCountdown(QPainter &painter, const AccessRun &run) const;
    void paintLabel(QPainter &painter, const Label &label) const;

    std::vector<AccessRun> m_runs;
};

} // namespace tokencast
