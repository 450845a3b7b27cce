// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme.h"

#include <QtCore/QSize>
#include <QtCore/QStringList>
#include <QtWidgets/QDialog>

class QComboBox;
class QSpinBox;

namespace tokencast {

/// How large a picture of the charts is to be, of which of them, and on which ground.
class PictureDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `chart` is an id of the catalog, chosen at first; all charts where empty.
    PictureDialog(const QString &chart, const QSize &size, QWidget *parent = nullptr);

    /// Ids of charts; empty for all.
    QStringList charts() const;
    /// In pixels.
    QSize size() const;
    /// Pixels of the file for every one that the fonts are made for.
    double scale() const;
    Theme theme() const;

private:
    QComboBox *m_charts;
    QSpinBox *m_width;
    QSpinBox *m_height;
    QComboBox *m_scale;
    QComboBox *m_theme;
};

} // namespace tokencast
