// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "storage/migrator.h"

#include <QRegularExpression>

namespace undersong::storage {

using namespace Qt::StringLiterals;

namespace {

//! Where a quoted run or a comment that begins at \p at ends (the index after it); \p at when none begins.
qsizetype skipOpaque(QStringView script, qsizetype at)
{
    const auto after = [&](QStringView end, qsizetype from) {
        const qsizetype found = script.indexOf(end, from);
        return found < 0 ? script.size() : found + end.size();
    };
    const QStringView rest = script.sliced(at);
    if (rest.startsWith(u"--"))
        return after(u"\n", at);
    if (rest.startsWith(u"/*"))
        return after(u"*/", at + 2);
    const QChar c = script[at];
    // A doubled quote inside a quoted run ends one run and begins the next: the same span in the end.
    if (c == u'\'' || c == u'"' || c == u'`')
        return after(script.sliced(at, 1), at + 1);
    if (c == u'[')
        return after(u"]", at + 1);
    return at;
}

bool isComment(QStringView text)
{
    return text.startsWith(u"--") || text.startsWith(u"/*");
}

bool startsTrigger(const QString &statement)
{
    static const QRegularExpression pattern(u"^\\s*CREATE\\s+(TEMP\\s+|TEMPORARY\\s+)?TRIGGER\\b"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    return pattern.match(statement).hasMatch();
}

//! A trigger's body ends with "; END", as SQLite's own sqlite3_complete() has it.
bool endsTrigger(const QString &statement)
{
    static const QRegularExpression pattern(u";\\s*END\\s*$"_s, QRegularExpression::CaseInsensitiveOption);
    return pattern.match(statement).hasMatch();
}

} // namespace

QStringList splitStatements(const QString &script)
{
    QStringList statements;
    QString current;
    qsizetype at = 0;
    const QStringView view = script;
    while (at < view.size()) {
        if (const qsizetype end = skipOpaque(view, at); end > at) {
            const QStringView run = view.sliced(at, end - at);
            if (isComment(run))
                current.append(u'\n');
            else
                current.append(run);
            at = end;
            continue;
        }
        const QChar c = view[at++];
        if (c == u';' && (!startsTrigger(current) || endsTrigger(current))) {
            if (!current.trimmed().isEmpty())
                statements.append(current.trimmed());
            current.clear();
        } else {
            current.append(c);
        }
    }
    if (!current.trimmed().isEmpty())
        statements.append(current.trimmed());
    return statements;
}

} // namespace undersong::storage
