// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "cli/listenerfile.h"

#include <QSet>

namespace undersong::cli {

using namespace Qt::StringLiterals;

Result<ListenerFile> readListenerFile(const QString &path)
{
    const auto bytes = sandbox::readPossiblyPacked(path);
    if (!bytes)
        return std::unexpected(bytes.error());
    sandbox::CsvReader reader(*bytes);
    ListenerFile file{.columns = sandbox::CsvColumns(reader.next().value_or(QStringList())), .lines = {}};
    if (!file.columns.has("liked"))
        return fail(ErrorKind::InvalidArgument, u"%1 has no column \"liked\"."_s.arg(path));
    QSet<QString> ids;
    while (const auto record = reader.next()) {
        if (reader.isUnterminated()) {
            return fail(ErrorKind::InvalidArgument, u"%1, line %2: a quote is opened and never closed."_s.arg(
                                                        path, QString::number(reader.line())));
        }
        const auto liked = file.columns.number(*record, "liked");
        QString id = file.columns.text(*record, "id");
        if (id.isEmpty())
            id = u"line-%1"_s.arg(reader.line());
        if (!liked || (*liked != 0 && *liked != 1) || ids.contains(id)) {
            ++file.linesLeftOut;
            continue;
        }
        ids.insert(id);
        file.lines.push_back({.id = id, .isLiked = *liked == 1, .fields = *record});
    }
    if (file.lines.empty())
        return fail(ErrorKind::InvalidArgument, u"%1 holds no song with \"liked\" 0 or 1."_s.arg(path));
    return file;
}

} // namespace undersong::cli
