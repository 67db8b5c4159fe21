// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "cli/erasecommand.h"

#include "profile/erasure.h"

#include <QDir>
#include <QLockFile>

namespace undersong::cli {

using namespace Qt::StringLiterals;

QCoro::Task<ExitCode> EraseCommand::run(QString directory)
{
    const Output &output = m_session.output;
    app::Erasure erasure(directory);
    const QStringList files = erasure.files();
    const QString where = QDir::toNativeSeparators(directory);
    if (!m_session.line.has(u"yes"_s)) {
        const QString what =
            files.isEmpty()
                ? u"Nothing of Undersong's is in %1."_s.arg(where)
                : u"These would be deleted, and with them all you ever said:\n  "_s + files.join(u"\n  "_s);
        const Error question{
            .kind = ErrorKind::InvalidArgument,
            .detail = what + u"\nThe sign-in and the keys in your keychain would go, too. \"undersong-cli "
                             "export\" keeps your reactions.\nSay --yes to delete."_s};
        co_return output.misuse(question);
    }
    // The app holds the lock as long as it runs. In a folder that is not there nobody runs.
    QLockFile lock(QDir(directory).filePath(u"undersong.lock"_s));
    lock.setStaleLockTime(0);
    if (QDir(directory).exists() && !lock.tryLock(0)) {
        const Error busy{.kind = ErrorKind::StorageBusy, .detail = u"the app runs"_s};
        co_return output.failure(busy);
    }
    const auto erased = co_await erasure.run();
    lock.unlock();
    if (!erased)
        co_return output.failure(erased.error());
    QDir().rmdir(directory);
    output.line(u"Deleted everything of Undersong's in %1 and in your keychain."_s.arg(where));
    output.line(u"What is at Spotify stays there; \"Manage apps\" of your account there ends the access."_s);
    output.json({{u"erased"_s, true}, {u"files"_s, files.size()}});
    co_return ExitCode::Success;
}

} // namespace undersong::cli
