// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/presentationpage.h"

#include "tests/support/testcase.h"
#include "tests/ui/desk.h"
#include "ui/presentation/presentationdialog.h"
#include "ui/presentation/spotlight.h"

#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenuBar>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSlider>
#include <QtWidgets/QTableView>
#include <QtWidgets/QToolButton>

using namespace tokencast;

namespace {

/// A window in which the sample is presented.
struct Stage : Desk
{
    Stage()
    {
        trigger("file.sample");
        present();
    }
    void present()
    {
        trigger("view.present");
        if (!QTest::qWaitFor([this] { return window.presentation() != nullptr; }))
            qFatal("nothing is presented");
        QCoreApplication::processEvents();
    }
    PresentationPage &page() const { return *window.presentation(); }
    void press(Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier) const
    {
        QTest::keyClick(window.presentation(), key, with);
        QCoreApplication::processEvents();
    }
    bool hasLeft()
    {
        return QTest::qWaitFor([this] { return window.presentation() == nullptr; });
    }
    QString text(const char *label) const
    {
        return page().findChild<QLabel *>(QLatin1String(label))->text();
    }
    QSlider &slider(const char *name) const { return *find<QSlider>(name); }
};

} // namespace

class TestPresentation : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { AnswerWidget::installAccessibility(); }
    void theWindowHasNothingElseMeanwhile();
    void itGoesBackToThePlanAsItWas();
    void stepsGoByTheKeysOfARemote();
    void stepsGoByNumbersAndArrowsToo();
    void slidersCannotReachThePlan();
    void resetIsThePreparedState();
    void theSpotlightWalksTheAnswers();
    void aBlackScreenEndsWithAnyKey();
    void leavingUnmaskedIsNotAsked();
    void leavingMaskedIsAsked();
    void aPlanWithProblemsIsNotShown();
    void theCustomerHasAnotherName();
    void closingTheWindowOnlyLeaves();
    void halfOfAKeyDoesNotEndBlack();
    void whatIsTriedDoesNotCount();
    void anEmptyPlanIsNotShown();
    void aFileOfTheDesktopWaits();
    void aSliderKeepsItsKeys();
    void typeIsLargerOnALargerScreen();
};

void TestPresentation::theWindowHasNothingElseMeanwhile()
{
    const Stage stage;
    QVERIFY(stage.window.findChildren<QTableView *>().isEmpty());
    QVERIFY(stage.window.findChildren<QAction *>(QStringLiteral("edit.undo")).isEmpty());
    QCOMPARE(stage.window.windowTitle(), QStringLiteral("Tokencast"));
    QVERIFY(stage.window.isFullScreen());
}

void TestPresentation::itGoesBackToThePlanAsItWas()
{
    Stage stage;
    const Plan before = stage.plan();
    const QString lasts = stage.answer("Lasts until");
    stage.press(Qt::Key_Escape);
    QVERIFY(stage.hasLeft());
    QVERIFY(!stage.window.isFullScreen());
    QVERIFY(stage.find<QTableView>("Usage"));
    QVERIFY(stage.plan() == before);
    QCOMPARE(stage.answer("Lasts until"), lasts);
    QVERIFY(stage.window.windowTitle().contains(QLatin1String("Design studio")));
    // And once more.
    stage.present();
    stage.press(Qt::Key_F5);
    QVERIFY(stage.hasLeft());
}

void TestPresentation::stepsGoByTheKeysOfARemote()
{
    const Stage stage;
    QCOMPARE(stage.text("presentationStep"), QStringLiteral("1 of 3: Today"));
    stage.press(Qt::Key_PageDown);
    QCOMPARE(stage.text("presentationStep"), QStringLiteral("2 of 3: Growth"));
    QCOMPARE(stage.text("presentationTried"), QStringLiteral("What if: usage +25 %"));
    stage.press(Qt::Key_PageDown);
    stage.press(Qt::Key_PageDown);
    QCOMPARE(stage.text("presentationStep"), QStringLiteral("3 of 3: What to buy"));
    stage.press(Qt::Key_PageUp);
    stage.press(Qt::Key_PageUp);
    stage.press(Qt::Key_PageUp);
    QCOMPARE(stage.page().step(), 0);
    QVERIFY(stage.text("presentationTried").isEmpty());
}

void TestPresentation::stepsGoByNumbersAndArrowsToo()
{
    const Stage stage;
    stage.press(Qt::Key_3);
    QCOMPARE(stage.page().step(), 2);
    stage.press(Qt::Key_9);
    QCOMPARE(stage.page().step(), 2);
    stage.press(Qt::Key_Left);
    QCOMPARE(stage.page().step(), 1);
    stage.press(Qt::Key_Space);
    QCOMPARE(stage.page().step(), 2);
    stage.press(Qt::Key_Backspace);
    QCOMPARE(stage.page().step(), 1);
}

