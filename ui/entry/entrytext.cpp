// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entry/entrytext.h"

#include "core/model/millionths.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDate>

namespace tokencast {

namespace {

struct EntryText
{
    Q_DECLARE_TR_FUNCTIONS(EntryText)
};

tl::unexpected<EntryProblem> problem(const QString &text)
{
    return tl::unexpected(EntryProblem{text});
}

bool isSpace(QChar c)
{
    return c.isSpace() || c == QChar(0x202f) || c == QChar(0xa0);
}

/// As the plan format writes it: `007` is 7, `.5` is 0.5 and `5.` is 5.
QString canonical(QString plain)
{
    while (plain.size() > 1 && plain[0] == QLatin1Char('0') && plain[1].isDigit())
        plain.remove(0, 1);
    if (plain.startsWith(QLatin1Char('.')))
        plain.prepend(QLatin1Char('0'));
    if (plain.endsWith(QLatin1Char('.')))
        plain.chop(1);
    return plain;
}

/// Reads sums and products of numbers.
class NumberReader
{
public:
    NumberReader(QStringView text, const QLocale &locale)
        : m_text(text),
          m_locale(locale),
          m_decimal(locale.decimalPoint()),
          m_group(locale.groupSeparator())
    {
    }

    Entry<std::int64_t> read();

private:
    Entry<std::int64_t> sum();
    Entry<std::int64_t> product();
    Entry<std::int64_t> number();
    Entry<QString> plainDigits(QStringView word) const;
    bool belongsToNumber(qsizetype at) const;
    /// Digits with their decimal and group signs, the latter all alike.
    QString takeWord();
    QChar peek();
    bool take(QStringView signs, QChar *sign);

