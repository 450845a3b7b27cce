// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/htmlpage.h"

#include "core/formats/planjson.h"
#include "core/formats/resultjson.h"
#include "core/model/simulation.h"
#include "core/text/textformat.h"
#include "ui/explain/explanation.h"

#include <QtCore/QRegularExpression>

using namespace Qt::StringLiterals;

namespace tokencast {

namespace {

// Colours are those of the window's themes.
constexpr auto style = R"(
:root { color-scheme: light dark; --window: #f4f5f7; --surface: #fff; --text: #1b1f27;
  --muted: #596273; --line: #d5d9e0; --accent: #1f5fae; --bad: #b3261e; }
@media (prefers-color-scheme: dark) { :root { --window: #1c1f24; --surface: #24282f;
  --text: #e9ecf1; --muted: #a7b0bf; --line: #3d434e; --accent: #7fb4f0; --bad: #ff8a80; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--window); color: var(--text);
  font: 16px/1.5 system-ui, "Segoe UI", "Noto Sans", "Noto Sans CJK JP", "Hiragino Sans", sans-serif; }
main { max-width: 76rem; margin: 0 auto; padding: 2rem 1rem 4rem; }
h1 { margin: 0; font-size: 1.9rem; line-height: 1.2; }
h2 { margin: 2.5rem 0 .75rem; font-size: 1.25rem; }
.muted { color: var(--muted); }
.cover { font-size: 1.2rem; }
.answers { display: grid; grid-template-columns: repeat(auto-fit, minmax(12rem, 1fr)); gap: .75rem;
  margin: 1.5rem 0; padding: 0; }
.answers div { background: var(--surface); border: 1px solid var(--line); border-radius: .5rem;
  padding: .75rem 1rem; }
.answers dt { color: var(--muted); font-size: .85rem; }
.answers dd { margin: 0; font-size: 1.25rem; font-weight: 600; }
.answers dd.bad { color: var(--bad); }
.answers dd.more { font-size: .85rem; font-weight: 400; color: var(--muted); }
figure { margin: 1rem 0; background: var(--surface); border: 1px solid var(--line);
  border-radius: .5rem; padding: .5rem; overflow-x: auto; }
figure svg { display: block; width: 100%; min-width: 40rem; height: auto; }
.wide { overflow-x: auto; background: var(--surface); border: 1px solid var(--line);
  border-radius: .5rem; }
h1, p, li, summary { overflow-wrap: anywhere; }
a { color: var(--accent); }
table { border-collapse: collapse; width: 100%; font-size: .9rem; }
th, td { padding: .35rem .5rem; text-align: right; vertical-align: top; }
th:first-child, td:first-child { padding-left: .8rem; }
th:last-child, td:last-child { padding-right: .8rem; }
th.word, td.word { text-align: left; }
td { font-variant-numeric: tabular-nums; white-space: nowrap; }
td.word { white-space: normal; min-width: 7rem; }
td.word:last-child { min-width: 11rem; }
td.whole, td.word.whole { white-space: nowrap; min-width: 0; }
th { vertical-align: bottom; }
:lang(ja) th { min-width: 4.2em; overflow-wrap: anywhere; word-break: auto-phrase; }
thead th { border-bottom: 1px solid var(--line); color: var(--muted); font-weight: 600; }
tbody tr + tr td { border-top: 1px solid var(--line); }
tfoot td { border-top: 2px solid var(--line); font-weight: 600; }
details { background: var(--surface); border: 1px solid var(--line); border-radius: .5rem;
  margin: .4rem 0; }
details details { margin: .3rem .8rem; }
summary { cursor: pointer; padding: .5rem .8rem; }
details table td.how { color: var(--muted); }
details .wide { border: 0; }
tr.total td { font-weight: 600; }
.dark { display: none; }
@media (prefers-color-scheme: dark) { .light { display: none; } .dark { display: block; } }
@media print {
  @page { margin: 14mm; }
  :root { color-scheme: light; --window: #fff; --surface: #fff; --text: #000; --muted: #444;
    --line: #bbb; --accent: #1f5fae; --bad: #b3261e; }
  main { max-width: none; padding: 0; } body { font-size: 9.5pt; }
  h1 { font-size: 18pt; } h2 { margin: 14pt 0 4pt; } .cover { font-size: 12pt; }
  .answers { grid-template-columns: repeat(5, minmax(0, 1fr)); margin: 8pt 1px 8pt 0; gap: 4pt; }
  .answers div { padding: 4pt 6pt; } .answers dd { font-size: 11pt; }
  .dark { display: none !important; } .light { display: block !important; }
  .wide, figure { overflow: visible; border: 0; padding: 0; }
  figure svg { min-width: 0; max-height: 150mm; }
  table { font-size: 7.5pt; } th, td { padding: 2pt 3pt !important; }
  td.word { min-width: 0 !important; }
  tfoot { display: table-row-group; }
  h2, h3, thead { break-after: avoid; } tr, li, figure { break-inside: avoid; }
  tfoot, tr:nth-last-child(-n+2) { break-before: avoid; }
  tbody tr:nth-child(-n+2):not(:last-child) { break-after: avoid; }
  section > .muted { break-before: avoid; }
  p, li { orphans: 2; widows: 2; } .screen { display: none; }
}
)";

class HtmlPage
{
public:
    HtmlPage(const Report &report, const CheckedPlan &plan, const Forecast &forecast,
             const HtmlPageParts &parts)
        : m_report(report), m_plan(plan), m_forecast(forecast), m_parts(parts)
    {
    }

    std::optional<QByteArray> write();

private:
    void writeHead();
    void writeAnswers();
    void writeCharts();
    void writeTable(const ReportTable &table);
    void writeRow(const QStringList &cells, const ReportTable &table, const QString &tag);
    void writeList(const QString &title, const QStringList &lines);
    void writeAssumptions();
    /// False where it was cancelled.
    bool writeDays(const std::vector<DayTrace> &traces);
    void writeDay(const DayTrace &trace);
    void writeData();
    void add(const QString &html) { m_html += html; }
    static QString escaped(const QString &text) { return text.toHtmlEscaped(); }
    static QString linked(const QString &text);
    bool isCancelled() const { return m_parts.isCancelled && m_parts.isCancelled(); }

    const Report &m_report;
    const CheckedPlan &m_plan;
    const Forecast &m_forecast;
    const HtmlPageParts &m_parts;
    QString m_html;
};

void HtmlPage::writeHead()
{
    // The policy has the browser itself see to it that nothing is loaded.
    add(u"<!DOCTYPE html>\n<html lang=\"%1\">\n<head>\n<meta charset=\"utf-8\">\n"
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
        "style-src 'unsafe-inline'; img-src data:\">\n"
        "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
        "<meta name=\"generator\" content=\"Tokencast\">\n"
        "<title>%2</title>\n<style>%3</style>\n</head>\n<body>\n<main>\n"_s.arg(
            m_parts.locale.bcp47Name(), escaped(m_report.title), QString::fromLatin1(style)));
    add(u"<header>\n<h1>%1</h1>\n<p class=\"muted\">%2</p>\n<p class=\"cover\">%3</p>\n"_s.arg(
        escaped(m_report.title), escaped(m_report.subtitle), escaped(m_report.cover)));
    for (const QString &sentence : m_report.advice)
        add(u"<p>%1</p>\n"_s.arg(escaped(sentence)));
    add(u"</header>\n"_s);
}

void HtmlPage::writeAnswers()
{
    add(u"<dl class=\"answers\">\n"_s);
    for (const ReportAnswer &each : m_report.answers) {
        add(u"<div><dt>%1</dt><dd class=\"%2\">%3</dd><dd class=\"more\">%4</dd></div>\n"_s.arg(
            escaped(each.name), each.answer.isBad ? u"bad"_s : u"good"_s,
            escaped(each.answer.value), escaped(each.answer.detail)));
    }
    add(u"</dl>\n"_s);
}

void HtmlPage::writeCharts()
{
    add(u"<figure class=\"light\">%1</figure>\n<figure class=\"dark\">%2</figure>\n"_s.arg(
        QString::fromUtf8(m_parts.lightCharts), QString::fromUtf8(m_parts.darkCharts)));
}

/// Escaped, and addresses lead to where they are.
QString HtmlPage::linked(const QString &text)
{
    static const QRegularExpression address(QString::fromLatin1(webAddress));
    QString html;
    qsizetype from = 0;
    for (auto found = address.globalMatch(text); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        html += escaped(text.mid(from, match.capturedStart() - from));
        html += u"<a rel=\"noreferrer\" href=\"%1\">%1</a>"_s.arg(escaped(match.captured()));
        from = match.capturedEnd();
    }
    return html + escaped(text.mid(from));
}

void HtmlPage::writeRow(const QStringList &cells, const ReportTable &table, const QString &tag)
{
    add(u"<tr>"_s);
    for (qsizetype i = 0; i < cells.size(); ++i) {
        QStringList classes;
        if (i < table.textColumns)
            classes << u"word"_s;
        if (table.wholeColumns.contains(i))
            classes << u"whole"_s;
        const QString attribute =
            classes.isEmpty() ? QString() : u" class=\"%1\""_s.arg(classes.join(u' '));
        add(u"<%1%2>%3</%1>"_s.arg(tag, attribute, escaped(cells[i])));
    }
    add(u"</tr>\n"_s);
}

void HtmlPage::writeTable(const ReportTable &table)
{
    if (table.isEmpty())
        return;
    add(u"<section>\n<h2>%1</h2>\n<div class=\"wide\"><table>\n<thead>"_s.arg(
        escaped(table.title)));
    writeRow(table.heads, table, u"th"_s);
    add(u"</thead>\n<tbody>\n"_s);
    for (const QStringList &row : table.rows)
        writeRow(row, table, u"td"_s);
    add(u"</tbody>\n"_s);
    if (!table.total.isEmpty()) {
        add(u"<tfoot>"_s);
        writeRow(table.total, table, u"td"_s);
        add(u"</tfoot>\n"_s);
    }
    add(u"</table></div>\n"_s);
    if (!table.note.isEmpty())
        add(u"<p class=\"muted\">%1</p>\n"_s.arg(escaped(table.note)));
    add(u"</section>\n"_s);
}

void HtmlPage::writeList(const QString &title, const QStringList &lines)
{
    if (lines.isEmpty())
        return;
    add(u"<h2>%1</h2>\n<ul>\n"_s.arg(escaped(title)));
    for (const QString &line : lines)
        add(u"<li>%1</li>\n"_s.arg(escaped(line)));
    add(u"</ul>\n"_s);
}

void HtmlPage::writeAssumptions()
{
    const Assumptions &assumptions = m_report.assumptions;
    add(u"<section>\n"_s);
    writeList(assumptionsTitle(), assumptions.choices + assumptions.warnings);
    add(u"<h2>%1</h2>\n<p>%2</p>\n"_s.arg(escaped(sourcesTitle()), escaped(assumptions.ruleBook)));
    for (const CardInForce &card : assumptions.cards) {
        const QString from =
            ReportText::tr("In force from %1.").arg(dayText(card.from, m_parts.locale));
        add(u"<h3>%1</h3>\n<p class=\"muted\">%2</p>\n<ul>\n"_s.arg(
            escaped(card.title), escaped(sentences({from, card.verification}))));
        for (const QString &source : card.sources)
            add(u"<li>%1</li>\n"_s.arg(linked(source)));
        add(u"</ul>\n"_s);
    }
    writeList(notModelledTitle(), assumptions.notModelled);
    add(u"</section>\n"_s);
}

void HtmlPage::writeDay(const DayTrace &trace)
{
    add(u"<details id=\"day-%1\"><summary>%2</summary>"
        "<div class=\"wide\"><table><tbody>\n"_s.arg(
            QString::fromStdString(toText(trace.date)),
            escaped(longDayText(trace.date, m_parts.locale))));
    for (const ExplainedStep &step : ledgerSteps(m_forecast, trace, m_parts.locale)) {
        const bool isTotal = step.weight == ExplainedStep::Weight::Total;
        add(u"<tr%1><td class=\"word\">%2</td><td class=\"word how\">%3</td><td>%4</td>"
            "<td class=\"word how\">%5</td></tr>\n"_s.arg(
                isTotal ? u" class=\"total\""_s : QString(), escaped(step.what), escaped(step.how),
                escaped(step.amount), escaped(step.lots)));
    }
    add(u"</tbody></table></div></details>\n"_s);
}

bool HtmlPage::writeDays(const std::vector<DayTrace> &traces)
{
    add(u"<section class=\"screen\">\n<h2>%1</h2>\n"_s.arg(
        escaped(ReportText::tr("Each day explained"))));
    std::optional<YearMonth> month;
    for (const DayTrace &trace : traces) {
        if (isCancelled())
            return false;
        if (month != monthOf(trace.date)) {
            add(month ? u"</details>\n"_s : QString());
            month = monthOf(trace.date);
            add(u"<details><summary>%1</summary>\n"_s.arg(
                escaped(longMonthText(*month, m_parts.locale))));
        }
        writeDay(trace);
    }
    add(u"</details>\n</section>\n"_s);
    return true;
}

void HtmlPage::writeData()
{
    // Nothing in JSON's texts may end the element.
    const auto element = [this](const QString &id, const std::string &json) {
        add(u"<script type=\"application/json\" id=\"%1\">%2</script>\n"_s.arg(
            id, QString::fromStdString(json).replace(u'<', u"\\u003c"_s)));
    };
    element(u"tokencast-plan"_s, writePlanJson(m_plan.plan()));
    element(u"tokencast-result"_s,
            writeResultJson(m_forecast.projection, m_plan.plan(), ResultDetail::Daily));
}

std::optional<QByteArray> HtmlPage::write()
{
    const Result<Projection> traced = simulate(m_plan, {.traced = m_plan.plan().horizon});
    if (!traced)
        return std::nullopt;
    writeHead();
    writeAnswers();
    writeCharts();
    for (const ReportTable *table : {&m_report.dates, &m_report.months, &m_report.services,
                                     &m_report.purchases, &m_report.usage})
        writeTable(*table);
    writeAssumptions();
    if (!writeDays(traced->traces))
        return std::nullopt;
    add(u"<footer class=\"muted\"><p>%1</p></footer>\n</main>\n"_s.arg(escaped(m_report.imprint)));
    writeData();
    add(u"</body>\n</html>\n"_s);
    return m_html.toUtf8();
}

} // namespace

std::optional<QByteArray> htmlPage(const Report &report, const CheckedPlan &plan,
                                   const Forecast &forecast, const HtmlPageParts &parts)
{
    return HtmlPage(report, plan, forecast, parts).write();
}

} // namespace tokencast
