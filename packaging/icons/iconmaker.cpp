// SPDX-License-Identifier: GPL-3.0-or-later
// Draws an SVG in the sizes that desktops ask for. What it writes follows from the name of the
// output: NAME.ico for Windows, NAME.icns for macOS, and else a folder that gets NAME-SIZE.png.

#include <QtCore/QBuffer>
#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QTextStream>
#include <QtCore/QtEndian>
#include <QtGui/QImage>
#include <QtGui/QPainter>
#include <QtSvg/QSvgRenderer>

#include <array>
#include <vector>

namespace {

constexpr std::array pngSizes{16, 22, 24, 32, 48, 64, 96, 128, 256, 512};
constexpr std::array icoSizes{16, 20, 24, 32, 40, 48, 64, 128, 256};

/// The kinds of pictures that an .icns holds, as PNG; the @2x kinds are twice as large as they
/// count.
struct IcnsKind
{
    const char *type;
    int size;
};
constexpr std::array icnsKinds{
    IcnsKind{"icp4", 16},  IcnsKind{"icp5", 32},  IcnsKind{"icp6", 64},   IcnsKind{"ic07", 128},
    IcnsKind{"ic08", 256}, IcnsKind{"ic09", 512}, IcnsKind{"ic10", 1024}, IcnsKind{"ic11", 32},
    IcnsKind{"ic12", 64},  IcnsKind{"ic13", 256}, IcnsKind{"ic14", 512},
};

QImage drawn(QSvgRenderer &svg, int size)
{
    QImage image(size, size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    svg.render(&painter, QRectF(0, 0, size, size));
    painter.end();
    return image.convertToFormat(QImage::Format_ARGB32);
}

QByteArray png(const QImage &image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

template <typename Integer>
QByteArray littleEndian(Integer value)
{
    QByteArray bytes(sizeof value, Qt::Uninitialized);
    qToLittleEndian(value, bytes.data());
    return bytes;
}

QByteArray bigEndian(quint32 value)
{
    QByteArray bytes(sizeof value, Qt::Uninitialized);
    qToBigEndian(value, bytes.data());
    return bytes;
}

/// A bitmap as icons have it: a header of twice the height, rows from the bottom up, and an empty
/// mask, because the alpha channel says what is transparent.
QByteArray deviceIndependentBitmap(const QImage &image)
{
    const auto size = static_cast<quint32>(image.width());
    const quint32 maskStride = (size + 31) / 32 * 4;
    QByteArray bytes = littleEndian(quint32{40}) + littleEndian(size) + littleEndian(2 * size)
        + littleEndian(quint16{1}) + littleEndian(quint16{32}) + QByteArray(24, '\0');
    for (int y = image.height() - 1; y >= 0; --y)
        bytes.append(reinterpret_cast<const char *>(image.constScanLine(y)), image.width() * 4);
    return bytes + QByteArray(static_cast<qsizetype>(maskStride * size), '\0');
}

QByteArray ico(QSvgRenderer &svg)
{
    QByteArray directory = littleEndian(quint16{0}) + littleEndian(quint16{1})
        + littleEndian(quint16{icoSizes.size()});
    QByteArray pictures;
    const qsizetype start = directory.size() + 16 * qsizetype(icoSizes.size());
    for (const int size : icoSizes) {
        // Windows reads PNG in the largest alone without fail; 0 stands for 256.
        const QImage image = drawn(svg, size);
        const QByteArray picture = size == 256 ? png(image) : deviceIndependentBitmap(image);
        directory += QByteArray(2, static_cast<char>(size)) + QByteArray(2, '\0')
            + littleEndian(quint16{1}) + littleEndian(quint16{32})
            + littleEndian(static_cast<quint32>(picture.size()))
            + littleEndian(static_cast<quint32>(start + pictures.size()));
        pictures += picture;
    }
    return directory + pictures;
}

QByteArray icns(QSvgRenderer &svg)
{
    QByteArray entries;
    for (const IcnsKind &kind : icnsKinds) {
        const QByteArray picture = png(drawn(svg, kind.size));
        entries += kind.type + bigEndian(static_cast<quint32>(picture.size() + 8)) + picture;
    }
    return "icns" + bigEndian(static_cast<quint32>(entries.size() + 8)) + entries;
}

bool write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

bool writePictures(QSvgRenderer &svg, const QString &name, const QString &folder)
{
    bool isDone = QDir().mkpath(folder);
    for (const int size : pngSizes) {
        const QString file = QStringLiteral("%1/%2-%3.png").arg(folder, name).arg(size);
        isDone = isDone && write(file, png(drawn(svg, size)));
    }
    return isDone;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    QTextStream errors(stderr);
    if (arguments.size() != 3) {
        errors << "Usage: tokencast-iconmaker NAME.svg NAME.ico|NAME.icns|FOLDER\n";
        return 2;
    }
    QSvgRenderer svg(arguments[1]);
    if (!svg.isValid()) {
        errors << arguments[1] << " is no SVG\n";
        return 3;
    }
    const QString &output = arguments[2];
    bool isDone = false;
    if (output.endsWith(QLatin1String(".ico")))
        isDone = write(output, ico(svg));
    else if (output.endsWith(QLatin1String(".icns")))
        isDone = write(output, icns(svg));
    else
        isDone = writePictures(svg, QFileInfo(arguments[1]).completeBaseName(), output);
    if (!isDone)
        errors << output << " cannot be written\n";
    return isDone ? 0 : 3;
}
