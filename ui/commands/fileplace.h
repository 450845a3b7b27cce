// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

class QWidget;

namespace tokencast {

class Prompts;

/// Asks where a file is to be written, absolute and with an ending; empty where nothing was chosen.
/// `name` is what is suggested, without its ending, as `.json`.
QString askForPlace(Prompts &prompts, QWidget &window, const QString &title, const QString &filter,
                    const QString &name, const QString &ending);
/// A name that a person gave, as the name of a file; `otherwise` where nothing is left of it.
QString asFileName(QString name, const QString &otherwise);

} // namespace tokencast
