// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "spotify/callparts.h"
#include "spotify/client.h"

namespace undersong::spotify {

using namespace Qt::StringLiterals;

namespace {

//! The URIs go into the query; the same in a body is refused by the server.
QUrlQuery urisQuery(const QStringList &uris)
{
    QUrlQuery query;
    addItem(query, u"uris"_s, uris.join(u','));
    return query;
}

bool isLibraryBatch(const QStringList &uris)
{
    return !uris.isEmpty() && uris.size() <= Client::kMaxLibraryUris &&
           std::ranges::none_of(uris, [](const QString &uri) { return uri.contains(u','); });
}

} // namespace

QCoro::Task<Result<Page<SavedTrack>>> Client::savedTracks(PageOptions options)
{
    const Result<net::HttpReply> reply =
        co_await get(u"/me/tracks"_s, pageQuery(options, kMaxPageLimit), options.call);
    Result<Page<SavedTrack>> result = parsedPage<SavedTrack>(reply, readSavedTrack);
    co_return result;
}

QCoro::Task<Result<Page<SavedAlbum>>> Client::savedAlbums(PageOptions options)
{
    const Result<net::HttpReply> reply =
        co_await get(u"/me/albums"_s, pageQuery(options, kMaxPageLimit), options.call);
    Result<Page<SavedAlbum>> result = parsedPage<SavedAlbum>(reply, readSavedAlbum);
    co_return result;
}

QCoro::Task<Result<Page<SpokenReply>>> Client::savedSpoken(QString path, QByteArray member,
                                                           PageOptions options)
{
    const QUrlQuery query = pageQuery(options, kMaxPageLimit);
    const Result<net::HttpReply> reply = co_await get(std::move(path), query, options.call);
    Result<Page<SpokenReply>> result = parsedPage<SpokenReply>(reply, [&member](const JsonReader &json) {
        const JsonReader object = json.member(QLatin1StringView(member));
        return readSpoken(object.isObject() ? object : json);
    });
    co_return result;
}

QCoro::Task<Result<Page<SpokenReply>>> Client::savedShows(PageOptions options)
{
    return savedSpoken(u"/me/shows"_s, "show"_ba, std::move(options));
}

QCoro::Task<Result<Page<SpokenReply>>> Client::savedEpisodes(PageOptions options)
{
    return savedSpoken(u"/me/episodes"_s, "episode"_ba, std::move(options));
}

//! Audiobooks come bare in the schema and were seen wrapped like the others: both are read.
QCoro::Task<Result<Page<SpokenReply>>> Client::savedAudiobooks(PageOptions options)
{
    return savedSpoken(u"/me/audiobooks"_s, "audiobook"_ba, std::move(options));
}

QCoro::Task<Result<void>> Client::changeLibrary(net::Verb verb, QStringList uris, CallOptions options)
{
    Result<void> result;
    if (!isLibraryBatch(uris)) {
        result = fail(ErrorKind::InvalidArgument, u"1 to 40 URIs"_s);
        co_return result;
    }
    Call call;
    call.verb = verb;
    call.path = u"/me/library"_s;
    call.query = urisQuery(uris);
    call.options = std::move(options);
    const Result<net::HttpReply> reply = co_await perform(std::move(call));
    result = succeeded(reply);
    co_return result;
}

QCoro::Task<Result<void>> Client::saveToLibrary(QStringList uris, CallOptions options)
{
    return changeLibrary(net::Verb::Put, std::move(uris), std::move(options));
}

QCoro::Task<Result<void>> Client::removeFromLibrary(QStringList uris, CallOptions options)
{
    return changeLibrary(net::Verb::Delete, std::move(uris), std::move(options));
}

QCoro::Task<Result<QList<bool>>> Client::libraryContains(QStringList uris, CallOptions options)
{
    Result<QList<bool>> result;
    if (!isLibraryBatch(uris)) {
        result = fail(ErrorKind::InvalidArgument, u"1 to 40 URIs"_s);
        co_return result;
    }
    const QUrlQuery query = urisQuery(uris);
    const Result<net::HttpReply> reply = co_await get(u"/me/library/contains"_s, query, std::move(options));
    result = parsed<QList<bool>>(reply, [&uris](const JsonReader &json) {
        QList<bool> answers;
        json.forEachElement([&](const JsonReader &answer) {
            if (answer.value().isBool())
                answers.append(answer.value().toBool());
        });
        return answers.size() == uris.size() ? std::optional(answers) : std::nullopt;
    });
    co_return result;
}

} // namespace undersong::spotify
