// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "catalog/audiofeatures.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <chrono>

namespace undersong::test {

//! A made-up song as every fake service knows it, where it knows it.
struct FakeSong
{
    int number = 0;
    QString spotifyId;
    QString isrc;
    QString mbid;
    QString title;
    QString artist;
    int artistNumber = 0;
    std::chrono::milliseconds duration{0};
    catalog::AudioFeatures features;
    QStringList tags;
    qint64 listeners = 0;
    int year = 0;
};

//! \p count songs, five by each artist; the same for every call.
QList<FakeSong> fakeSongs(int count);

//! Whether \p service has heard of \p song: of some 85 in a hundred, others by every service.
bool isKnownTo(const QString &service, const FakeSong &song);

} // namespace undersong::test
