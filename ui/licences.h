// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

#include <vector>

namespace tokencast {

/// Something that the program is made of or brings along.
struct Component
{
    QString name;
    QString version;
    /// As SPDX writes it: `GPL-3.0-or-later`.
    QString licence;
    /// The file with its notices; empty where none is at hand.
    QString notice;
};

/// Where the notices of what is installed with the program lie: a file for each component and
/// `index.tsv`, which lists them as lines of name, version, licence and file name. Packages differ
/// in where that is; it need not exist.
QString noticesFolder();

/// The program, then what it is made with, then what the index of `folder` adds. Where both name a
/// component, the index, which knows what was installed, is right.
std::vector<Component> components(const QString &folder);

/// The notices; where none is at hand, a sentence that says so.
QString noticeText(const Component &component);

} // namespace tokencast
