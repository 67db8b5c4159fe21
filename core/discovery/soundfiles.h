// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QStringList>

#include <expected>
#include <stop_token>

namespace undersong::audio {
enum class FileFault;
}

//! Finding the listener's sound files. Blocks: for the compute pool.
namespace undersong::discovery::soundfiles {

struct Listing
{
    QStringList files;   //!< that begin like a sound file; each once, in the order of their paths
    qint64 others = 0;   //!< files that are something else
    QStringList refused; //!< files and folders that could not be read
};

//! Looks through \p paths, files and folders with all inside. Folders behind symbolic links are left out, so
//! that none is entered twice and no loop is followed; linked files count once, as what they lead to.
Listing list(const QStringList &paths, const std::stop_token &stop);

//! SHA-256 of a file, read a megabyte at a time.
std::expected<QByteArray, audio::FileFault> contentHash(const QString &path, const std::stop_token &stop);

} // namespace undersong::discovery::soundfiles
