// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presentation/presentationpage.h"
#include "ui/settings.h"

#include <QtWidgets/QDialog>

class QCheckBox;
class QLabel;
class QLineEdit;

namespace tokencast {

PresentationSetup presentationSetup(const Settings &settings);

/// What a presentation shows in place of a customer's name, and whether it begins masked: kept for
/// the next ones.
class PresentationDialog final : public QDialog
{
    Q_OBJECT

public:
    /// The name is an example of what is shown.
    PresentationDialog(Settings &settings, QString planName, QWidget *parent = nullptr);

    void accept() override;

Q_SIGNALS:
    void presentRequested();

private:
    void fill();
    void layOut();
    void showExample();
    ShownNames names() const;

    Settings &m_settings;
    QString m_planName;
    QLineEdit *m_customer;
    QLineEdit *m_shownAs;
    QCheckBox *m_isMasked;
    QLabel *m_example;
};

} // namespace tokencast
