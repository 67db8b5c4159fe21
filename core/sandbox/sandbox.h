// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/clock.h"
#include "http/message.h"
#include "sandbox/catalogue.h"
#include "sandbox/faults.h"
#include "sandbox/listener.h"

#include <QByteArrayList>
#include <QStringList>
#include <QUrl>

#include <memory>

namespace undersong::sandbox {

//! Which generation of client ID the Web API answers to.
enum class Shape {
    DevelopmentMode, //!< a client ID made in 2026: removed fields absent, removed endpoints refused
    Older,           //!< a client ID from before November 2024: everything there
};

enum class Consent {
    Page,      //!< a page with Allow and Cancel, for a person in a browser
    Automatic, //!< straight back to the redirect URI, for terminals and tests
    Denied,    //!< straight back with access_denied
};

//! What a refresh answers.
enum class RefreshReply {
    NoRefreshToken,    //!< today's: the member is absent, the old token stays good
    EmptyRefreshToken, //!< the member is there and empty, the old token stays good
    NewRefreshToken,   //!< rotation: the old token is dead
};

enum class CodeReply {
    WithRefreshToken,
    WithoutRefreshToken,
};

//! How the accounts service behaves. May be changed while the sandbox runs.
struct AccountsBehaviour
{
    Consent consent = Consent::Page;
    RefreshReply refreshReply = RefreshReply::NoRefreshToken;
    CodeReply codeReply = CodeReply::WithRefreshToken;
    std::chrono::seconds tokenLifetime{3600};
    std::chrono::milliseconds tokenDelay{0}; //!< how long the token endpoint thinks
    //! Leave these out of what is granted, as if the listener had an older consent.
    QStringList withheldScopes = {};
};

//! An app known to the accounts service. A redirect URI on a loopback literal without a port fits any port.
struct RegisteredApp
{
    QString clientId; //!< 32 lower-case hexadecimal digits
    QStringList redirectUris;
};

//! A Connect device.
struct DeviceSpec
{
    QString id;
    QString name;
    QString type; //!< "Computer", "Smartphone", "Speaker"
    int volumePercent = 70;
    bool isRestricted = false;
    bool supportsVolume = true;
};

struct SandboxOptions
{
    quint16 port = 0;                                //!< 0 takes a free one
    std::shared_ptr<const Catalogue> catalogue = {}; //!< none: generated from the seed
    Shape shape = Shape::DevelopmentMode;
    quint64 seed = 1;
    const Clock *clock = nullptr; //!< none: the machine's; must outlive the sandbox
    AccountsBehaviour accounts = {};
    QString listenerFile = {}; //!< CSV with likes; empty: a made-up taste
    int savedSongs = 60;
    std::vector<RegisteredApp> apps = {}; //!< beside the sandbox's own
    //! None given: one computer called "Sandbox speaker", open but not active.
    std::optional<std::vector<DeviceSpec>> devices = {};
    //! The player shows what a command did only after this time, as the real one does.
    std::chrono::milliseconds stateDelay{0};
    std::chrono::milliseconds requestDeadline{15'000}; //!< how long a stall lasts
};

//! One request as the sandbox saw it. Holds no header, and of the query no credential.
struct LoggedRequest
{
    http::Method method;
    QString path;
    QList<std::pair<QString, QString>> query;
    int status = 0;
    TimePoint at;
};

//! What the Connect device does at this moment.
struct PlaybackSnapshot
{
    bool hasPlayed = false;
    bool isPlaying = false;
    QString songId;
    std::chrono::milliseconds progress{0};
    QString deviceId;
    QStringList upcoming; //!< song ids
};

//! A make-believe Spotify on 127.0.0.1: accounts service with true PKCE checks, Web API, one Connect
//! device, and beside it open-data services with the interfaces of ReccoBeats (/reccobeats/v1), MusicBrainz
//! (/musicbrainz/ws/2) and ListenBrainz (/listenbrainz/1 and /listenbrainz/labs). Nothing it does leaves the
//! machine. Its requests run on a thread of its own; every member may be called from any thread.
class Sandbox
{
public:
    //! Fails with InvalidArgument when the port is taken or the listener's file cannot be used.
    static Result<std::unique_ptr<Sandbox>> start(SandboxOptions options);
    ~Sandbox();
    Sandbox(const Sandbox &) = delete;
    Sandbox &operator=(const Sandbox &) = delete;

    QString baseUrl() const;  //!< "http://127.0.0.1:P"
    QUrl accountsUrl() const; //!< ".../accounts": authorize and api/token stand below it
    QUrl apiUrl() const;      //!< ".../v1"
    QUrl openDataUrl() const; //!< ".../reccobeats/v1"

    //! The client ID the sandbox knows by itself; any loopback redirect URI fits it.
    static QString clientId();

    const Catalogue &catalogue() const;
    const Listener &listener() const;

    // --- what happened ---
    QList<LoggedRequest> requests() const;
    int requestCount(const QString &pathPrefix, std::optional<http::Method> method = {}) const;
    void clearRequests();
    //! Codes, tokens and verifiers of every sign-in, so that a test can look for them where none may be.
    QByteArrayList issuedSecrets() const;
    PlaybackSnapshot playback() const;
    QStringList savedSongIds() const; //!< newest first
    //! Song ids of a playlist of the listener, empty for an unknown one.
    QStringList playlistSongIds(const QString &playlistId) const;

    // --- what shall happen ---
    void addFault(Fault fault);
    void clearFaults();
    void setAccountsBehaviour(AccountsBehaviour behaviour);
    void setDevices(std::vector<DeviceSpec> devices);

    //! A good access token without a sign-in, for tests of the Web API alone.
    QByteArray issueAccessToken(const QStringList &scopes);
    //! A sign-in made outside: what the token endpoint would have given.
    QByteArray issueRefreshToken(const QStringList &scopes);
    //! The listener ends the app's access on the account page: every token dies.
    void revokeSignIns();
    //! Every access token is over; refresh tokens stay good.
    void expireAccessTokens();

private:
    class Private;
    explicit Sandbox(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace undersong::sandbox
