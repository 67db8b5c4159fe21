// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "history/zipmembers.h"

#include <QFile>
#include <QFileInfo>

#include <archive.h>
#include <archive_entry.h>

namespace undersong::history {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t kReadAhead = 64 * 1024;

struct CloseArchive
{
    void operator()(archive *handle) const { archive_read_free(handle); }
};
using Handle = std::unique_ptr<archive, CloseArchive>;

Error refused(const QString &sentence)
{
    return {ErrorKind::InvalidArgument, sentence};
}

Error damaged(const QString &file)
{
    return refused(u"%1 is damaged, or no .zip archive: download it again."_s.arg(file));
}

//! libarchive reads that file as a .zip and as nothing else.
Result<Handle> openHandle(const QString &path)
{
    Handle handle(archive_read_new());
    if (!handle || archive_read_support_filter_none(handle.get()) != ARCHIVE_OK ||
        archive_read_support_format_zip_seekable(handle.get()) != ARCHIVE_OK)
        return std::unexpected(refused(u"Archives cannot be read on this machine."_s));
    if (archive_read_open_filename(handle.get(), QFile::encodeName(path).constData(), kReadAhead) !=
        ARCHIVE_OK)
        return std::unexpected(damaged(QFileInfo(path).fileName()));
    return handle;
}

//! A name that would leave the folder it is unpacked to, or is none.
bool leadsAstray(const QString &name)
{
    if (name.isEmpty() || name.startsWith(u'/') || name.contains(u'\\') || name.contains(u':') ||
        name.contains(QChar(0)))
        return true;
    const QStringList parts = name.split(u'/');
    return parts.contains(u".."_s);
}

class ZipMembers final : public Members
{
public:
    ZipMembers(const QString &path, const Limits &limits)
        : m_path(path), m_file(QFileInfo(path).fileName()), m_limits(limits)
    {
        m_mostBytes =
            std::min(limits.mostBytes, limits.freeBytes + limits.mostInflation * QFileInfo(path).size());
    }

    //! Reads the directory of the archive alone.
    Result<void> survey()
    {
        auto handle = openHandle(m_path);
        if (!handle)
            return std::unexpected(handle.error());
        m_handle = *std::move(handle);
        int files = 0;
        for (;;) {
            const auto member = next();
            if (!member)
                return std::unexpected(member.error());
            if (!*member)
                break;
            if (++files > m_limits.mostFiles)
                return std::unexpected(refused(u"%1 holds too many files."_s.arg(m_file)));
        }
        auto again = openHandle(m_path);
        if (!again)
            return std::unexpected(again.error());
        m_handle = *std::move(again);
        return {};
    }

    Result<std::optional<Member>> next() override
    {
        for (;;) {
            archive_entry *entry = nullptr;
            const int status = archive_read_next_header(m_handle.get(), &entry);
            if (status == ARCHIVE_EOF)
                return std::optional<Member>();
            if (status < ARCHIVE_WARN)
                return std::unexpected(damaged(m_file));
            if (archive_entry_is_encrypted(entry) != 0)
                return std::unexpected(refused(
                    u"%1 is locked with a password. Unpack it, then choose the folder."_s.arg(m_file)));
            const char *bytes = archive_entry_pathname(entry);
            const QByteArray raw(bytes == nullptr ? "" : bytes);
            const QString name = QString::fromUtf8(raw.left(m_limits.longestName + 1));
            if (raw.size() > m_limits.longestName)
                return std::unexpected(refused(u"%1 holds a file whose name is too long."_s.arg(m_file)));
            if (leadsAstray(name))
                return std::unexpected(
                    refused(u"%1 holds a file that would land outside of its folder."_s.arg(m_file)));
            if (archive_entry_filetype(entry) != AE_IFREG)
                continue;
            return std::optional(
                Member{.name = name, .size = static_cast<qint64>(archive_entry_size(entry))});
        }
    }

    Result<QByteArray> read() override
    {
        const void *block = nullptr;
        std::size_t size = 0;
        la_int64_t offset = 0;
        // An empty block is not the end.
        while (size == 0) {
            const int status = archive_read_data_block(m_handle.get(), &block, &size, &offset);
            if (status == ARCHIVE_EOF)
                return QByteArray();
            if (status < ARCHIVE_WARN)
                return fail(ErrorKind::BadReply, u"it is damaged in the archive"_s);
        }
        m_bytes += static_cast<qint64>(size);
        if (m_bytes > m_mostBytes)
            return std::unexpected(
                refused(u"%1 unpacks to far more than any export; it was not read on."_s.arg(m_file)));
        return QByteArray(static_cast<const char *>(block), static_cast<qsizetype>(size));
    }

private:
    QString m_path;
    QString m_file;
    Limits m_limits;
    qint64 m_mostBytes = 0;
    qint64 m_bytes = 0;
    Handle m_handle;
};

} // namespace

Result<std::unique_ptr<Members>> openZip(const QString &path, const Limits &limits)
{
    auto members = std::make_unique<ZipMembers>(path, limits);
    if (auto surveyed = members->survey(); !surveyed)
        return std::unexpected(surveyed.error());
    return members;
}

} // namespace undersong::history
