// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/clock.h"
#include "base/error.h"
#include "sandbox/sandbox.h"

#include <QString>
#include <QUrl>
#include <qcoro/qcorotask.h>

#include <memory>
#include <optional>
#include <variant>

namespace undersong::discovery {
class Account;
class Discovery;
class Enricher;
class FileAnalyser;
class Gatherer;
class HistoryImporter;
class Importer;
class Library;
class Listening;
class Playlists;
class Privacy;
class ReadBudget;
class RecommendedList;
class Search;
class SongMatcher;
class SongPlacer;
} // namespace undersong::discovery
namespace undersong::net {
class HttpClient;
}
namespace undersong::playback {
class ConnectPlayer;
}
namespace undersong::spotify {
class Client;
}
namespace undersong::storage {
class Database;
class Settings;
} // namespace undersong::storage

namespace undersong::app {

class OpenData;

//! Spotify itself, with the listener's own client ID.
struct AtSpotify
{
    //! Keep the sign-in out of the keychain, for this run only.
    bool sessionOnly = false;
};

//! A make-believe Spotify that lives as long as the profile.
struct AtOwnSandbox
{
    sandbox::SandboxOptions options = {};
};

//! A make-believe Spotify that runs elsewhere on this machine ("undersong-cli sandbox").
struct AtRunningSandbox
{
    QUrl url; //!< "http://127.0.0.1:P"
};

struct ProfileOptions
{
    QString directory; //!< holds the database and the log; made where it is missing
    std::variant<AtSpotify, AtOwnSandbox, AtRunningSandbox> place = AtSpotify{};
};

//! One listener's profile, opened: the database and every part on top of it, built and connected. Both
//! programs start here. GUI thread.
class Profile
{
public:
    explicit Profile(ProfileOptions options);
    ~Profile();
    Profile(const Profile &) = delete;
    Profile &operator=(const Profile &) = delete;

    //! Opens and builds everything; nothing else may be called before it succeeded. Fails as
    //! storage::Database::open does, and as the sandbox does where one is asked for. Await it once.
    QCoro::Task<Result<void>> open();

    //! Where profiles are kept by default: the platform's folder for a program's data.
    static QString defaultDirectory();
    //! What tells the sandbox of this seed and these files from others, for \c sandboxDirectory; empty for
    //! the usual one.
    static QString sandboxKey(quint64 seed, const QString &catalogueFile, const QString &listenerFile);
    //! The folder of the sandbox's profile inside \p directory, so that made-up songs never mix with real
    //! ones. \p key tells sandboxes with other songs or another listener apart; empty for the usual one.
    static QString sandboxDirectory(const QString &directory, const QString &key = {});

    bool isSandbox() const;
    //! Signs in at the sandbox without a question. InvalidArgument at Spotify, and at a sandbox that asks;
    //! Offline where no sandbox listens.
    QCoro::Task<Result<void>> signInAtSandbox();
    //! Ends every wait for Spotify, the player, the keychain and the browser as Cancelled, now and from now
    //! on. What was begun in the database comes to its end. For a program that is asked to stop.
    void cancelWaits();

    const Clock &clock() const { return m_clock; }
    const QString &directory() const { return m_options.directory; }
    storage::Database &database();
    storage::Settings &settings();
    net::HttpClient &http();
    spotify::Client &client();
    discovery::Account &account();
    //! Who may be asked; the switches are in the settings.
    discovery::Privacy &privacy();
    //! Every open-data service, and the listener's own keys for them.
    OpenData &openData();
    discovery::Importer &importer();
    discovery::HistoryImporter &historyImporter();
    discovery::Enricher &enricher();
    discovery::FileAnalyser &fileAnalyser();
    discovery::Gatherer &gatherer();
    //! What ListenBrainz recommends to the listener; null in the sandbox.
    discovery::RecommendedList *recommended();
    discovery::SongMatcher &matcher();
    discovery::SongPlacer &placer();
    discovery::ReadBudget &budget();
    discovery::Discovery &discovery();
    discovery::Listening &listening();
    discovery::Search &search();
    discovery::Library &library();
    discovery::Playlists &playlists();
    playback::ConnectPlayer &player();
    //! The profile's own sandbox, null without one.
    sandbox::Sandbox *sandbox();
    //! Spotify asked us to wait until then; empty while it may be asked.
    std::optional<TimePoint> blockedUntil() const;

private:
    struct Parts;

    ProfileOptions m_options;
    SystemClock m_clock;
    std::unique_ptr<storage::Database> m_database;
    std::unique_ptr<storage::Settings> m_settings;
    std::unique_ptr<Parts> m_parts;
};

} // namespace undersong::app
