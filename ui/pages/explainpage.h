// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/timeview.h"
#include "ui/document/plandocument.h"

#include <QtCore/QLocale>
#include <QtCore/QTimer>
#include <QtWidgets/QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QTableView;

namespace tokencast {

class ExplainModel;

enum class ExplainSubject { Day, Month, Plan };

/// Where the numbers of a day, a month or the whole plan come from. It follows the charts' current
/// day and the document while it is visible.
class ExplainPage final : public QWidget
{
    Q_OBJECT

public:
    ExplainPage(PlanDocument &document, TimeView &view, const QLocale &locale,
                QWidget *parent = nullptr);

    /// The day and the month are the charts' current ones.
    void setSubject(ExplainSubject subject);
    void copyExplanation() const;

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeBar();
    void giveHelpToParts();
    void step(int count);
    void follow();
    void refresh();
    ExplainSubject subject() const;
    Day day(const Forecast &forecast) const;

    PlanDocument &m_document;
    TimeView &m_view;
    QLocale m_locale;
    ExplainModel *m_model;
    QComboBox *m_subject;
    QPushButton *m_earlier = nullptr;
    QPushButton *m_later = nullptr;
    QPushButton *m_copy = nullptr;
    QLabel *m_title;
    QTableView *m_table;
    /// Hovering asks for more days than anybody reads.
    QTimer m_soon;
};

} // namespace tokencast
