// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/error.h"
#include "net/httpclient.h"
#include "spotify/endpoints.h"
#include "spotify/playerreplies.h"
#include "spotify/replies.h"
#include "spotify/tokenkeeper.h"

#include <QObject>
#include <QSet>
#include <QUrlQuery>
#include <qcoro/qcorotask.h>

#include <functional>
#include <stop_token>

namespace undersong::spotify {

struct CallOptions
{
    net::Priority priority = net::Priority::Interactive;
    std::stop_token stop = {};
};

struct PageOptions
{
    int limit = 50; //!< lowered to what the list allows
    int offset = 0;
    CallOptions call = {};
};

struct CursorOptions
{
    int limit = 50;
    QString after = {}; //!< Page::nextCursor of the page before
    CallOptions call = {};
};

enum class TopRange { ShortTerm, MediumTerm, LongTerm }; //!< about four weeks, six months, a year

enum class SearchKind { Track, Artist, Album, Playlist };

enum class PlaylistVisibility { Public, Private };

struct PlaylistDetails
{
    std::optional<QString> name = {};
    std::optional<QString> description = {};
    std::optional<PlaylistVisibility> visibility = {};
};

struct PlayOptions
{
    QString deviceId = {};
    QStringList uris = {}; //!< at most 100 are sent; exclusive with contextUri
    QString contextUri = {};
    std::optional<int> offset = {}; //!< index in uris or in an album or playlist
    std::chrono::milliseconds position{0};
};

struct MoveOptions
{
    int from = 0;
    int count = 1;
    int before = 0; //!< the index in front of which the items go
    QString snapshotId = {};
};

//! Spotify's Web API as far as a client ID created in 2026 may use it, reading the older answers too. GUI
//! thread.
//!
//! A 401 refreshes the token and asks once more; in front of /me/player the same token gets a second chance
//! first. Player commands are interactive and never sent twice where the outcome of the first is unknown.
//! Errors: SignInExpired, NotSignedIn, MissingScope, NotAllowListed, PremiumRequired, Forbidden, NotFound,
//! NoActiveDevice, DeviceRestricted, PlaybackRestricted, BadRequest, ServerError, BadReply, and the
//! transport's.
class Client : public QObject
{
    Q_OBJECT

public:
    static constexpr int kMaxSearchLimit = 10;
    static constexpr int kMaxArtistAlbumsLimit = 10;
    static constexpr int kMaxPageLimit = 50;
    static constexpr int kMaxLibraryUris = 40;
    static constexpr int kMaxPlayUris = 100;
    static constexpr int kMaxPlaylistUris = 100;
    static constexpr qsizetype kMaxCoverBytes = qsizetype{256} * 1024;

    Client(net::HttpClient &http, TokenKeeper &tokens, Endpoints endpoints, QObject *parent = nullptr);

    // Profile and listening history
    QCoro::Task<Result<ProfileReply>> profile(CallOptions options = {});
    QCoro::Task<Result<Page<catalog::Track>>> topTracks(TopRange range, PageOptions options = {});
    QCoro::Task<Result<Page<ArtistReply>>> topArtists(TopRange range, PageOptions options = {});
    //! The last 50 plays at most. \c after is a time in Unix milliseconds: only plays later than it.
    QCoro::Task<Result<Page<PlayedTrack>>> recentlyPlayed(CursorOptions options = {});
    QCoro::Task<Result<Page<ArtistReply>>> followedArtists(CursorOptions options = {});

    // Library
    QCoro::Task<Result<Page<SavedTrack>>> savedTracks(PageOptions options = {});
    QCoro::Task<Result<Page<SavedAlbum>>> savedAlbums(PageOptions options = {});
    QCoro::Task<Result<Page<SpokenReply>>> savedShows(PageOptions options = {});
    QCoro::Task<Result<Page<SpokenReply>>> savedEpisodes(PageOptions options = {});
    QCoro::Task<Result<Page<SpokenReply>>> savedAudiobooks(PageOptions options = {});
    //! Up to 40 URIs of tracks, albums, shows, episodes, audiobooks, users, playlists. A playlist is
    //! followed.
    QCoro::Task<Result<void>> saveToLibrary(QStringList uris, CallOptions options = {});
    QCoro::Task<Result<void>> removeFromLibrary(QStringList uris, CallOptions options = {});
    //! One answer for each URI, in order.
    QCoro::Task<Result<QList<bool>>> libraryContains(QStringList uris, CallOptions options = {});

    // Catalogue
    //! Every kind gets its own page of at most 10; \p offset at most 1000.
    QCoro::Task<Result<SearchReply>> search(QString query, QList<SearchKind> kinds, PageOptions options = {});
    QCoro::Task<Result<catalog::Track>> track(QString id, CallOptions options = {});
    QCoro::Task<Result<AlbumReply>> album(QString id, CallOptions options = {});
    //! Songs without ISRC; album fields are filled by the caller, who knows the album.
    QCoro::Task<Result<Page<catalog::Track>>> albumTracks(QString id, PageOptions options = {});
    QCoro::Task<Result<ArtistReply>> artist(QString id, CallOptions options = {});
    QCoro::Task<Result<Page<AlbumReply>>> artistAlbums(QString id, PageOptions options = {});
    QCoro::Task<Result<SpokenReply>> show(QString id, CallOptions options = {});
    QCoro::Task<Result<SpokenReply>> episode(QString id, CallOptions options = {});
    QCoro::Task<Result<SpokenReply>> audiobook(QString id, CallOptions options = {});
    QCoro::Task<Result<SpokenReply>> chapter(QString id, CallOptions options = {});

