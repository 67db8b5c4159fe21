// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/error.h"
#include "cli/exitcode.h"

#include <QJsonObject>
#include <QString>

#include <chrono>

namespace undersong::cli {

enum class Format { Text, Json };

//! Writes a command's result: lines for people, or one JSON object on standard output. Progress goes to
//! standard error, and only when that is a terminal. Control characters in texts are made harmless.
class Output
{
public:
    explicit Output(Format format) : m_format(format) {}

    Format format() const { return m_format; }
    //! A line for people; nothing in JSON.
    void line(const QString &text = {}) const;
    //! The object for programs; nothing in text.
    void json(const QJsonObject &object) const;
    //! To standard output as they are, in either format.
    void bytes(const QByteArray &bytes) const;
    //! What the program ends with after \p code: where standard output did not take everything, standard
    //! error says so, and success becomes Failure.
    ExitCode ending(ExitCode code) const;
    //! What went wrong and the way on, to standard error; in JSON {"error":{"kind","message"}} to standard
    //! output as well.
    ExitCode failure(const Error &error) const;

    //! The command line makes no sense: the error's detail is a sentence of our own for the listener.
    ExitCode misuse(const Error &error) const;
    //! misuse() for InvalidArgument with a sentence of ours in its detail, failure() for everything else.
    ExitCode refusal(const Error &error) const;

    //! Draws or redraws a bar; \p total 0 counts without an end.
    void progress(const QString &what, qint64 done, qint64 total);
    //! Ends the bar's line, where one was drawn.
    void endProgress();

private:
    ExitCode tell(ErrorKind kind, const QString &message) const;

    Format m_format;
    bool m_barIsDrawn = false;
};

//! "3:07".
QString minutesAndSeconds(std::chrono::milliseconds duration);

} // namespace undersong::cli
