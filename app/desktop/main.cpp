// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "base/heap.h"
#include "base/logging.h"
#include "desktop/desktop.h"
#include "ui/common/language.h"
#include "ui/common/theme.h"
#include "ui/gallery/gallery.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QTimer>

#include <cstdio>

using namespace undersong;
using namespace Qt::StringLiterals;

namespace {

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
    parser.process(application);

    app::DesktopOptions options;
    options.isGallery = parser.isSet(u"gallery"_s);
    options.directory = parser.isSet(u"profile"_s) ? QDir(parser.value(u"profile"_s)).absolutePath()
                                                   : app::Profile::defaultDirectory();
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

} // namespace

int main(int argc, char *argv[])
{
    keepFreedMemory();
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"undersong"_s);
    QApplication::setApplicationDisplayName(u"Undersong"_s);
    QApplication::setApplicationVersion(QStringLiteral(UNDERSONG_VERSION));
    QApplication::setDesktopFileName(u"undersong"_s);
    QApplication::setQuitOnLastWindowClosed(false);

    const auto options = optionsFrom(application);
    if (!options) {
        std::fprintf(stderr, "undersong: %s\n", qPrintable(options.error().detail));
        return 2;
    }
    const ui::Language language;
    if (options->isGallery) {
        ui::Theme theme(application);
        ui::Gallery gallery(theme);
        gallery.show();
        QApplication::setQuitOnLastWindowClosed(true);
        return QApplication::exec();
    }
    QDir().mkpath(options->directory);
    installLogFile(QDir(options->directory).filePath(u"undersong.log"_s));
    ui::Theme theme(application);
    app::Desktop desktop(*options, theme);
    QTimer::singleShot(0, &desktop, [&desktop] { desktop.start(); });
    return QApplication::exec();
}
