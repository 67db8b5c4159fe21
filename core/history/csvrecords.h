// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QByteArrayList>

#include <optional>

namespace undersong::history {

//! Cuts separated values of any length into records (RFC 4180): quoted fields may hold separators, doubled
//! quotes and line ends. Keeps one record in memory. Blank lines are skipped.
class CsvRecords
{
public:
    //! A record with more bytes or more fields is broken, and ends at the next line end.
    static constexpr qsizetype kLongest = 64 * 1024;
    static constexpr qsizetype kMostFields = 256;
    //! So many line ends in one record: a quote is missing.
    static constexpr qint64 kMostLines = 8;

    struct Record
    {
        QByteArrayList fields; //!< empty for one that is broken
        qint64 line = 0;       //!< on which it begins, from 1
        bool isBroken = false;
    };

    explicit CsvRecords(char separator) : m_separator(separator) {}

    void feed(const QByteArray &bytes);
    void end();
    //! The next record; nothing where more bytes are needed, or at the end.
    std::optional<Record> next();

private:
    enum class State { FieldStart, Plain, Quoted, QuoteInQuoted, Lost };

    std::optional<Record> take(char c);
    std::optional<Record> endRecord();
    void endField();
    Record broken();

    char m_separator;
    QByteArray m_buffer;
    qsizetype m_at = 0;
    State m_state = State::FieldStart;
    QByteArray m_field;
    QByteArrayList m_fields;
    qsizetype m_length = 0;
    qint64 m_line = 1;
    qint64 m_recordLine = 1;
    bool m_hasEnded = false;
};

} // namespace undersong::history
