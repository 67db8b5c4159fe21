// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "history/csvplays.h"
#include "history/csvrecords.h"
#include "history/elements.h"
#include "history/found.h"
#include "history/jsonelements.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <variant>

namespace undersong::history {

//! One file of an export, read as what its first bytes say it is: a JSON document, JSON lines, or separated
//! values.
class FileReader
{
public:
    //! So many first bytes decide.
    static constexpr qsizetype kHead = 64 * 1024;

    //! One element or line.
    struct Line
    {
        qint64 place = 0; //!< the element, or the line of a CSV file, from 1
        qint64 count = 0; //!< how many came before it in this file, it included
        FoundList found;
    };

    //! \p head is the beginning of the file, or all of it; \p name tells Spotify's videos from its songs.
    FileReader(const QByteArray &head, const QString &name);

    //! Why nothing here can be read; empty where it can.
    const QString &refusal() const { return m_refusal; }
    //! Nothing in it speaks of plays, and it says nothing else that is wrong: a picture, a letter.
    bool isForeign() const { return std::holds_alternative<std::monostate>(m_parts); }

    void feed(const QByteArray &bytes);
    void end();
    //! The next line, understood only from number \p from on (the first is 0).
    std::optional<Line> next(qint64 from);
    //! After the last line: whether the file stopped in the middle.
    bool isCut() const;

private:
    //! A line of JSON lines.
    struct Lines
    {
        QByteArray buffer;
        qsizetype at = 0;
        bool hasEnded = false;
        bool isTooLong = false;
    };
    struct Table
    {
        CsvRecords records;
        std::optional<CsvColumns> columns = {};
        bool hasHeader = false;
    };

    std::optional<Line> nextElement(JsonElements &elements, qint64 from);
    std::optional<Line> nextOf(Lines &lines, qint64 from);
    std::optional<Line> nextOf(Table &table, qint64 from);
    static std::optional<QByteArray> takeLine(Lines &lines);

    std::variant<std::monostate, JsonElements, Lines, Table> m_parts;
    FileKind m_kind = FileKind::Any;
    QString m_refusal;
    qint64 m_count = 0;
    bool m_skipsMark = false;
};

} // namespace undersong::history