void TestPresentation::slidersCannotReachThePlan()
{
    Stage stage;
    const Plan before = stage.plan();
    const QString lasts = stage.answer("Lasts until");
    stage.press(Qt::Key_W);
    QSlider &usage = stage.slider("What if usage");
    QVERIFY(usage.isVisible());
    usage.setFocus();
    QTest::keyClick(&usage, Qt::Key_Right);
    QTest::keyClick(&usage, Qt::Key_End);
    QTest::keyClick(&usage, Qt::Key_Return);
    QVERIFY(stage.answer("Lasts until") != lasts);
    QVERIFY(stage.plan() == before);
    QVERIFY(!stage.window.document().isTrying());
    QVERIFY(stage.window.document().log().unsaved().isEmpty());
    QVERIFY(!stage.window.document().canUndo());
    stage.press(Qt::Key_Escape);
    QVERIFY(stage.hasLeft());
    QVERIFY(stage.plan() == before);
    QCOMPARE(stage.answer("Lasts until"), lasts);
}

void TestPresentation::resetIsThePreparedState()
{
    const Stage stage;
    stage.press(Qt::Key_2);
    const QString prepared = stage.answer("Lasts until");
    stage.slider("What if usage").setValue(150);
    stage.slider("What if purchase").setValue(4);
    QVERIFY(stage.answer("Lasts until") != prepared);
    stage.press(Qt::Key_R);
    QCOMPARE(stage.answer("Lasts until"), prepared);
    QCOMPARE(stage.slider("What if usage").value(), 25);
    QCOMPARE(stage.slider("What if purchase").value(), 0);
}

void TestPresentation::theSpotlightWalksTheAnswers()
{
    const Stage stage;
    auto *light = stage.page().findChild<Spotlight *>();
    QVERIFY(light->isHidden());
    stage.press(Qt::Key_S);
    QVERIFY(light->isVisible());
    stage.press(Qt::Key_S);
    QCOMPARE(light->target(), stage.find<AnswerWidget>("Lasts until"));
    stage.press(Qt::Key_S, Qt::ShiftModifier);
    QVERIFY(light->isHidden());
    stage.press(Qt::Key_S);
    // Escape ends the light first.
    stage.press(Qt::Key_Escape);
    QVERIFY(light->isHidden() && stage.window.presentation());
    int steps = 0;
    do {
        stage.press(Qt::Key_S);
    } while (++steps < 20 && light->isVisible());
    // The headline, five answers, the advice, none.
    QCOMPARE(steps, 8);
}

void TestPresentation::aBlackScreenEndsWithAnyKey()
{
    const Stage stage;
    for (const Qt::Key key : {Qt::Key_B, Qt::Key_PageDown, Qt::Key_Escape, Qt::Key_X}) {
        stage.press(Qt::Key_B);
        QVERIFY(stage.page().isBlack());
        const QImage picture = stage.page().grab().toImage();
        QCOMPARE(picture.pixelColor(picture.rect().center()), QColor(Qt::black));
        stage.press(key);
        QVERIFY(!stage.page().isBlack());
        QCOMPARE(stage.page().step(), 0);
    }
}

void TestPresentation::leavingUnmaskedIsNotAsked()
{
    Stage stage;
    stage.press(Qt::Key_Escape);
    QVERIFY(stage.hasLeft());
    QVERIFY(stage.prompts.asked.isEmpty());
}

void TestPresentation::leavingMaskedIsAsked()
{
    Stage stage;
    stage.press(Qt::Key_M);
    stage.prompts.agrees = false;
    stage.press(Qt::Key_Escape);
    QCOMPARE(stage.prompts.asked.size(), 1);
    QVERIFY(stage.window.presentation() && stage.page().isMasked());
    // Once more the key that masks does not show anything.
    stage.press(Qt::Key_M);
    QVERIFY(stage.page().isMasked());
    stage.prompts.agrees = true;
    stage.press(Qt::Key_Escape);
    QVERIFY(stage.hasLeft());
    QVERIFY(!areAmountsMasked());
    QVERIFY(stage.answer("Cost").contains(QLatin1Char('1')));
}

void TestPresentation::aPlanWithProblemsIsNotShown()
{
    Desk desk;
    desk.trigger("file.sample");
    desk.type("Photos per month", "many");
    desk.trigger("view.present");
    QCoreApplication::processEvents();
    QVERIFY(!desk.window.presentation());
    QCOMPARE(desk.prompts.told.size(), 1);
}

