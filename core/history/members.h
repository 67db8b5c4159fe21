// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/error.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <optional>

namespace undersong::history {

//! What an export may cost, whatever its author meant by it.
struct Limits
{
    int mostFiles = 10'000;
    qint64 mostBytes = 16LL * 1024 * 1024 * 1024; //!< of all files, unpacked
    //! An archive may unpack to so many times its size and \c freeBytes more.
    qint64 mostInflation = 200;
    qint64 freeBytes = 64LL * 1024 * 1024;
    qsizetype longestName = 512;
};

//! One file of an export.
struct Member
{
    QString name; //!< as in the archive or under the folder
    qint64 size = 0;
};

//! The files of an export one after the other: of a .zip, of a folder with all below it, or a single one.
//! Nothing is unpacked to the disk. Any one thread.
class Members
{
public:
    virtual ~Members() = default;

    //! NotFound where there is no such file; InvalidArgument for an archive that is refused as a whole: too
    //! many files, names that are too long or lead out of it, or a password. The detail is a sentence that
    //! names the reason and no more of the path than its last part.
    static Result<std::unique_ptr<Members>> open(const QString &path, const Limits &limits = {});

    //! Goes to the next file; nothing behind the last.
    virtual Result<std::optional<Member>> next() = 0;
    //! Up to some hundred kilobytes more of it; empty at its end. BadReply where the rest of this file cannot
    //! be read, InvalidArgument where nothing more may be: it unpacks to more than the limits.
    virtual Result<QByteArray> read() = 0;
};

} // namespace undersong::history
