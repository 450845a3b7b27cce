// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/whatsthis.h"

#include "core/text/textformat.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QRegularExpression>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QWidget>

namespace tokencast {

namespace {

constexpr char topicProperty[] = "tokencastHelpTopic";

QString sentence(const QString &text)
{
    static const QString ends = QStringLiteral(".?!。？！");
    if (text.isEmpty() || ends.contains(text.back()))
        return text;
    //: The end of a sentence.
    return text + QCoreApplication::translate("WhatsThis", ".");
}

QString withLinks(const QString &text)
{
    static const QRegularExpression link(QStringLiteral("\\[([^\\]]+)\\]\\(([^)]+)\\)"));
    return text.toHtmlEscaped().replace(
        link, QStringLiteral("<a href=\"%1\">\\1</a>").arg(helpAddress(QStringLiteral("\\2"))));
}

} // namespace

QString helpAddress(const QString &topic)
{
    return QStringLiteral("help:/") + topic;
}

QString whatsThisText(const WhatsThis &words)
{
    QString text = QStringLiteral("<p><b>%1</b></p>").arg(withoutMark(words.title).toHtmlEscaped());
    const QString body = QStringLiteral("%1 %2").arg(sentence(words.help).toHtmlEscaped(),
                                                     withLinks(sentence(words.rule)));
    if (!body.trimmed().isEmpty())
        text += QStringLiteral("<p>%1</p>").arg(body.trimmed());
    if (!words.topic.isEmpty())
        text += QStringLiteral("<p><a href=\"%1\">%2</a></p>")
                    .arg(helpAddress(words.topic),
                         QCoreApplication::translate("WhatsThis", "More in the help"));
    return text;
}

void giveHelp(QWidget &widget, const WhatsThis &words)
{
    widget.setWhatsThis(whatsThisText(words));
    setHelpTopic(widget, words.topic);
}

void giveHelp(QAbstractButton &button, const QString &topic)
{
    giveHelp(button, WhatsThis{.title = button.text(), .help = button.toolTip(), .topic = topic});
}

void setHelpTopic(QWidget &widget, const QString &topic)
{
    widget.setProperty(topicProperty, topic);
}

QVariant helpData(const WhatsThis &words, int role)
{
    if (role == helpTopicRole)
        return words.topic;
    return role == Qt::WhatsThisRole ? QVariant(whatsThisText(words)) : QVariant();
}

QString helpTopicOf(const QWidget *widget)
{
    for (; widget; widget = widget->parentWidget()) {
        QString topic = widget->property(topicProperty).toString();
        if (!topic.isEmpty())
            return topic;
    }
    return {};
}

} // namespace tokencast
