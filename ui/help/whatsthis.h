// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>
#include <QtCore/QVariant>

class QAbstractButton;
class QWidget;

namespace tokencast {

/// What a thing is, for What's This and for F1.
struct WhatsThis
{
    /// As it is called where it stands; the sign of an Alt key does not matter.
    QString title;
    /// What it is and in which unit; the same as its tool tip, where it has one.
    QString help;
    /// How it counts, in a sentence or two. Words of the field may be links as in the help's pages:
    /// `[lot](glossary.md#lot)`.
    QString rule;
    /// The help about it, as its pages name each other: `usage.md#growth`. Empty for none.
    QString topic;
};

/// Rich text; its links lead into the help.
QString whatsThisText(const WhatsThis &words);
/// Gives it to a widget.
void giveHelp(QWidget &widget, const WhatsThis &words);
/// A button is explained by its own text and its tool tip.
void giveHelp(QAbstractButton &button, const QString &topic);
/// Gives a widget that is explained as a whole only the help about it: a page, a panel.
void setHelpTopic(QWidget &widget, const QString &topic);
/// Of the widget, or of the nearest one that it lies in; empty where there is none.
QString helpTopicOf(const QWidget *widget);
/// The address that a link of What's This has: `help:/usage.md#growth`.
QString helpAddress(const QString &topic);

/// What item models answer for a cell or a column title: WhatsThis::topic.
inline constexpr int helpTopicRole = 0x0400;
/// What they answer for Qt::WhatsThisRole and for helpTopicRole; nothing for other roles.
QVariant helpData(const WhatsThis &words, int role);

} // namespace tokencast
