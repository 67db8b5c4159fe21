// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "history/folders.h"

#include "history/reader.h"

#include <QDirIterator>
#include <QFileInfo>

namespace undersong::history {

using namespace Qt::StringLiterals;

namespace {

//! Looked into at most: exports have tens of files.
constexpr int kMostFiles = 500;

bool tellsOfPlays(const QString &file)
{
    Reader reader(file, {.limits = {}, .batchPlays = 1});
    if (!reader.open())
        return false;
    const auto first = reader.next();
    return first && !first->plays.isEmpty();
}

} // namespace

bool holdsPlays(const QString &path)
{
    if (!QFileInfo(path).isDir())
        return false;
    QDirIterator files(path, {u"*.json"_s, u"*.jsonl"_s, u"*.csv"_s}, QDir::Files,
                       QDirIterator::Subdirectories);
    for (int looked = 0; looked < kMostFiles && files.hasNext(); ++looked) {
        if (tellsOfPlays(files.next()))
            return true;
    }
    return false;
}

} // namespace undersong::history
