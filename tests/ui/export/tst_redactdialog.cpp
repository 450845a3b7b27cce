// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/planjson.h"
#include "tests/support/planbuilder.h"
#include "tests/support/testcase.h"
#include "ui/export/redactdialog.h"

#include <QtWidgets/QCheckBox>

#include <random>

using namespace Qt::StringLiterals;

namespace tokencast {

namespace {

Plan secretPlan(const char *name)
{
    PlanBuilder builder("2023-01-02", "2023-07-03");
    builder.tokens("PO of Acme", "512.345678", "2022-12-01")
        .every(Every::Month, "design-automation", "41.424344");
    Plan plan = builder;
    plan.name = name;
    return plan;
}

} // namespace

class RedactDialogTest : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void thePreviewIsAllThatLeaves();
    void nothingOfItTellsWhoseItIs();
    void switchingBackShowsTheSameCopy();
    void oneScenarioOrAll();

private:
    QCheckBox *box(const QString &words) const
    {
        for (QCheckBox *box : m_dialog->findChildren<QCheckBox *>()) {
            if (box->text().remove(u'&').contains(words))
                return box;
        }
        return nullptr;
    }

    PlanDocument m_document{std::make_shared<const Catalog>(bundled())};
    std::unique_ptr<RedactDialog> m_dialog;
};

void RedactDialogTest::init()
{
    failOnWarnings();
    m_document.reset({{.id = 1, .plan = secretPlan("Acme Tower")},
                      {.id = 2, .plan = secretPlan("Acme Tower, more")}},
                     1);
    m_dialog = std::make_unique<RedactDialog>(
        m_document, [numbers = std::mt19937(3)]() mutable { return numbers(); },
        QLocale(u"en_GB"_s));
}

void RedactDialogTest::thePreviewIsAllThatLeaves()
{
    QString content;
    for (const Plan &plan : m_dialog->plans())
        content += QString::fromStdString(writePlanJson(plan));
    QCOMPARE(m_dialog->preview(), content);
    QCOMPARE(m_dialog->plans().size(), std::size_t(2));
}

void RedactDialogTest::nothingOfItTellsWhoseItIs()
{
    box(u"days"_s)->setChecked(true);
    for (const QString &secret : {u"Acme"_s, u"Tower"_s, u"512.345678"_s, u"41.424344"_s,
                                  u"2023-01-02"_s, u"2022-12-01"_s, u"JP"_s})
        QVERIFY2(!m_dialog->preview().contains(secret), qPrintable(secret));
    QVERIFY(m_dialog->preview().contains(u"Purchase 1"_s));
}

void RedactDialogTest::switchingBackShowsTheSameCopy()
{
    const QString before = m_dialog->preview();
    QCheckBox *scale = box(u"quantities"_s);
    scale->setChecked(false);
    QVERIFY(m_dialog->preview().contains(u"512.345678"_s));
    QVERIFY(!m_dialog->preview().contains(u"Acme"_s));
    scale->setChecked(true);
    QCOMPARE(m_dialog->preview(), before);
}

void RedactDialogTest::oneScenarioOrAll()
{
    box(u"scenarios"_s)->setChecked(false);
    QCOMPARE(m_dialog->plans().size(), std::size_t(1));
    QCOMPARE(m_dialog->plans().front().name, std::string("Plan 1"));
}

} // namespace tokencast

QTEST_MAIN(tokencast::RedactDialogTest)
#include "tst_redactdialog.moc"
