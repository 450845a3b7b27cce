// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testcase.h"
#include "ui/widgets/tablecolumns.h"

#include <QtGui/QImage>
#include <QtGui/QStandardItemModel>
#include <QtWidgets/QHeaderView>

using namespace Qt::StringLiterals;
using namespace tokencast;

namespace {

/// Every line has one colour only between the places.
bool isPlain(const QImage &image, int from, int to)
{
    for (int y = 0; y < image.height(); ++y) {
        for (int x = from; x < to; ++x) {
            if (image.pixelColor(x, y) != image.pixelColor(from, y))
                return false;
        }
    }
    return true;
}

} // namespace

class TableColumnsTest : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_view.reset(); }
    void aNumberDoesNotTouchTheTextBesideIt();
    void titlesHaveTheSameRoom();
    void aLongTextDoesNotTakeTheWholeTable();

private:
    QStandardItemModel m_model;
    std::unique_ptr<QTableView> m_view;
};

void TableColumnsTest::init()
{
    m_model.clear();
    m_model.setHorizontalHeaderLabels({u"Quantity in a month"_s, u"Every"_s});
    auto *number = new QStandardItem(u"1,888,888,888.888888 jobs"_s);
    number->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_model.appendRow({number, new QStandardItem(u"month"_s)});
    m_view = std::make_unique<QTableView>();
    m_view->setShowGrid(false);
    giveCellsRoom(*m_view);
    m_view->setModel(&m_model);
    m_view->resize(800, 120);
    fitColumns(*m_view);
}

void TableColumnsTest::aNumberDoesNotTouchTheTextBesideIt()
{
    const QImage image = m_view->viewport()->grab().toImage();
    const int border = m_view->columnViewportPosition(1);
    const QRect row = m_view->visualRect(m_model.index(0, 0));
    const auto isEmpty = [&](int from, int to) {
        return isPlain(image.copy(row.adjusted(0, 0, image.width(), 0)), from, to);
    };
    const int margin = cellMargin(*m_view);
    QVERIFY(margin >= 5);
    QVERIFY(isEmpty(border - margin, border + margin));
    // There are texts at all.
    QVERIFY(!isEmpty(border - 3 * margin, border));
    QVERIFY(!isEmpty(border, border + 3 * margin));
}

void TableColumnsTest::titlesHaveTheSameRoom()
{
    m_model.item(0, 0)->setText(u"1"_s);
    m_model.setHeaderData(0, Qt::Horizontal, int(Qt::AlignLeft | Qt::AlignVCenter),
                          Qt::TextAlignmentRole);
    fitColumns(*m_view);
    const QHeaderView &header = *m_view->horizontalHeader();
    const int title = header.fontMetrics().horizontalAdvance(u"Quantity in a month"_s);
    QVERIFY(header.sectionSize(0) >= title + 2 * cellMargin(*m_view));
    QVERIFY(isPlain(m_view->horizontalHeader()->grab().toImage(), 3, 3 + cellMargin(*m_view) - 1));
    // Room at the sides costs no height.
    QTableView plain;
    plain.setModel(&m_model);
    QCOMPARE(header.sizeHint().height(), plain.horizontalHeader()->sizeHint().height());
}

void TableColumnsTest::aLongTextDoesNotTakeTheWholeTable()
{
    m_model.item(0, 1)->setText(QString(500, u'm'));
    fitColumns(*m_view);
    QCOMPARE(m_view->columnWidth(1), 40 * m_view->fontMetrics().averageCharWidth());
}

QTEST_MAIN(TableColumnsTest)
#include "tst_tablecolumns.moc"
