// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QDialog>

class QComboBox;
class QLabel;

namespace tokencast {

class Languages;

/// Asks for language and formats, and shows what a number, an amount and a day would look like.
class LanguageDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit LanguageDialog(Languages &languages, QWidget *parent = nullptr);

    void accept() override;

private:
    void showExample();

    Languages &m_languages;
    QComboBox *m_words;
    QComboBox *m_formats;
    QLabel *m_example;
};

} // namespace tokencast