    // Playlists
    QCoro::Task<Result<Page<catalog::Playlist>>> playlists(PageOptions options = {});
    QCoro::Task<Result<PlaylistReply>> playlist(QString id, CallOptions options = {});
    QCoro::Task<Result<Page<PlaylistItem>>> playlistItems(QString id, PageOptions options = {});
    //! \c details.name is required.
    QCoro::Task<Result<PlaylistReply>> createPlaylist(PlaylistDetails details, CallOptions options = {});
    QCoro::Task<Result<void>> changePlaylist(QString id, PlaylistDetails details, CallOptions options = {});
    //! Appends, or inserts at \p position; at most 100. Answers the new snapshot id.
    QCoro::Task<Result<QString>> addToPlaylist(QString id, QStringList uris, std::optional<int> position = {},
                                               CallOptions options = {});
    //! Replaces every item by at most 100; an empty list clears.
    QCoro::Task<Result<QString>> replacePlaylistItems(QString id, QStringList uris, CallOptions options = {});
    QCoro::Task<Result<QString>> movePlaylistItems(QString id, MoveOptions move, CallOptions options = {});
    //! Removes every occurrence of at most 100 URIs; positions cannot be chosen.
    QCoro::Task<Result<QString>> removeFromPlaylist(QString id, QStringList uris, QString snapshotId = {},
                                                    CallOptions options = {});
    QCoro::Task<Result<QList<QUrl>>> playlistImages(QString id, CallOptions options = {});
    //! \p jpeg at most 256 KiB once base64-encoded.
    QCoro::Task<Result<void>> setPlaylistImage(QString id, QByteArray jpeg, CallOptions options = {});

    // Player: reading
    //! Nothing where no device is active.
    QCoro::Task<Result<std::optional<PlayerReply>>> player(CallOptions options = {});
    QCoro::Task<Result<std::optional<PlayerReply>>> currentlyPlaying(CallOptions options = {});
    QCoro::Task<Result<QList<DeviceReply>>> devices(CallOptions options = {});
    QCoro::Task<Result<QueueReply>> queue(CallOptions options = {});

    // Player: commands. Where "already so" is refused (pause while paused), that is PlaybackRestricted.
    QCoro::Task<Result<CommandOutcome>> play(PlayOptions options);
    QCoro::Task<Result<CommandOutcome>> resume(QString deviceId = {});
    QCoro::Task<Result<CommandOutcome>> pause(QString deviceId = {});
    QCoro::Task<Result<CommandOutcome>> skipNext(QString deviceId = {});
    QCoro::Task<Result<CommandOutcome>> skipPrevious(QString deviceId = {});
    QCoro::Task<Result<CommandOutcome>> seek(std::chrono::milliseconds position, QString deviceId = {});
    QCoro::Task<Result<CommandOutcome>> setRepeat(RepeatMode mode, QString deviceId = {});
    QCoro::Task<Result<CommandOutcome>> setVolume(int percent, QString deviceId = {});
    enum class Shuffle { Off, On };
    QCoro::Task<Result<CommandOutcome>> setShuffle(Shuffle shuffle, QString deviceId = {});
    QCoro::Task<Result<CommandOutcome>> enqueue(QString uri, QString deviceId = {});
    enum class AfterTransfer { Play, KeepState };
    QCoro::Task<Result<CommandOutcome>> transfer(QString deviceId,
                                                 AfterTransfer after = AfterTransfer::KeepState);

    //! Reads that this client ID turned out not to be allowed; they fail at once until the program ends.
    const QSet<QString> &unavailablePaths() const { return m_unavailable; }

private:
    struct Call
    {
        net::Verb verb = net::Verb::Get;
        QString path; //!< below the API's base; empty where an id in it was none
        QUrlQuery query = {};
        QByteArray body = {};
        QByteArray contentType = {};
        net::RetryPolicy retry = net::RetryPolicy::ByVerb;
        CallOptions options = {};
    };

    net::HttpRequest requestFor(const Call &call, const QString &token) const;
    //! Sends, renews the token where that helps, and maps every status that is not a success.
    QCoro::Task<Result<net::HttpReply>> perform(Call call);
    QCoro::Task<Result<net::HttpReply>> performSignedIn(Call call);
    QCoro::Task<Result<net::HttpReply>> get(QString path, QUrlQuery query, CallOptions options);
    QCoro::Task<Result<CommandOutcome>> command(net::Verb verb, QString action, QUrlQuery query,
                                                QByteArray body = {});
    QCoro::Task<Result<QString>> changeItems(Call call);
    QCoro::Task<Result<void>> changeLibrary(net::Verb verb, QStringList uris, CallOptions options);
    QCoro::Task<Result<SpokenReply>> spoken(QString path, CallOptions options);
    //! \p member names the object inside each element, empty where the element is the object.
    QCoro::Task<Result<Page<SpokenReply>>> savedSpoken(QString path, QByteArray member, PageOptions options);

    net::HttpClient &m_http;
    TokenKeeper &m_tokens;
    Endpoints m_endpoints;
    QSet<QString> m_unavailable;
};

} // namespace undersong::spotify
