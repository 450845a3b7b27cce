// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/commands/paletteitem.h"
#include "ui/settings.h"

#include <QtWidgets/QDialog>

class QLabel;
class QLineEdit;
class QListView;

namespace tokencast {

class PaletteModel;

/// Finds whatever the window can do by a few typed letters. It is there for one choice: Enter does
/// it, Escape or a click elsewhere gives it up.
class CommandPalette final : public QDialog
{
    Q_OBJECT

public:
    CommandPalette(std::vector<PaletteSource> sources, Settings &settings, QWidget &window);

protected:
    bool eventFilter(QObject *object, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void setUpList();
    void find(const QString &query);
    /// Whatever is at the row; nothing where it cannot be done now.
    void runAt(const QModelIndex &index);
    void sayCurrent();
    void placeOver(const QWidget &window);

    Settings &m_settings;
    PaletteModel *m_model;
    QLineEdit *m_edit;
    QListView *m_list;
    QLabel *m_none;
};

} // namespace tokencast
