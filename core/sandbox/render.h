// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "sandbox/library.h"
#include "sandbox/sandbox.h"

#include <QJsonObject>

namespace undersong::sandbox {

//! Whether the items of a playlist are written out with it.
enum class PlaylistDetail {
    Listed,   //!< as in a list: only how many there are
    Metadata, //!< no items at all: the asker neither owns nor shares it
};

//! Writes the catalogue's things as the Web API does, in one of its two shapes.
class Render
{
public:
    Render(const Catalogue &catalogue, Shape shape, QString baseUrl, QString listenerId,
           QString listenerName);

    Shape shape() const { return m_shape; }
    const QString &baseUrl() const { return m_baseUrl; }
    const QString &listenerId() const { return m_listenerId; }

    QJsonObject track(const Song &song) const;
    QJsonObject simplifiedTrack(const Song &song) const;
    QJsonObject album(const Album &album) const;
    QJsonObject simplifiedAlbum(const Album &album) const;
    QJsonObject artist(const Artist &artist) const;
    QJsonObject simplifiedArtist(const Artist &artist) const;
    QJsonObject playlist(const StoredPlaylist &playlist, PlaylistDetail detail) const;
    //! {added_at, added_by, is_local, item or track}.
    QJsonObject playlistItem(const PlaylistItem &item) const;
    QJsonObject user() const;
    //! What others see of a listener.
    QJsonObject publicUser(const QString &userId) const;
    QJsonObject audioFeatures(const Song &song) const;
    //! {type, href, external_urls, uri}, null for an empty or unknown URI.
    QJsonValue context(const QString &uri) const;

    //! "items" in today's shape, "tracks" in the older one.
    QString itemsName() const;

    static QString time(TimePoint at);
    static QJsonArray markets();

private:
    QJsonObject externalUrls(const QString &kind, const QString &id) const;
    QJsonArray images(const QString &id) const;
    QJsonArray artists(const QList<int> &rows) const;
    //! href, id, uri, type and external_urls.
    QJsonObject identity(const QString &kind, const QString &id) const;

    const Catalogue &m_catalogue;
    Shape m_shape;
    QString m_baseUrl;
    QString m_listenerId;
    QString m_listenerName;
};

} // namespace undersong::sandbox
