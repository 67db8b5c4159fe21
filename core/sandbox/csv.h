// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/error.h"

#include <QByteArray>
#include <QHash>
#include <QStringList>

#include <optional>

namespace undersong::sandbox {

//! The whole of a file, unpacked where it is gzip (RFC 1952). At most 1 GiB after unpacking.
//! Fails with InvalidArgument; the detail names the file and says why.
Result<QByteArray> readPossiblyPacked(const QString &path);

//! Reads comma-separated values (RFC 4180): quoted fields may hold commas, doubled quotes and line ends.
//! A UTF-8 byte order mark is skipped.
class CsvReader
{
public:
    explicit CsvReader(QByteArray bytes);

    //! The next record, nothing at the end. Blank lines are skipped.
    std::optional<QStringList> next();
    //! The line the last record began on, 1 the first.
    int line() const { return m_recordLine; }
    //! Whether the last record ended inside a quoted field: the file is cut or a quote is missing.
    bool isUnterminated() const { return m_isUnterminated; }

private:
    QByteArray m_bytes;
    qsizetype m_at = 0;
    int m_line = 1;
    int m_recordLine = 1;
    bool m_isUnterminated = false;
};

//! Finds the fields of a record by the names in the header.
class CsvColumns
{
public:
    explicit CsvColumns(const QStringList &header);

    bool has(const char *name) const { return m_columns.contains(QString::fromLatin1(name)); }
    int count() const { return m_count; }
    //! Trimmed; empty where there is no such column or field.
    QString text(const QStringList &record, const char *name) const;
    //! Nothing for an empty field or a column that is not there.
    std::optional<double> number(const QStringList &record, const char *name) const;
    //! Whether the field is there, not empty, and no number.
    bool isGarbled(const QStringList &record, const char *name) const;

private:
    QHash<QString, int> m_columns;
    int m_count = 0;
};

} // namespace undersong::sandbox
