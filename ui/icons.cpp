// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/icons.h"

#include <QtCore/QFile>
#include <QtGui/QPainter>
#include <QtGui/QPixmap>
#include <QtSvg/QSvgRenderer>

namespace tokencast {

namespace {

QPixmap drawn(const QByteArray &svg, const QColor &color, int size)
{
    // The files draw with the colour #000000, which stands for the theme's text.
    QByteArray colored = svg;
    colored.replace("#000000", color.name().toLatin1());
    QPixmap pixmap(size, size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    QSvgRenderer(colored).render(&painter);
    return pixmap;
}

} // namespace

QIcon themedIcon(const QString &name, const Theme &theme)
{
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray svg = file.readAll();
    QIcon icon;
    for (const int size : {16, 24, 32, 48, 64}) {
        icon.addPixmap(drawn(svg, theme.text, size), QIcon::Normal);
        icon.addPixmap(drawn(svg, theme.line.darker(110), size), QIcon::Disabled);
    }
    return icon;
}

} // namespace tokencast