    QStringView m_text;
    const QLocale &m_locale;
    QString m_decimal;
    QString m_group;
    qsizetype m_at = 0;
};

QChar NumberReader::peek()
{
    while (m_at < m_text.size() && isSpace(m_text[m_at]))
        ++m_at;
    return m_at < m_text.size() ? m_text[m_at] : QChar();
}

bool NumberReader::take(QStringView signs, QChar *sign)
{
    *sign = peek();
    if (sign->isNull() || !signs.contains(*sign))
        return false;
    ++m_at;
    return true;
}

Entry<std::int64_t> NumberReader::read()
{
    Entry<std::int64_t> value = sum();
    if (value && !peek().isNull())
        return problem(EntryText::tr("“%1” is not part of a number.").arg(m_text.mid(m_at)));
    return value;
}

Entry<std::int64_t> NumberReader::sum()
{
    Entry<std::int64_t> total = product();
    QChar sign;
    while (total && take(u"+-\u2212", &sign)) {
        Entry<std::int64_t> next = product();
        if (!next)
            return next;
        total =
            sign == QLatin1Char('+') ? checkedSum(*total, *next) : checkedDifference(*total, *next);
    }
    return total;
}

Entry<std::int64_t> NumberReader::product()
{
    Entry<std::int64_t> total = number();
    QChar sign;
    while (total && take(u"*×", &sign)) {
        Entry<std::int64_t> next = number();
        if (!next)
            return next;
        if (*total < 0 || *next < 0)
            return problem(EntryText::tr("Products of negative numbers are not understood."));
        total = multiplyDivideHalfEven(*total, *next, millionthsPerUnit);
    }
    return total;
}

Entry<QString> NumberReader::plainDigits(QStringView word) const
{
    QString digits;
    const qsizetype decimal = word.indexOf(m_decimal);
    const QStringView whole = decimal < 0 ? word : word.left(decimal);
    const QStringView fraction = decimal < 0 ? QStringView() : word.mid(decimal + m_decimal.size());
    // The first group has up to three digits, each later one exactly three.
    const QList<QStringView> groups = whole.split(QStringView(m_group));
    for (qsizetype i = 0; i < groups.size(); ++i) {
        const bool fits = groups.size() == 1 || (i == 0 && groups[i].size() <= 3)
            || (i > 0 && groups[i].size() == 3);
        if (!fits || groups[i].contains(QLatin1Char('.')) || groups[i].contains(QLatin1Char(',')))
            return problem(
                EntryText::tr("“%1” could mean two things: write it without group signs, "
                              "with “%2” before the decimals.")
                    .arg(word, m_decimal));
        digits += groups[i];
    }
    if (decimal >= 0)
        digits += QLatin1Char('.') + fraction.toString();
    return digits;
}

bool NumberReader::belongsToNumber(qsizetype at) const
{
    const QChar c = m_text[at];
    if (c.isDigit() || c == QLatin1Char('.') || c == QLatin1Char(','))
        return true;
    // Groups may be parted by a space, but only between digits.
    const bool isGroup =
        m_group.size() == 1 && (c == m_group[0] || (isSpace(m_group[0]) && isSpace(c)));
    return isGroup && at + 1 < m_text.size() && m_text[at + 1].isDigit();
}

QString NumberReader::takeWord()
{
    peek();
    const qsizetype start = m_at;
    while (m_at < m_text.size() && belongsToNumber(m_at))
        ++m_at;
    QString word = m_text.mid(start, m_at - start).toString();
    if (!m_group.isEmpty() && isSpace(m_group[0])) {
        for (QChar &c : word)
            c = isSpace(c) ? m_group[0] : c;
    }
    return word;
}

Entry<std::int64_t> NumberReader::number()
{
    QChar sign;
    const bool isNegative = take(u"-\u2212", &sign);
    const QString word = takeWord();
    if (word.isEmpty()) {
        const QStringView rest = m_text.mid(m_at);
        return problem(rest.isEmpty() ? EntryText::tr("A number is missing.")
                                      : EntryText::tr("“%1” is not a number.").arg(rest));
    }
    const Entry<QString> digits = plainDigits(word);
    if (!digits)
        return tl::unexpected(digits.error());
    const ParsedDecimal decimal = parseDecimal(canonical(*digits).toStdString());
    switch (decimal.fault) {
    case DecimalFault::None:
        return isNegative ? -decimal.millionths : decimal.millionths;
    case DecimalFault::TooManyPlaces:
        return problem(EntryText::tr("At most six digits may follow the decimal sign."));
    case DecimalFault::OutOfRange:
        return problem(EntryText::tr("The number is too large."));
    case DecimalFault::Form:
        break;
    }
    return problem(EntryText::tr("“%1” is not a number.").arg(word));
}

} // namespace

Entry<std::int64_t> readNumber(const QString &text, const QLocale &locale)
{
    try {
        return NumberReader(text, locale).read();
    } catch (const ArithmeticOverflow &) {
        return problem(EntryText::tr("The number is too large."));
    }
}

Entry<Quantity> readQuantity(const QString &text, const QLocale &locale, const QString &unit)
{
    struct Suffix
    {
        QStringView text;
        std::int64_t divisor = 1;
    };
    // As the window shows them in any language, whichever it speaks.
    static constexpr Suffix suffixes[] = {
        {u"minutes", 60}, {u"min", 60}, {u"分", 60},  {u"hours", 1},
        {u"hour", 1},     {u"h", 1},    {u"時間", 1},
    };
    QString number = text.trimmed();
    std::int64_t divisor = 1;
    if (unit == QLatin1String("hour")) {
        for (const Suffix &suffix : suffixes) {
            if (number.endsWith(suffix.text, Qt::CaseInsensitive)) {
                number.chop(suffix.text.size());
                divisor = suffix.divisor;
                break;
            }
        }
    }
    const Entry<std::int64_t> value = readNumber(number, locale);
    if (!value)
        return tl::unexpected(value.error());
    if (*value < 0)
        return problem(EntryText::tr("Use is not negative: write 0 or more."));
    return Quantity::fromMillionths(multiplyDivideHalfEven(*value, 1, divisor));
}

Entry<Day> readDay(const QString &text, const QLocale &locale)
{
    const QString trimmed = text.trimmed();
    if (const std::optional<Day> iso = parseDay(trimmed.toStdString()))
        return *iso;
    const QString formats[] = {locale.dateFormat(QLocale::ShortFormat),
                               locale.dateFormat(QLocale::LongFormat),
                               QStringLiteral("d MMM yyyy"),
                               QStringLiteral("d MMMM yyyy"),
                               QStringLiteral("yyyy/M/d"),
                               QStringLiteral("yyyy-M-d")};
    for (const QString &format : formats) {
        // Years of two digits would mean the last century to Qt.
        if (!format.contains(QLatin1String("yyyy")))
            continue;
        const QDate date = locale.toDate(trimmed, format);
        if (date.isValid())
            return Day(std::chrono::year(date.year()) / date.month() / date.day());
    }
    return problem(EntryText::tr("“%1” is not a day: write it like 2022-11-07.").arg(trimmed));
}

Entry<Factor> readFactor(const QString &text, const QLocale &locale)
{
    QString number = text.trimmed();
    const bool isPercent = number.endsWith(QLatin1Char('%'));
    if (isPercent)
        number.chop(1);
    const Entry<std::int64_t> value = readNumber(number, locale);
    if (!value)
        return tl::unexpected(value.error());
    if (!isPercent)
        return Factor::fromMillionths(*value);
    const std::int64_t size = multiplyDivideHalfEven(*value < 0 ? -*value : *value, 1, 100);
    return Factor::fromMillionths(*value < 0 ? -size : size);
}

QString editText(std::int64_t millionths, const QLocale &locale)
{
    return QString::fromStdString(formatDecimal(millionths))
        .replace(QLatin1Char('.'), locale.decimalPoint());
}

} // namespace tokencast
