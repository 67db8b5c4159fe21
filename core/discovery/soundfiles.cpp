// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "discovery/soundfiles.h"

#include "audio/analysis/audiofile.h"
#include "audio/analysis/signature.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QSet>

namespace undersong::discovery::soundfiles {

namespace {

class Walk
{
public:
    explicit Walk(const std::stop_token &stop) : m_stop(stop) {}

    void visit(const QFileInfo &start)
    {
        if (!start.isDir()) {
            look(start);
            return;
        }
        QList<QFileInfo> folders{start};
        while (!folders.isEmpty() && !m_stop.stop_requested()) {
            const QDir folder(folders.takeLast().absoluteFilePath());
            if (!folder.isReadable()) {
                m_listing.refused.append(folder.path());
                continue;
            }
            const auto entries =
                folder.entryInfoList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::System, QDir::Name);
            for (const QFileInfo &entry : entries) {
                if (!entry.isDir())
                    look(entry);
                else if (!entry.isSymLink())
                    folders.append(entry);
            }
        }
    }

    Listing take()
    {
        m_listing.files.sort();
        return std::move(m_listing);
    }

private:
    void look(const QFileInfo &entry)
    {
        if (m_stop.stop_requested())
            return;
        // Pipes and devices may never end. A link to nothing has no canonical path.
        const QString path = entry.canonicalFilePath();
        if (path.isEmpty() || !entry.isFile()) {
            if (!entry.exists())
                m_listing.refused.append(entry.filePath());
            else
                ++m_listing.others;
            return;
        }
        if (m_seen.contains(path))
            return;
        m_seen.insert(path);
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly)) {
            m_listing.refused.append(path);
            return;
        }
        const QByteArray head = file.read(audio::kSignatureSize);
        if (audio::looksLikeSound(head))
            m_listing.files.append(path);
        else
            ++m_listing.others;
    }

    const std::stop_token &m_stop;
    QSet<QString> m_seen;
    Listing m_listing;
};

} // namespace

Listing list(const QStringList &paths, const std::stop_token &stop)
{
    Walk walk(stop);
    for (const QString &path : paths)
        walk.visit(QFileInfo(path));
    return walk.take();
}

std::expected<QByteArray, audio::FileFault> contentHash(const QString &path, const std::stop_token &stop)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::unexpected(audio::FileFault::Unreadable);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    QByteArray block(1 << 20, Qt::Uninitialized);
    for (;;) {
        if (stop.stop_requested())
            return std::unexpected(audio::FileFault::Interrupted);
        const qint64 read = file.read(block.data(), block.size());
        if (read < 0)
            return std::unexpected(audio::FileFault::Unreadable);
        if (read == 0)
            return hash.result();
        hash.addData(QByteArrayView(block.constData(), read));
    }
}

} // namespace undersong::discovery::soundfiles
