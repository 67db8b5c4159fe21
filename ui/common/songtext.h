// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "catalog/song.h"
#include "discovery/types.h"

#include <QString>

//! Sentences about songs, picks and reactions, in the listener's language.
namespace undersong::ui {

//! The title, or a stand-in where every source of it was wiped.
QString titleText(const catalog::Song &song);
//! "Artist · Album · 2019", without what is not known.
QString bylineText(const catalog::Song &song);
//! A probability in words with its figure: "Probably yours · 72 %".
QString probabilityText(double probability);
//! "+0.41": a part of the score, with its sign.
QString weightText(double weight);
//! Why a song was offered that way; empty for the model's best.
QString slotText(discovery::SlotKind slot);
//! The sentence after a reaction, for the toast.
QString outcomeText(const discovery::ReactionOutcome &outcome);
QString outcomeText(const discovery::UndoOutcome &outcome);
//! "liked", "not liked", "resting", "not now".
QString reactionText(catalog::ReactionKind kind);
//! What an import is reading, and how far it is: "Importing saved songs: 150 of 400".
QString importText(const discovery::ImportProgress &progress);
//! That an import used up its share of the day: "3,200 saved songs are left ... goes on tomorrow".
QString pausedText(const discovery::ImportReport &report);
//! Which rule keeps a song out, as a sentence; for a name not known here a general one.
QString ruleText(const QString &rule);
//! What keeps a song from being offered, and until when; or which number it is among those that could be.
QString standingText(const discovery::Explanation &explanation);
//! "3:42", or "1:02:05".
QString durationText(std::chrono::milliseconds duration);
//! The same for a screen reader: "3 minutes 42 seconds".
QString spokenDuration(std::chrono::milliseconds duration);
//! "5 minutes ago", "yesterday, 20:14", then the date, by QLocale.
QString whenText(TimePoint at, TimePoint now);

} // namespace undersong::ui
