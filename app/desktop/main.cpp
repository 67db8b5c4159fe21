// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "base/heap.h"
#include "base/logging.h"
#include "desktop/desktop.h"
#include "ui/common/language.h"
#include "ui/common/theme.h"
#include "ui/desktop/instance.h"
#include "ui/desktop/linkscheme.h"
#include "ui/gallery/gallery.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QTimer>

#include <cstdio>

using namespace undersong;
using namespace Qt::StringLiterals;

namespace {

constexpr int kRefusedExit = 1;
constexpr int kUsageExit = 2;

//! What is to be done besides opening the window: one option of the table, or one link.
Result<ui::Request> requestFrom(const QCommandLineParser &parser)
{
    QList<ui::Request> requests;
    for (const ui::WishRow &row : ui::wishTable()) {
        if (parser.isSet(row.name))
            requests.append({.wish = row.wish});
    }
    const QStringList links = parser.positionalArguments();
    for (const QString &link : links) {
        const auto request = ui::requestFromLink(link);
        if (!request)
            return fail(ErrorKind::InvalidArgument, u"this is no link of Undersong's: "_s +
                                                        link.first(std::min<qsizetype>(link.size(), 80)));
        requests.append(*request);
    }
    if (requests.size() > 1)
        return fail(ErrorKind::InvalidArgument, u"one thing at a time, please"_s);
    return requests.isEmpty() ? ui::Request() : requests.first();
}

//! How this program with this profile is started again.
QStringList commandFor(const QString &directory)
{
    // An AppImage is mounted somewhere else each time.
    const QString image = qEnvironmentVariable("APPIMAGE");
    QStringList command{image.isEmpty() ? QCoreApplication::applicationFilePath() : image};
    if (directory != app::Profile::defaultDirectory())
        command += {u"--profile"_s, directory};
    return command;
}

//! What the command line asks for; an error's detail is a sentence for the listener.
Result<app::DesktopOptions> optionsFrom(const QApplication &application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Finds songs for you on top of Spotify and learns from one gesture."_s);
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOption({u"profile"_s, u"Keep everything in DIR instead of the default folder."_s, u"DIR"_s});
    parser.addOption({u"sandbox"_s, u"Start with made-up songs, without Spotify."_s});
    parser.addOption({u"catalogue"_s, u"Sandbox: serve the songs of this CSV file."_s, u"FILE"_s});
    parser.addOption(
        {u"sandbox-url"_s, u"Use the sandbox that \"undersong-cli sandbox\" started."_s, u"URL"_s});
    parser.addOption(
        {u"gallery"_s, u"Show every part of the window in every state it can be in, then end."_s});
    parser.addOption({u"hidden"_s, u"Begin in the tray, where there is one."_s});
    parser.addOption({u"register-links"_s, u"Have undersong:// links open this program, then end."_s});
    parser.addOption({u"unregister-links"_s, u"Take that back, then end."_s});
    for (const ui::WishRow &row : ui::wishTable())
        parser.addOption({QString(row.name), QString::fromLatin1(row.help)});
    parser.addPositionalArgument(u"link"_s, u"undersong://like, undersong://song/ID and the like."_s,
                                 u"[LINK]"_s);
    parser.process(application);

    app::DesktopOptions options;
    options.isGallery = parser.isSet(u"gallery"_s);
    options.directory = parser.isSet(u"profile"_s) ? QDir(parser.value(u"profile"_s)).absolutePath()
                                                   : app::Profile::defaultDirectory();
    options.command = commandFor(options.directory);
    options.isHidden = parser.isSet(u"hidden"_s);
    if (parser.isSet(u"register-links"_s))
        options.links = app::DesktopOptions::Links::Register;
    else if (parser.isSet(u"unregister-links"_s))
        options.links = app::DesktopOptions::Links::Unregister;
    const auto request = requestFrom(parser);
    if (!request)
        return std::unexpected(request.error());
    options.request = *request;
    options.sandboxUrl = QUrl(parser.value(u"sandbox-url"_s));
    if (parser.isSet(u"sandbox"_s) || parser.isSet(u"catalogue"_s))
        options.sandbox.emplace();
    if (parser.isSet(u"catalogue"_s)) {
        const auto catalogue = sandbox::Catalogue::fromCsv(parser.value(u"catalogue"_s));
        if (!catalogue)
            return std::unexpected(catalogue.error());
        options.sandbox->catalogue = *catalogue;
        options.sandboxKey =
            app::Profile::sandboxKey(options.sandbox->seed, parser.value(u"catalogue"_s), QString());
    }
    return options;
}

//! Whether this program is the one for its profile; else how it ends.
std::optional<int> exitOfSecond(ui::Instance &instance, app::DesktopOptions *options, const QByteArray &token)
{
    switch (instance.begin(options->request, token)) {
    case ui::Instance::Role::First:
        break;
    case ui::Instance::Role::Second:
        return 0;
    case ui::Instance::Role::Refused:
        std::fputs("undersong: another program has this profile and does not answer\n", stderr);
        return kRefusedExit;
    }
    // Nobody can have meant a song that was not there yet.
    const bool isReaction = options->request.wish == ui::Wish::Like ||
                            options->request.wish == ui::Wish::Dislike ||
                            options->request.wish == ui::Wish::Rest;
    if (isReaction) {
        std::fputs("undersong: was not running, so nothing was rated\n", stderr);
        options->request = {};
    }
    return {};
}

//! Says how it went; the program's exit code.
int changeLinks(const app::DesktopOptions &options)
{
    const auto done = options.links == app::DesktopOptions::Links::Register
                          ? ui::registerLinks(options.command)
                          : ui::unregisterLinks();
    if (done)
        return 0;
    std::fprintf(stderr, "undersong: %s\n", qPrintable(done.error().detail));
    return kRefusedExit;
}

} // namespace

int main(int argc, char *argv[])
{
    keepFreedMemory();
    // Before Qt takes it for itself: a start that only hands over passes it on.
    const QByteArray activationToken = qgetenv("XDG_ACTIVATION_TOKEN");
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"undersong"_s);
    QApplication::setApplicationDisplayName(u"Undersong"_s);
    QApplication::setApplicationVersion(QStringLiteral(UNDERSONG_VERSION));
    QApplication::setDesktopFileName(u"undersong"_s);
    QApplication::setQuitOnLastWindowClosed(false);

    auto options = optionsFrom(application);
    if (!options) {
        std::fprintf(stderr, "undersong: %s\n", qPrintable(options.error().detail));
        return kUsageExit;
    }
    if (options->links != app::DesktopOptions::Links::AsTheyAre)
        return changeLinks(*options);
    const ui::Language language;
    if (options->isGallery) {
        ui::Theme theme(application);
        ui::Gallery gallery(theme);
        gallery.show();
        QApplication::setQuitOnLastWindowClosed(true);
        return QApplication::exec();
    }
    QDir().mkpath(options->directory);
    ui::Instance instance(options->directory);
    if (const auto exit = exitOfSecond(instance, &*options, activationToken))
        return *exit;
    installLogFile(QDir(options->directory).filePath(u"undersong.log"_s));
    ui::Theme theme(application);
    app::Desktop desktop(*options, theme);
    QObject::connect(&instance, &ui::Instance::requested, &desktop, &app::Desktop::take);
    QTimer::singleShot(0, &desktop, [&desktop] { desktop.start(); });
    return QApplication::exec();
}
