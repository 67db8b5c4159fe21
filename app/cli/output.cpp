// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "cli/output.h"

#include "base/printable.h"
#include "discovery/errortext.h"

#include <QJsonDocument>

#include <cstdio>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <unistd.h>
#endif

namespace undersong::cli {

using namespace Qt::StringLiterals;

namespace {

void write(FILE *stream, const QByteArray &bytes)
{
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stream);
    std::fflush(stream);
}

void write(FILE *stream, const QString &text)
{
    write(stream, text.toUtf8());
}

//! JSON knows escapes for what a terminal would obey; Qt uses them below U+0020 only.
QString escaped(const QString &json)
{
    QString text;
    text.reserve(json.size());
    for (const QChar letter : json) {
        if (letter.unicode() >= 0x7f && letter.unicode() <= 0x9f)
            text += u"\\u%1"_s.arg(letter.unicode(), 4, 16, QLatin1Char('0'));
        else
            text += letter;
    }
    return text;
}

bool isPersonWatching()
{
#ifdef Q_OS_WIN
    return _isatty(_fileno(stderr)) != 0;
#else
    return isatty(STDERR_FILENO) != 0;
#endif
}

} // namespace

void Output::line(const QString &text) const
{
    if (m_format == Format::Text)
        write(stdout, printable(text) + u'\n');
}

void Output::json(const QJsonObject &object) const
{
    if (m_format == Format::Json)
        write(stdout, escaped(QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Indented))));
}

void Output::bytes(const QByteArray &bytes) const
{
    write(stdout, bytes);
}

ExitCode Output::ending(ExitCode code) const
{
    // The stream remembers every write that failed.
    if (std::fflush(stdout) == 0 && std::ferror(stdout) == 0)
        return code;
    write(stderr,
          u"undersong-cli: Not all could be written to standard output; do not rely on what was.\n"_s);
    return code == ExitCode::Success ? ExitCode::Failure : code;
}

ExitCode Output::failure(const Error &error) const
{
    return tell(error.kind, discovery::errorText(error).text);
}

ExitCode Output::misuse(const Error &error) const
{
    return tell(error.kind, error.detail);
}

ExitCode Output::refusal(const Error &error) const
{
    return error.kind == ErrorKind::InvalidArgument ? misuse(error) : failure(error);
}

ExitCode Output::tell(ErrorKind kind, const QString &message) const
{
    write(stderr, u"undersong-cli: "_s + printable(message) + u'\n');
    json({{u"error"_s, QJsonObject{{u"kind"_s, errorKindName(kind)}, {u"message"_s, message}}}});
    return exitCodeFor(kind);
}

void Output::progress(const QString &what, qint64 done, qint64 total)
{
    if (m_format == Format::Json || !isPersonWatching())
        return;
    constexpr qint64 kWidth = 30;
    QString bar;
    if (total > 0) {
        const qint64 filled = std::min(kWidth, done * kWidth / total);
        bar = u'[' + QString(filled, u'#') + QString(kWidth - filled, u'.') + u"] "_s;
    }
    const QString count =
        total > 0 ? u"%1/%2"_s.arg(QString::number(done), QString::number(total)) : QString::number(done);
    write(stderr, u"\r\033[K%1 %2%3"_s.arg(printable(what), bar, count));
    m_barIsDrawn = true;
}

void Output::endProgress()
{
    if (std::exchange(m_barIsDrawn, false))
        write(stderr, u"\r\033[K"_s);
}

QString minutesAndSeconds(std::chrono::milliseconds duration)
{
    const auto seconds = std::chrono::floor<std::chrono::seconds>(duration).count();
    return u"%1:%2"_s.arg(seconds / 60).arg(seconds % 60, 2, 10, QLatin1Char('0'));
}

} // namespace undersong::cli
