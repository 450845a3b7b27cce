// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/presentationpage.h"

#include "ui/pages/whatifpanel.h"
#include "ui/presentation/presentationstage.h"

#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtGui/QShortcut>
#include <QtWidgets/QLayout>

#include <algorithm>
#include <array>
#include <utility>

namespace tokencast {

namespace {

/// Lines of text that fit a screen above each other: large enough for the back of a room.
constexpr int linesOfScreen = 44;
/// Of the width of what is shown, for words and numbers that become longer.
constexpr double spareWidth = 1.04;

bool isModifier(int key)
{
    constexpr std::array modifiers = {Qt::Key_Shift,   Qt::Key_Control,    Qt::Key_Meta,
                                      Qt::Key_Alt,     Qt::Key_AltGr,      Qt::Key_CapsLock,
                                      Qt::Key_NumLock, Qt::Key_ScrollLock, Qt::Key_Super_L,
                                      Qt::Key_Super_R, Qt::Key_unknown};
    return std::ranges::find(modifiers, key) != modifiers.end();
}

/// 1 on, −1 back, 0 neither.
int stepOfKey(int key)
{
    switch (key) {
    case Qt::Key_Right:
    case Qt::Key_Down:
    case Qt::Key_Space:
        return 1;
    case Qt::Key_Left:
    case Qt::Key_Up:
    case Qt::Key_Backspace:
        return -1;
    default:
        return 0;
    }
}

std::vector<Scenario> presentableScenarios(const PlanDocument &document)
{
    std::vector<Scenario> scenarios = document.scenarios();
    std::erase_if(scenarios, [&document](const Scenario &scenario) {
        return !isPresentable(scenario.plan, document.catalog());
    });
    return scenarios;
}

int pixelSizeOf(const QFont &font)
{
    return QFontInfo(font).pixelSize();
}

} // namespace

bool isPresentable(const Plan &plan, const Catalog &catalog)
{
    return !(plan.usage.empty() && plan.lots.empty()) && forecastOf(plan, catalog);
}

PresentationPage::PresentationPage(const PlanDocument &document, const PresentationSetup &setup,
                                   const PresentationServices &services, QWidget *parent)
    : QWidget(parent),
      m_scenarios(presentableScenarios(document)),
      m_current(document.currentScenario()),
      m_names(setup.names),
      m_services(services),
      m_show(services.catalog)
{
    setObjectName(QStringLiteral("presentation"));
    setAccessibleName(QStringLiteral("Presentation"));
    setFocusPolicy(Qt::StrongFocus);
    setMinimumSize(1, 1);
    if (setup.isMasked)
        m_mask.emplace();
    takePlans();
    m_steps = preparedSteps(m_show);
    addKeys();
}

PresentationPage::~PresentationPage()
{
    // What is shown may be masked as long as there is something to see.
    delete std::exchange(m_stage, nullptr);
}

void PresentationPage::takePlans()
{
    m_show.reset(isMasked() ? withoutNames(m_scenarios, *m_services.catalog)
                            : withNames(m_scenarios, m_names),
                 m_current);
}

void PresentationPage::addKey(const QKeySequence &key, const std::function<void()> &act)
{
    auto *shortcut = new QShortcut(key, this);
    // A key that is held does what it does once, but for going through the steps.
    shortcut->setAutoRepeat(key == Qt::Key_PageDown || key == Qt::Key_PageUp);
    shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    connect(shortcut, &QShortcut::activated, this, [this, act] {
        if (!m_stage)
            return;
        // Whatever is pressed before a black screen only brings back the picture.
        if (isBlack())
            setBlack(false);
        else
            act();
    });
}

void PresentationPage::addKeys()
{
    addKey(Qt::Key_PageDown, [this] { showStep(m_step + 1); });
    addKey(Qt::Key_PageUp, [this] { showStep(m_step - 1); });
    for (int i = 0; i < PresentationBar::mostButtons; ++i)
        addKey(Qt::Key_1 + i, [this, i] { showStep(i); });
    addKey(Qt::Key_W, [this] { act(PresenterAction::WhatIf); });
    addKey(Qt::Key_S, [this] { act(PresenterAction::Spotlight); });
    addKey(Qt::SHIFT | Qt::Key_S, [this] { m_stage->endSpotlight(); });
    addKey(Qt::Key_M, [this] { setMasked(true); });
    addKey(Qt::SHIFT | Qt::Key_M, [this] { setMasked(false); });
    addKey(Qt::Key_R, [this] { act(PresenterAction::Reset); });
    addKey(Qt::Key_B, [this] { act(PresenterAction::Black); });
    addKey(Qt::Key_Period, [this] { act(PresenterAction::Black); });
    addKey(Qt::Key_F5, [this] { leave(); });
    addKey(Qt::Key_Escape, [this] { escape(); });
}

void PresentationPage::act(PresenterAction action)
{
    switch (action) {
    case PresenterAction::WhatIf:
        m_stage->showWhatIf(!m_stage->isWhatIfShown());
        if (m_stage->isWhatIfShown())
            m_stage->whatIf().setFocus(Qt::ShortcutFocusReason);
        break;
    case PresenterAction::Spotlight:
        m_stage->moveSpotlight();
        break;
    case PresenterAction::Mask:
        if (isMasked())
            askToUnmask();
        else
            setMasked(true);
        break;
    case PresenterAction::Reset:
        showStep(m_step);
        break;
    case PresenterAction::Black:
        setBlack(true);
        break;
    case PresenterAction::Leave:
        leave();
        break;
    }
}

void PresentationPage::showStep(int index)
{
    if (!m_stage || index < 0 || index >= static_cast<int>(m_steps.size()))
        return;
    m_step = index;
    m_stage->showStep(m_steps[static_cast<std::size_t>(index)], index);
}

void PresentationPage::setMasked(bool isMasked)
{
    if (isMasked == this->isMasked())
        return;
    const PresentationStep seen = view();
    // At once: what follows takes a while.
    setBlack(true);
    repaint();
    // Everything with an amount or a name in it goes before anything else is made.
    delete std::exchange(m_stage, nullptr);
    if (isMasked)
        m_mask.emplace();
    else
        m_mask.reset();
    takePlans();
    fitStage(seen);
}

PresentationStep PresentationPage::view() const
{
    return m_stage ? m_stage->view() : m_steps[static_cast<std::size_t>(m_step)];
}

void PresentationPage::askToUnmask()
{
    if (m_services.prompts.confirm(this, tr("Show amounts and names?"),
                                   tr("Everybody who sees this screen will see them."),
                                   tr("&Show")))
        setMasked(false);
    else
        m_stage->bar().setOn(PresenterAction::Mask, true);
}

void PresentationPage::setBlack(bool isBlack)
{
    if (!m_stage)
        return;
    m_stage->setVisible(!isBlack);
    setFocus(Qt::OtherFocusReason);
    update();
}

bool PresentationPage::isBlack() const
{
    return m_stage && m_stage->isHidden();
}

void PresentationPage::makeStage(const PresentationStep &view)
{
    delete std::exchange(m_stage, nullptr);
    m_stage = new PresentationStage(m_show, m_steps, m_services.locale, m_services.today, this);
    m_stage->setGeometry(rect());
    m_stage->setTheme(m_services.theme);
    m_stage->bar().setOn(PresenterAction::Mask, isMasked());
    connect(&m_stage->bar(), &PresentationBar::stepRequested, this, &PresentationPage::showStep);
    // Whoever asks may be gone after it.
    connect(&m_stage->bar(), &PresentationBar::requested, this, &PresentationPage::act,
            Qt::QueuedConnection);
    // Shown last, so that a chart under the mouse finds the day that it has to go back to.
    m_stage->showStep(view, m_step);
    m_stage->show();
    setFocus(Qt::OtherFocusReason);
}

void PresentationPage::fitStage(const PresentationStep &view)
{
    const int ordinary = pixelSizeOf(parentWidget() ? parentWidget()->font() : QFont());
    QFont large = font();
    const auto make = [&](double pixels) {
        large.setPixelSize(std::max(ordinary, static_cast<int>(pixels)));
        setFont(large);
        makeStage(view);
    };
    make(static_cast<double>(height()) / linesOfScreen);
    const double wanted = m_stage->layout()->minimumSize().width() * spareWidth;
    if (wanted > width())
        make(large.pixelSize() * width() / wanted);
}

void PresentationPage::setTheme(const Theme &theme)
{
    m_services.theme = theme;
    if (m_stage)
        m_stage->setTheme(theme);
}

void PresentationPage::escape()
{
    if (m_stage->hasSpotlight())
        m_stage->endSpotlight();
    else
        leave();
}

void PresentationPage::leave()
{
    const bool hidesSomething = isMasked() || withNames(m_scenarios, m_names) != m_scenarios;
    if (hidesSomething
        && !m_services.prompts.confirm(this, tr("Leave the presentation?"),
                                       tr("The window then shows the plan with its amounts and "
                                          "names."),
                                       tr("&Leave")))
        return;
    Q_EMIT left();
}

void PresentationPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool wasBlack = isBlack();
    fitStage(view());
    if (wasBlack)
        setBlack(true);
}

void PresentationPage::keyPressEvent(QKeyEvent *event)
{
    if (isBlack()) {
        // Half of a key that needs Shift is none.
        if (!isModifier(event->key()) && !event->isAutoRepeat())
            setBlack(false);
        return;
    }
    const bool isPlain = hasFocus() && !(event->modifiers() & ~Qt::KeypadModifier);
    const int step = isPlain ? stepOfKey(event->key()) : 0;
    if (step != 0)
        showStep(m_step + step);
    else
        QWidget::keyPressEvent(event);
}

void PresentationPage::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(),
                            isBlack() ? QColor(Qt::black) : palette().color(QPalette::Window));
}

} // namespace tokencast
