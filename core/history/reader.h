// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/error.h"
#include "history/filereader.h"
#include "history/members.h"
#include "history/report.h"

#include <memory>
#include <optional>

namespace undersong::history {

//! A place in an export: so many files were read, and so many lines of the next one.
struct Position
{
    qint64 file = 0;
    qint64 line = 0;

    bool operator==(const Position &) const = default;
};

//! Some plays, and how far the reading has come with them.
struct Batch
{
    QList<catalog::Play> plays;
    Position next;    //!< where the following batch begins
    Report report;    //!< of everything up to here
    qint64 bytes = 0; //!< read so far
    bool isLast = false;
};

struct ReaderOptions
{
    Limits limits = {};
    //! A batch ends with so many plays, or after so many bytes, so that progress can be told and the reading
    //! stopped.
    qsizetype batchPlays = 4000;
    qint64 batchBytes = 8 * 1024 * 1024;
};

//! Reads a listener's own history: Spotify's exports, Last.fm's, ListenBrainz's, separated values; a .zip, a
//! folder or a single file, each file recognised by what is in it. Memory stays flat whatever the size. What
//! cannot be understood is counted and named in the report, and costs nothing else. Any one thread.
class Reader
{
public:
    explicit Reader(QString path, ReaderOptions options = {});

    //! Looks at every file's beginning. As Members::open, and InvalidArgument where no file can hold plays.
    Result<void> open();
    //! What tells this export from others: SHA-256 of the names, sizes and beginnings of its files.
    const QByteArray &digest() const { return m_digest; }
    //! The last part of the path.
    QString name() const;
    qint64 totalBytes() const { return m_totalBytes; }

    //! Goes on behind \p position, where a reading before it came to with \p report. Before the first batch.
    void resume(const Position &position, const Report &report);
    //! InvalidArgument as Members::read; what was read before is not taken back.
    Result<Batch> next();

private:
    Result<bool> openFile();
    Result<bool> fill(Batch &batch);
    Result<bool> readMore();
    void take(Batch &batch, const FileReader::Line &line);
    void count(Batch &batch, const Found &found, qint64 place);
    void closeFile();

    QString m_path;
    ReaderOptions m_options;
    QByteArray m_digest;
    qint64 m_totalBytes = 0;
    Position m_resume;
    Position m_position;
    Report m_report;
    qint64 m_bytes = 0;

    std::unique_ptr<Members> m_members;
    Member m_member;
    std::optional<FileReader> m_file;
    qint64 m_fileUnderstood = 0; //!< lines of the open file that speak of something played
    qint64 m_fileForeign = 0;
    bool m_isResumed = false; //!< the open file was begun by a reading before
    bool m_isEnding = false;  //!< it was fed in full
    bool m_isAtEnd = false;
};

} // namespace undersong::history
