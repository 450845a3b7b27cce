// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/plandocument.h"

#include <QtWidgets/QComboBox>

namespace tokencast {

/// Shows which scenario is open, and opens another.
class ScenarioSelector final : public QComboBox
{
    Q_OBJECT

public:
    explicit ScenarioSelector(PlanDocument &document, QWidget *parent = nullptr);

private:
    void refresh();

    PlanDocument &m_document;
};

} // namespace tokencast
