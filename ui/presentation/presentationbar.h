// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QStringList>
#include <QtWidgets/QWidget>

#include <utility>
#include <vector>

class QButtonGroup;
class QHBoxLayout;
class QToolButton;

namespace tokencast {

/// What a presenter can do beside going through the steps.
enum class PresenterAction { WhatIf, Spotlight, Mask, Reset, Black, Leave };

/// Below the stage: the steps, and what a presenter can do, each with its key.
class PresentationBar final : public QWidget
{
    Q_OBJECT

public:
    /// The first nine have a button.
    static constexpr qsizetype mostButtons = 9;

    PresentationBar(const QStringList &steps, QWidget *parent);

    void setStep(int index);
    /// Of actions that are on or off.
    void setOn(PresenterAction action, bool isOn);

Q_SIGNALS:
    void stepRequested(int index);
    void requested(tokencast::PresenterAction action);

private:
    QToolButton *addButton(const QString &text, const QString &key, const QString &help);
    void addAction(PresenterAction action, const QString &text, const QString &key,
                   const QString &help);

    QHBoxLayout *m_layout;
    QButtonGroup *m_steps;
    std::vector<std::pair<PresenterAction, QToolButton *>> m_actions;
};

} // namespace tokencast
