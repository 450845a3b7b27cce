// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/icons.h"

#include <QtCore/QFile>
#include <QtGui/QIconEngine>
#include <QtGui/QPainter>
#include <QtGui/QPixmap>
#include <QtGui/QPixmapCache>
#include <QtSvg/QSvgRenderer>

namespace tokencast {

namespace {

QPixmap drawn(const QByteArray &svg, const QColor &color, const QSize &size)
{
    // The files draw with the colour #000000, which stands for the theme's text.
    QByteArray colored = svg;
    colored.replace("#000000", color.name().toLatin1());
    QPixmap pixmap(size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    QSvgRenderer(colored).render(&painter);
    return pixmap;
}

/// Draws a picture when and as large as it is asked for: most icons of menus never are.
class ThemedIconEngine final : public QIconEngine
{
public:
    ThemedIconEngine(QString file, const QColor &color, const QColor &disabled)
        : m_file(std::move(file)), m_color(color), m_disabled(disabled)
    {
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        const QColor color = mode == QIcon::Disabled ? m_disabled : m_color;
        const QString key = QStringLiteral("%1 %2 %3x%4")
                                .arg(m_file, color.name())
                                .arg(size.width())
                                .arg(size.height());
        QPixmap pixmap;
        if (QPixmapCache::find(key, &pixmap))
            return pixmap;
        QFile file(m_file);
        if (file.open(QIODevice::ReadOnly))
            pixmap = drawn(file.readAll(), color, size);
        QPixmapCache::insert(key, pixmap);
        return pixmap;
    }
    void paint(QPainter *painter, const QRect &place, QIcon::Mode mode, QIcon::State state) override
    {
        const double ratio = painter->device()->devicePixelRatioF();
        QPixmap picture = pixmap(QSizeF(place.size() * ratio).toSize(), mode, state);
        picture.setDevicePixelRatio(ratio);
        painter->drawPixmap(place, picture);
    }
    QIconEngine *clone() const override { return new ThemedIconEngine(*this); }

private:
    QString m_file;
    QColor m_color;
    QColor m_disabled;
};

} // namespace

QIcon themedIcon(const QString &name, const Theme &theme)
{
    const QString file = QStringLiteral(":/icons/%1.svg").arg(name);
    if (!QFile::exists(file))
        return {};
    return QIcon(new ThemedIconEngine(file, theme.text, theme.line.darker(110)));
}

} // namespace tokencast
