// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace undersong::catalog {

//! What makes a recording another one than the song's usual recording.
enum class VersionKind {
    Live,
    Remix,
    Acoustic, //!< unplugged, stripped, piano, orchestral, a session: played otherwise
    Instrumental,
    Karaoke,
    ACappella,
    Demo,
    ReRecorded, //!< by the same artist, later
    Cover,      //!< by or in the manner of somebody else
    Altered,    //!< sped up, slowed, "8D"
    Language,   //!< sung in another language
    Reprise,
    Commentary,
    Other, //!< some "... version"
};

struct Version
{
    VersionKind kind = VersionKind::Other;
    QString detail; //!< the other words, folded: whose remix, live where

    bool operator==(const Version &) const = default;
    bool operator<(const Version &other) const
    {
        return kind != other.kind ? kind < other.kind : detail < other.detail;
    }
};

//! A title taken apart. All texts are folded (see \c folded).
struct SongName
{
    QString base;            //!< the song itself
    QList<Version> versions; //!< sorted
    QStringList remarks;     //!< what leaves it the same recording: "remastered 2011", "radio edit", "mono"
    QStringList featured;    //!< guests named in the title

    bool operator==(const SongName &) const = default;
};

//! Takes \p title apart: what stands in brackets, or behind a dash at the end, is a version, a remark or a
//! list of guests where its words say so (in the languages the big catalogues use), else part of the song's
//! name: "(I Can't Get No) Satisfaction" is whole.
SongName songNameFrom(const QString &title);

} // namespace undersong::catalog
