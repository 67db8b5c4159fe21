// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "storage/sqlerror.h"

namespace undersong::storage {

using namespace Qt::StringLiterals;

namespace {

//! Primary result codes of SQLite that callers can act on (sqlite.org/rescode.html).
enum PrimaryCode {
    Busy = 5,
    Locked = 6,
    ReadOnly = 8,
    Corrupt = 11,
    Full = 13,
    CannotOpen = 14,
    NotADatabase = 26,
};

constexpr int kPrimaryMask = 0xff;
constexpr qsizetype kStatementLength = 160;

QString meaning(int primary)
{
    switch (primary) {
    case ReadOnly:
        return u"the file or its folder cannot be written"_s;
    case Corrupt:
        return u"the file is damaged"_s;
    case CannotOpen:
        return u"the file cannot be opened"_s;
    case NotADatabase:
        return u"the file is not a database"_s;
    default:
        return u"the statement failed"_s;
    }
}

ErrorKind kindOf(int primary)
{
    switch (primary) {
    case Busy:
    case Locked:
        return ErrorKind::StorageBusy;
    case Full:
        return ErrorKind::StorageFull;
    default:
        return ErrorKind::Storage;
    }
}

} // namespace

Error sqlError(const QSqlError &error, const QString &sql)
{
    const int code = error.nativeErrorCode().toInt();
    const int primary = code & kPrimaryMask;
    const QString text = error.databaseText().isEmpty() ? error.driverText() : error.databaseText();
    return Error{.kind = kindOf(primary),
                 .detail = u"%1 (SQLite %2: %3) in: %4"_s.arg(meaning(primary), QString::number(code), text,
                                                              sql.simplified().left(kStatementLength))};
}

} // namespace undersong::storage
