// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/clock.h"
#include "discovery/enricher.h"
#include "discovery/readbudget.h"
#include "discovery/types.h"
#include "playback/player.h"

#include <QJsonArray>
#include <QJsonObject>

//! Values as the terminal shows them.
namespace undersong::cli {

QJsonObject toJson(const catalog::Song &song);
QJsonArray toJson(const QList<discovery::Reason> &reasons);
QJsonArray toJson(const QList<discovery::Origin> &origins);
QJsonObject toJson(const discovery::Pick &pick);
QJsonObject toJson(const discovery::Explanation &explanation);
//! "liked", "disliked", "played", "skipped".
QString wordName(discovery::Word word);
QJsonObject toJson(const playback::PlayerState &state);
QJsonObject toJson(const discovery::SourceStatus &service);
QJsonObject toJson(const discovery::BudgetReport &budget);

//! "Title, by First, Second".
QString songLine(const catalog::Song &song);
//! "+0.41 because you liked "X"", a line a reason, at most \p most.
QStringList reasonLines(const QList<discovery::Reason> &reasons, int most);
//! "Spotify was read 120 times today, of 500; 280 more may look for songs."
QString budgetSentence(const discovery::BudgetReport &budget);
//! "on: 134 asked, 120 found, 14 not known", or "off", and until when the service asked us to wait.
QString sourceSentence(const discovery::SourceStatus &service);
//! Why a service was left for later, as \p topic says: "Last.fm could not be reached".
QString failureSentence(const discovery::SourceReport &topic);
//! "62 %".
QString percent(double probability);
//! "2026-11-22T16:13:01.000Z".
QString isoTime(TimePoint time);
//! What a rule that keeps a song out means; the rule's name for one not known here.
QString ruleSentence(const QString &rule);
//! What keeps a song from being offered and until when, or which number it is.
QString standingSentence(const discovery::Explanation &explanation);

} // namespace undersong::cli