void TestPresentation::theCustomerHasAnotherName()
{
    Desk desk;
    desk.trigger("file.sample");
    desk.trigger("view.preparePresentation");
    auto *dialog = desk.window.findChild<PresentationDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    desk.find<QLineEdit>("Customer name")->setText(QStringLiteral("design STUDIO"));
    desk.find<QLineEdit>("Shown as")->setText(QStringLiteral("Your company"));
    for (auto *button : dialog->findChildren<QPushButton *>()) {
        if (button->text() == QLatin1String("&Present"))
            button->click();
    }
    QVERIFY(QTest::qWaitFor([&] { return desk.window.presentation() != nullptr; }));
    QCoreApplication::processEvents();
    QCOMPARE(desk.window.presentation()
                 ->findChild<QLabel *>(QStringLiteral("presentationTitle"))
                 ->text(),
             QStringLiteral("Your company"));
    QCOMPARE(desk.plan().name, std::string("Design studio"));
    // The window would show the other name.
    desk.prompts.agrees = false;
    QTest::keyClick(desk.window.presentation(), Qt::Key_Escape);
    QCOMPARE(desk.prompts.asked.size(), 1);
    QVERIFY(desk.window.presentation());
}

void TestPresentation::closingTheWindowOnlyLeaves()
{
    Stage stage;
    QVERIFY(!stage.window.close());
    QVERIFY(stage.hasLeft());
    QVERIFY(stage.window.isVisible());
    QVERIFY(stage.window.close());
}

void TestPresentation::halfOfAKeyDoesNotEndBlack()
{
    const Stage stage;
    stage.press(Qt::Key_M);
    stage.press(Qt::Key_B);
    stage.press(Qt::Key_Shift, Qt::ShiftModifier);
    QVERIFY(stage.page().isBlack());
    stage.press(Qt::Key_M, Qt::ShiftModifier);
    QVERIFY(!stage.page().isBlack() && stage.page().isMasked());
}

void TestPresentation::whatIsTriedDoesNotCount()
{
    // The plan has a problem that only what is tried mends.
    Desk desk;
    Plan plan = PlanBuilder("2022-11-07", "2023-11-07")
                    .tokens("a", "50", "2022-11-07")
                    .every(Every::Month, "model-derivative.complex", "1");
    plan.usage[0].quantity = "1.5"_quantity;
    desk.window.session().startWith(plan);
    desk.window.document().setTrial([](const Plan &before) {
        Plan mended = before;
        mended.usage[0].quantity = "2"_quantity;
        return mended;
    });
    QVERIFY(desk.window.document().isForecastCurrent());
    desk.trigger("view.present");
    QCoreApplication::processEvents();
    QVERIFY(!desk.window.presentation());
    QCOMPARE(desk.prompts.told.size(), 1);
}

void TestPresentation::anEmptyPlanIsNotShown()
{
    Desk desk;
    desk.trigger("view.present");
    QCoreApplication::processEvents();
    QVERIFY(!desk.window.presentation());
    QCOMPARE(desk.prompts.told.size(), 1);
}

void TestPresentation::aFileOfTheDesktopWaits()
{
    Stage stage;
    const QString path =
        QStringLiteral(TOKENCAST_SOURCE_DIR "/resources/templates/site-photos/1.json");
    stage.window.open(path);
    QCOMPARE(stage.plan().name, std::string("Design studio"));
    stage.press(Qt::Key_Escape);
    QVERIFY(stage.hasLeft());
    QCOMPARE(stage.plan().name, std::string("Site photos"));
}

void TestPresentation::aSliderKeepsItsKeys()
{
    const Stage stage;
    stage.press(Qt::Key_W);
    QSlider &usage = stage.slider("What if usage");
    QCOMPARE(QApplication::focusWidget(), &usage);
    for (const Qt::Key key : {Qt::Key_Space, Qt::Key_Backspace, Qt::Key_Right, Qt::Key_Up})
        QTest::keyClick(&usage, key);
    QCOMPARE(stage.page().step(), 0);
    QCOMPARE(usage.value(), 10);
}

void TestPresentation::typeIsLargerOnALargerScreen()
{
    const Stage stage;
    const auto sizeAt = [&stage](QSize size) {
        stage.page().resize(size);
        return QFontInfo(stage.page().findChild<QLabel *>()->font()).pixelSize();
    };
    const int small = sizeAt({1280, 720});
    QVERIFY(sizeAt({3840, 2160}) > 2 * small);
    // Nothing is wider than the screen.
    stage.page().resize(1024, 1600);
    for (const auto *button : stage.page().findChildren<QToolButton *>()) {
        const int right = button->mapTo(&stage.page(), QPoint(button->width(), 0)).x();
        QVERIFY2(!button->isVisible() || right <= 1024, qPrintable(button->text()));
    }
}

QTEST_MAIN(TestPresentation)
#include "tst_presentation.moc"
