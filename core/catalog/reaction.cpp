// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "catalog/reaction.h"

#include <array>

namespace undersong::catalog {

using namespace Qt::StringLiterals;

QString reactionKindName(ReactionKind kind)
{
    switch (kind) {
    case ReactionKind::Like:
        return u"like"_s;
    case ReactionKind::Dislike:
        return u"dislike"_s;
    case ReactionKind::Rest:
        return u"rest"_s;
    case ReactionKind::NotNow:
        return u"not_now"_s;
    }
    Q_UNREACHABLE();
}

std::optional<ReactionKind> reactionKindFromName(QStringView name)
{
    constexpr std::array kAll = {ReactionKind::Like, ReactionKind::Dislike, ReactionKind::Rest,
                                 ReactionKind::NotNow};
    for (const ReactionKind kind : kAll) {
        if (reactionKindName(kind) == name)
            return kind;
    }
    return {};
}

} // namespace undersong::catalog
