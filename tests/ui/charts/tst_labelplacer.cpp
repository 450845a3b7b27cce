// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testcase.h"
#include "ui/charts/labelplacer.h"

using namespace tokencast;

class LabelPlacerTest : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void theFirstFreePlaceIsTaken();
    void nothingLeavesTheBounds();
    void thePictureIsCoveredOnlyWhereNothingElseIsLeft();
};

void LabelPlacerTest::theFirstFreePlaceIsTaken()
{
    LabelPlacer placer(QRectF(0, 0, 100, 100));
    const QRectF left(10, 10, 20, 10);
    const QRectF right(40, 10, 20, 10);
    QCOMPARE(placer.place({left, right}), std::optional(left));
    QCOMPARE(placer.place({left, right}), std::optional(right));
    QVERIFY(!placer.place({left, right}));
    placer.occupy(QRectF(80, 80, 10, 10));
    QVERIFY(!placer.place({QRectF(85, 85, 10, 10)}));
}

void LabelPlacerTest::nothingLeavesTheBounds()
{
    LabelPlacer placer(QRectF(0, 0, 100, 100));
    QVERIFY(!placer.place({QRectF(90, 10, 20, 10), QRectF(-1, 0, 10, 10)}));
}

void LabelPlacerTest::thePictureIsCoveredOnlyWhereNothingElseIsLeft()
{
    LabelPlacer placer(QRectF(0, 0, 100, 100));
    placer.avoid(QRectF(0, 0, 50, 100));
    const QRectF over(10, 10, 20, 10);
    const QRectF beside(60, 10, 20, 10);
    QCOMPARE(placer.place({over, beside}), std::optional(beside));
    QCOMPARE(placer.place({over, beside}), std::optional(over));
}

QTEST_GUILESS_MAIN(LabelPlacerTest)
#include "tst_labelplacer.moc"
