// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/amountmask.h"
#include "ui/document/plandocument.h"
#include "ui/presentation/presentationstep.h"
#include "ui/presentation/shownplans.h"
#include "ui/prompts.h"
#include "ui/theme.h"

#include <QtCore/QLocale>
#include <QtWidgets/QWidget>

#include <functional>
#include <memory>
#include <optional>

namespace tokencast {

class PresentationStage;
enum class PresenterAction;

/// How a presentation begins.
struct PresentationSetup
{
    ShownNames names;
    /// Without amounts and names from the first moment on.
    bool isMasked = false;
};

struct PresentationServices
{
    std::shared_ptr<const Catalog> catalog;
    Prompts &prompts;
    QLocale locale;
    Day today;
    Theme theme;
};

/// Whether there is something to show of it: it has no problems and is not empty.
bool isPresentable(const Plan &plan, const Catalog &catalog);

/// A plan before an audience: prepared steps in large type, on copies of the document's scenarios,
/// so that nothing that is done here can reach the document. While it is masked, the copies have no
/// names and no text in the program tells an amount, so that neither the mouse, a picture of the
/// screen nor assistive technology can find one.
///
/// Keys: Page Down and Page Up, or the arrow keys, Space and Backspace while nothing else has the
/// focus, for the next and the previous step, 1 to 9 for a step, W, S, M, R, B (or the full stop)
/// for what the bar says, with Shift S and M the other way round, F5 to leave, Escape to end the
/// spotlight or else to leave.
class PresentationPage final : public QWidget
{
    Q_OBJECT

public:
    /// The document's current plan has to be presentable; later changes of it are not seen.
    PresentationPage(const PlanDocument &document, const PresentationSetup &setup,
                     const PresentationServices &services, QWidget *parent = nullptr);
    ~PresentationPage() override;

    const std::vector<PresentationStep> &steps() const { return m_steps; }
    int step() const { return m_step; }
    /// As it was prepared; nothing where there is no such step.
    void showStep(int index);
    /// The view stays: scenario, what is tried, days.
    void setMasked(bool isMasked);
    bool isMasked() const { return m_mask.has_value(); }
    void setBlack(bool isBlack);
    bool isBlack() const;
    void setTheme(const Theme &theme);
    /// Asks first where the window would show what is hidden here.
    void leave();
    /// The copy that is shown.
    PlanDocument &shown() { return m_show; }

Q_SIGNALS:
    /// The presenter wants to go back to the plan.
    void left();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void addKeys();
    void addKey(const QKeySequence &key, const std::function<void()> &act);
    void act(PresenterAction action);
    /// Of the document, or with nothing in it that a mask hides.
    void takePlans();
    /// Everything anew, with the view that was there.
    void makeStage(const PresentationStep &view);
    /// The same in the size of type for the window's size.
    void fitStage(const PresentationStep &view);
    /// What is seen now, or the step as it was prepared where nothing is yet.
    PresentationStep view() const;
    void askToUnmask();
    void escape();

    std::vector<Scenario> m_scenarios;
    std::int64_t m_current;
    ShownNames m_names;
    PresentationServices m_services;
    PlanDocument m_show;
    std::vector<PresentationStep> m_steps;
    int m_step = 0;
    std::optional<AmountMask> m_mask;
    PresentationStage *m_stage = nullptr;
};

} // namespace tokencast
