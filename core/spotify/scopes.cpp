// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "spotify/scopes.h"

namespace undersong::spotify {

using namespace Qt::StringLiterals;

QStringList scopesFor(Feature feature)
{
    switch (feature) {
    case Feature::Profile:
        return {u"user-read-private"_s};
    case Feature::Playback:
        return {u"user-read-playback-state"_s, u"user-read-currently-playing"_s,
                u"user-modify-playback-state"_s};
    case Feature::History:
        return {u"user-read-recently-played"_s, u"user-top-read"_s};
    case Feature::Library:
        return {u"user-library-read"_s, u"user-follow-read"_s};
    case Feature::SaveToLibrary:
        return {u"user-library-modify"_s};
    case Feature::Playlists:
        return {u"playlist-read-private"_s, u"playlist-read-collaborative"_s};
    case Feature::EditPlaylists:
        return {u"playlist-modify-private"_s, u"playlist-modify-public"_s};
    case Feature::PlaylistCovers:
        return {u"ugc-image-upload"_s};
    }
    return {};
}

QStringList scopesFor(const QList<Feature> &features)
{
    QStringList scopes;
    for (const Feature feature : features)
        scopes += scopesFor(feature);
    scopes.removeDuplicates();
    scopes.sort();
    return scopes;
}

QStringList signInScopes()
{
    return scopesFor(QList<Feature>{Feature::Profile, Feature::Playback, Feature::History, Feature::Library,
                                    Feature::Playlists});
}

} // namespace undersong::spotify
