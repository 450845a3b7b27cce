// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/chartfiles.h"

#include "ui/charts/patterns.h"

#include <QtCore/QBuffer>
#include <QtCore/QRegularExpression>
#include <QtGui/QPainter>
#include <QtSvg/QSvgGenerator>

using namespace Qt::StringLiterals;

namespace tokencast {

namespace {

QString pathData(const QPainterPath &path)
{
    QString data;
    for (int i = 0; i < path.elementCount(); ++i) {
        const QPainterPath::Element &at = path.elementAt(i);
        const QString command = at.type == QPainterPath::MoveToElement ? u"M"_s
            : at.type == QPainterPath::LineToElement                   ? u"L"_s
            : at.type == QPainterPath::CurveToElement                  ? u"C"_s
                                                                       : QString();
        data += command + QString::number(at.x) + u' ' + QString::number(at.y) + u' ';
    }
    return data.trimmed();
}

QString patternElement(const PatternStandIns::StandIn &standIn, const QString &id)
{
    const QString looks = standIn.pattern == Pattern::Dots
        ? u"fill=\"%1\" stroke=\"none\""_s.arg(standIn.ink.name())
        : u"fill=\"none\" stroke=\"%1\" stroke-width=\"%2\""_s.arg(standIn.ink.name())
              .arg(patternLine);
    return u"<pattern id=\"%1\" width=\"%2\" height=\"%2\" patternUnits=\"userSpaceOnUse\">"
           "<rect width=\"%2\" height=\"%2\" fill=\"%3\" stroke=\"none\"/>"
           "<path %4 d=\"%5\"/></pattern>\n"_s.arg(id, QString::number(patternTile),
                                                   standIn.fill.name(), looks,
                                                   pathData(patternPath(standIn.pattern)));
}

/// Qt's writer leaves textures out: patterns take the place of the colours that stand for them. And
/// rectangles side by side are to have no seams.
QByteArray finished(const QByteArray &written, const PatternStandIns &standIns)
{
    QString svg = QString::fromUtf8(written);
    QString definitions;
    for (const PatternStandIns::StandIn &standIn : standIns.all()) {
        const QString id = u"pattern-%1"_s.arg(definitions.count(u"<pattern "_s) + 1);
        svg.replace(u"fill=\"%1\""_s.arg(standIn.color.name()), u"fill=\"url(#%1)\""_s.arg(id));
        definitions += patternElement(standIn, id);
    }
    svg.replace(u"</defs>"_s, definitions + u"</defs>"_s);
    svg.replace(u"<rect x"_s, u"<rect shape-rendering=\"crispEdges\" x"_s);
    // Where the font is not there, any other with letters that are alike.
    static const QRegularExpression family(u"font-family=\"([^\",]+)\""_s);
    svg.replace(family, u"font-family=\"'\\1', sans-serif\""_s);
    return svg.toUtf8();
}

QByteArray writtenSvg(const ChartSheet &charts, const QSize &size, const QString &title)
{
    QByteArray content;
    QBuffer buffer(&content);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(size);
    generator.setViewBox(QRect(QPoint(), size));
    // A unit is a pixel of CSS.
    generator.setResolution(96);
    // Not every version of Qt escapes these, so they get their place here and their words below.
    generator.setTitle(u"chart-title"_s);
    generator.setDescription(u"chart-description"_s);
    const PatternStandIns standIns;
    QPainter painter(&generator);
    charts.paint(painter, size);
    painter.end();
    content.replace("<title>chart-title<", "<title>" + title.toHtmlEscaped().toUtf8() + '<');
    content.replace("<desc>chart-description<",
                    "<desc>" + charts.description().toHtmlEscaped().toUtf8() + '<');
    return finished(content, standIns);
}

} // namespace

QImage chartImage(const ChartSheet &charts, const QSize &size, double scale)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(charts.ground());
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.scale(scale, scale);
    charts.paint(painter, (QSizeF(size) / scale).toSize());
    return image;
}

QByteArray chartSvg(const ChartSheet &charts, const QSize &size, const QString &title)
{
    QString svg = QString::fromUtf8(writtenSvg(charts, size, title));
    // Qt gives the size in millimetres, rounded: viewers would leave a stripe at the edges.
    static const QRegularExpression written(u"<svg width=\"[^\"]*\" height=\"[^\"]*\""_s);
    svg.replace(written, u"<svg width=\"%1\" height=\"%2\""_s.arg(size.width()).arg(size.height()));
    const QString ground = u"<rect width=\"%1\" height=\"%2\" fill=\"%3\"/>\n"_s.arg(size.width())
                               .arg(size.height())
                               .arg(charts.ground().name());
    constexpr QStringView definitions = u"</defs>\n";
    svg.insert(svg.indexOf(definitions) + definitions.size(), ground);
    return svg.toUtf8();
}

QByteArray chartSvgElement(const ChartSheet &charts, const QSize &size, const QString &title,
                           const QString &prefix)
{
    QString svg = QString::fromUtf8(writtenSvg(charts, size, title));
    svg.remove(0, svg.indexOf(u"<svg"_s));
    static const QRegularExpression root(u"<svg[^>]*>"_s);
    svg.replace(svg.indexOf(u"<svg"_s), root.match(svg).capturedLength(),
                u"<svg viewBox=\"0 0 %1 %2\" role=\"img\" xmlns=\"http://www.w3.org/2000/svg\" "
                "xmlns:xlink=\"http://www.w3.org/1999/xlink\">"_s.arg(size.width())
                    .arg(size.height()));
    static const QRegularExpression definition(u"\\b(?:xml:)?id=\"([^\"]+)\""_s);
    svg.replace(definition, u"id=\"%1\\1\""_s.arg(prefix));
    static const QRegularExpression use(u"url\\(#([^)]+)\\)"_s);
    svg.replace(use, u"url(#%1\\1)"_s.arg(prefix));
    static const QRegularExpression link(u"xlink:href=\"#([^\"]+)\""_s);
    svg.replace(link, u"xlink:href=\"#%1\\1\""_s.arg(prefix));
    return svg.toUtf8();
}

} // namespace tokencast
