// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/presentationpage.h"

#include "ui/pages/whatifpanel.h"
#include "ui/presentation/presentationstage.h"

#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtGui/QShortcut>
#include <QtWidgets/QLayout>

#include <algorithm>
#include <utility>

namespace tokencast {

namespace {

/// Lines of text that fit a screen above each other: large enough for the back of a room.
constexpr int linesOfScreen = 44;
/// Of the width of what is shown, for words and numbers that become longer.
constexpr double spareWidth = 1.04;

/// A scenario with problems has nothing to show but those.
std::vector<Scenario> presentable(const PlanDocument &document)
{
    std::vector<Scenario> scenarios = document.scenarios();
    std::erase_if(scenarios, [&document](const Scenario &scenario) {
        return !forecastOf(scenario.plan, document.catalog());
    });
    return scenarios;
}

int pixelSizeOf(const QFont &font)
{
    return QFontInfo(font).pixelSize();
}

} // namespace

PresentationPage::PresentationPage(const PlanDocument &document, const PresentationSetup &setup,
                                   const PresentationServices &services, QWidget *parent)
    : QWidget(parent),
      m_scenarios(presentable(document)),
      m_current(document.currentScenario()),
      m_setup(setup),
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
                            : withNames(m_scenarios, m_setup.names),
                 m_current);
    m_steps = preparedSteps(m_show);
}

void PresentationPage::addKey(const QKeySequence &key, const std::function<void()> &act)
{
    auto *shortcut = new QShortcut(key, this);
    shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    connect(shortcut, &QShortcut::activated, this, [this, act] {
        // Whatever is pressed before a black screen only brings back the picture.
        if (!m_stage)
            return;
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
    m_stage->show(m_steps[static_cast<std::size_t>(index)], index);
}

void PresentationPage::setMasked(bool isMasked)
{
    if (isMasked != this->isMasked()) {
        PresentationStep seen = view();
        // Everything with an amount or a name in it goes before anything else is made.
        delete std::exchange(m_stage, nullptr);
        if (isMasked)
            m_mask.emplace();
        else
            m_mask.reset();
        takePlans();
        fitStage(std::move(seen));
    }
    if (m_stage)
        m_stage->bar().setOn(PresenterAction::Mask, isMasked);
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
    m_stage->show(view, m_step);
    m_stage->QWidget::show();
    setFocus(Qt::OtherFocusReason);
}

void PresentationPage::fitStage(PresentationStep view)
{
    // Without names, the step's is another one.
    view.name = m_steps[static_cast<std::size_t>(m_step)].name;
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
    if (isMasked()
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
        setBlack(false);
        return;
    }
    switch (event->key()) {
    case Qt::Key_Right:
    case Qt::Key_Down:
    case Qt::Key_Space:
        showStep(m_step + 1);
        break;
    case Qt::Key_Left:
    case Qt::Key_Up:
    case Qt::Key_Backspace:
        showStep(m_step - 1);
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

void PresentationPage::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(),
                            isBlack() ? QColor(Qt::black) : palette().color(QPalette::Window));
}

} // namespace tokencast
