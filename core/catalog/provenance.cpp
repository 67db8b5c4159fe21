// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "catalog/provenance.h"

#include <array>

namespace undersong::catalog {

using namespace Qt::StringLiterals;

QString provenanceName(Provenance provenance)
{
    switch (provenance) {
    case Provenance::Listener:
        return u"listener"_s;
    case Provenance::OwnHistory:
        return u"own_history"_s;
    case Provenance::OwnFile:
        return u"own_file"_s;
    case Provenance::OpenData:
        return u"open_data"_s;
    case Provenance::Companion:
        return u"companion"_s;
    case Provenance::SpotifyApi:
        return u"spotify_api"_s;
    }
    Q_UNREACHABLE();
}

std::optional<Provenance> provenanceFromName(QStringView name)
{
    constexpr std::array kAll = {Provenance::Listener, Provenance::OwnHistory, Provenance::OwnFile,
                                 Provenance::OpenData, Provenance::Companion,  Provenance::SpotifyApi};
    for (const Provenance provenance : kAll) {
        if (provenanceName(provenance) == name)
            return provenance;
    }
    return {};
}

} // namespace undersong::catalog
