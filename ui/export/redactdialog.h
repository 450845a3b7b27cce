// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/redaction.h"
#include "ui/document/plandocument.h"

#include <QtCore/QLocale>
#include <QtWidgets/QDialog>

#include <vector>

class QCheckBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace tokencast {

/// Chooses what a redacted copy keeps, and shows all of what would leave the machine before it
/// does.
class RedactDialog final : public QDialog
{
    Q_OBJECT

public:
    RedactDialog(const PlanDocument &document, const RandomNumbers &random, const QLocale &locale,
                 QWidget *parent = nullptr);

    /// What is shown: the plans of the copy.
    const std::vector<Plan> &plans() const { return m_plans; }
    /// The whole content of the copy, as text.
    QString preview() const;

private:
    void refresh();
    std::vector<Plan> chosenPlans() const;
    QString comparison() const;
    QString lastsText(const Plan &plan) const;

    const PlanDocument &m_document;
    QLocale m_locale;
    /// The same while the dialog is open, so that switching back shows the same copy.
    RedactionOptions m_secrets;
    std::vector<Plan> m_plans;
    QCheckBox *m_scale;
    QCheckBox *m_move;
    QCheckBox *m_all;
    QLabel *m_note;
    QPlainTextEdit *m_preview;
    QPushButton *m_save;
};

} // namespace tokencast
