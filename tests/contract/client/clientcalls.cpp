// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "contract/client/clientcalls.h"

namespace undersong::test {

using namespace Qt::StringLiterals;
using namespace undersong::spotify;

namespace {

template<class T>
std::optional<Error> ending(QCoro::Task<Result<T>> task)
{
    const Result<T> result = QCoro::waitFor(std::move(task));
    return result ? std::nullopt : std::optional(result.error());
}

} // namespace

// One list of every call, read as a table.
QList<ClientCall> everyClientCall() // NOLINT(readability-function-size)
{
    static const QString id = u"4uLU6hMCjMI75M1A2tKUQC"_s;
    static const QStringList uris{u"spotify:track:4uLU6hMCjMI75M1A2tKUQC"_s,
                                  u"spotify:track:1301WleyT98MSxVHPZCA6M"_s};
    static const PageOptions page{.limit = 50, .offset = 20};
    static const CursorOptions after{.limit = 50, .after = u"1484811043508"_s};
    static const QList<SearchKind> kinds{SearchKind::Track, SearchKind::Artist, SearchKind::Album,
                                         SearchKind::Playlist};
    static const PlaylistDetails details{
        .name = u"Found"_s, .description = u"Songs"_s, .visibility = PlaylistVisibility::Private};
    static const MoveOptions move{.from = 1, .count = 2, .before = 5, .snapshotId = u"snap"_s};
    static const PlayOptions playUris{.deviceId = u"dev"_s, .uris = uris, .offset = 1};
    static const PlayOptions playContext{.contextUri = u"spotify:album:4aawyAB9vmqN3uQ7FjRGTy"_s,
                                         .position = std::chrono::milliseconds(5)};
    return {
        {"profile", [](Client &client) { return ending(client.profile()); }},
        {"topTracks short", [](Client &client) { return ending(client.topTracks(TopRange::ShortTerm)); }},
        {"topTracks medium", [](Client &client) { return ending(client.topTracks(TopRange::MediumTerm)); }},
        {"topArtists", [](Client &client) { return ending(client.topArtists(TopRange::LongTerm)); }},
        {"recentlyPlayed", [](Client &client) { return ending(client.recentlyPlayed(after)); }},
        {"followedArtists", [](Client &client) { return ending(client.followedArtists(after)); }},
        {"savedTracks", [](Client &client) { return ending(client.savedTracks(page)); }},
        {"savedAlbums", [](Client &client) { return ending(client.savedAlbums(page)); }},
        {"savedShows", [](Client &client) { return ending(client.savedShows(page)); }},
        {"savedEpisodes", [](Client &client) { return ending(client.savedEpisodes(page)); }},
        {"savedAudiobooks", [](Client &client) { return ending(client.savedAudiobooks(page)); }},
        {"saveToLibrary", [](Client &client) { return ending(client.saveToLibrary(uris)); }},
        {"removeFromLibrary", [](Client &client) { return ending(client.removeFromLibrary(uris)); }},
        {"libraryContains", [](Client &client) { return ending(client.libraryContains(uris)); }},
        {"search",
         [](Client &client) { return ending(client.search(u"isrc:GBAAA0000001 & more+"_s, kinds, page)); }},
        {"track", [](Client &client) { return ending(client.track(id)); }},
        {"album", [](Client &client) { return ending(client.album(id)); }},
        {"albumTracks", [](Client &client) { return ending(client.albumTracks(id, page)); }},
        {"artist", [](Client &client) { return ending(client.artist(id)); }},
        {"artistAlbums", [](Client &client) { return ending(client.artistAlbums(id, page)); }},
        {"show", [](Client &client) { return ending(client.show(id)); }},
        {"episode", [](Client &client) { return ending(client.episode(id)); }},
        {"audiobook", [](Client &client) { return ending(client.audiobook(id)); }},
        {"chapter", [](Client &client) { return ending(client.chapter(id)); }},
        {"playlists", [](Client &client) { return ending(client.playlists(page)); }},
        {"playlist", [](Client &client) { return ending(client.playlist(id)); }},
        {"playlistItems", [](Client &client) { return ending(client.playlistItems(id, page)); }},
        {"createPlaylist", [](Client &client) { return ending(client.createPlaylist(details)); }},
        {"changePlaylist", [](Client &client) { return ending(client.changePlaylist(id, details)); }},
        {"addToPlaylist", [](Client &client) { return ending(client.addToPlaylist(id, uris, 3)); }},
        {"replacePlaylistItems",
         [](Client &client) { return ending(client.replacePlaylistItems(id, uris)); }},
        {"movePlaylistItems", [](Client &client) { return ending(client.movePlaylistItems(id, move)); }},
        {"removeFromPlaylist",
         [](Client &client) { return ending(client.removeFromPlaylist(id, uris, u"snap"_s)); }},
        {"playlistImages", [](Client &client) { return ending(client.playlistImages(id)); }},
        {"setPlaylistImage", [](Client &client) { return ending(client.setPlaylistImage(id, "jpeg"_ba)); }},
        {"player", [](Client &client) { return ending(client.player()); }},
        {"currentlyPlaying", [](Client &client) { return ending(client.currentlyPlaying()); }},
        {"devices", [](Client &client) { return ending(client.devices()); }},
        {"queue", [](Client &client) { return ending(client.queue()); }},
        {"play", [](Client &client) { return ending(client.play(playUris)); }},
        {"play context", [](Client &client) { return ending(client.play(playContext)); }},
        {"resume", [](Client &client) { return ending(client.resume(u"dev"_s)); }},
        {"resume anywhere", [](Client &client) { return ending(client.resume()); }},
        {"pause", [](Client &client) { return ending(client.pause(u"dev"_s)); }},
        {"skipNext", [](Client &client) { return ending(client.skipNext(u"dev"_s)); }},
        {"skipPrevious", [](Client &client) { return ending(client.skipPrevious(u"dev"_s)); }},
        {"seek",
         [](Client &client) { return ending(client.seek(std::chrono::milliseconds(1500), u"dev"_s)); }},
        {"setRepeat", [](Client &client) { return ending(client.setRepeat(RepeatMode::Context, u"dev"_s)); }},
        {"setVolume", [](Client &client) { return ending(client.setVolume(40, u"dev"_s)); }},
        {"setShuffle",
         [](Client &client) { return ending(client.setShuffle(Client::Shuffle::On, u"dev"_s)); }},
        {"enqueue",
         [](Client &client) {
             return ending(client.enqueue(u"spotify:track:4uLU6hMCjMI75M1A2tKUQC"_s, u"dev"_s));
         }},
        {"transfer",
         [](Client &client) { return ending(client.transfer(u"dev"_s, Client::AfterTransfer::Play)); }},
    };
}

} // namespace undersong::test
