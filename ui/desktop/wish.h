// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "catalog/ids.h"

#include <QList>
#include <QString>

#include <optional>

//! What may be asked of the program from outside its window: by a second start, a link, a key that works
//! everywhere, the session bus or a notice.
namespace undersong::ui {

enum class Wish { Show, Mini, Like, Dislike, Rest, Undo, Why, PlayPause, Next, Previous, PlaySong };

//! A wish with what it is about.
struct Request
{
    Wish wish = Wish::Show;
    catalog::SpotifyId song = {}; //!< for PlaySong alone

    bool operator==(const Request &) const = default;
};

//! One line of the table of wishes that need nothing besides.
struct WishRow
{
    Wish wish;
    QLatin1StringView name; //!< "like": the option "--like" and the link "undersong://like"
    const char *help;       //!< of the option, in plain English
};

//! All but PlaySong.
QList<WishRow> wishTable();
QString wishName(Wish wish);
std::optional<Wish> wishNamed(QStringView name);

//! Reads "undersong://like" or "undersong://song/<Spotify id>". Any page can hold such a link, so that
//! nothing but exactly these is taken: no query, no fragment, no host with a port, no other character.
std::optional<Request> requestFromLink(QStringView link);
//! The link that asks for it.
QString linkFor(const Request &request);

//! The track that "spotify:track:<id>", its page on open.spotify.com or a link as above names.
std::optional<catalog::SpotifyId> trackFromUri(const QString &uri);

} // namespace undersong::ui
