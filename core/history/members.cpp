// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "history/members.h"

#include "history/zipmembers.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

namespace undersong::history {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kChunk = 256 * 1024;

//! Files as they lie on the disk.
class PlainMembers final : public Members
{
public:
    PlainMembers(const QString &folder, QStringList names, const Limits &limits)
        : m_folder(folder), m_names(std::move(names)), m_limits(limits)
    {}

    Result<std::optional<Member>> next() override
    {
        m_file.close();
        if (m_at == m_names.size())
            return std::optional<Member>();
        const QString name = m_names.at(m_at++);
        m_file.setFileName(m_folder.filePath(name));
        if (!m_file.open(QIODevice::ReadOnly))
            return fail(ErrorKind::InvalidArgument, u"%1 cannot be opened."_s.arg(name));
        return std::optional(Member{.name = name, .size = m_file.size()});
    }

    Result<QByteArray> read() override
    {
        const QByteArray bytes = m_file.read(kChunk);
        if (bytes.isEmpty() && m_file.error() != QFileDevice::NoError)
            return fail(ErrorKind::BadReply, u"it cannot be read"_s);
        m_bytes += bytes.size();
        if (m_bytes > m_limits.mostBytes)
            return fail(ErrorKind::InvalidArgument, u"The files are larger than any export."_s);
        return bytes;
    }

private:
    QDir m_folder;
    QStringList m_names;
    qsizetype m_at = 0;
    Limits m_limits;
    QFile m_file;
    qint64 m_bytes = 0;
};

//! Links are not followed, so that a folder is no larger than it looks.
Result<QStringList> filesUnder(const QString &path, const Limits &limits)
{
    const QDir folder(path);
    QStringList names;
    QDirIterator files(path, QDir::Files | QDir::NoSymLinks | QDir::Readable, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        names.append(folder.relativeFilePath(files.next()));
        if (names.size() > limits.mostFiles) {
            return fail(ErrorKind::InvalidArgument,
                        u"The folder holds more than %1 files."_s.arg(limits.mostFiles));
        }
    }
    names.sort();
    return names;
}

bool isZip(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.read(4) == QByteArray("PK\x03\x04", 4);
}

} // namespace

Result<std::unique_ptr<Members>> Members::open(const QString &path, const Limits &limits)
{
    const QFileInfo info(path);
    if (!info.exists())
        return fail(ErrorKind::NotFound, u"There is no file %1."_s.arg(info.fileName()));
    if (info.isDir()) {
        auto names = filesUnder(path, limits);
        if (!names)
            return std::unexpected(names.error());
        return std::make_unique<PlainMembers>(path, *std::move(names), limits);
    }
    if (isZip(path))
        return openZip(path, limits);
    return std::make_unique<PlainMembers>(info.absolutePath(), QStringList{info.fileName()}, limits);
}

} // namespace undersong::history
