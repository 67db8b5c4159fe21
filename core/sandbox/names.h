// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "sandbox/random.h"

#include <QString>

namespace undersong::sandbox {

//! Makes up names of people, bands, albums and songs out of lists of plain words.
class NameMaker
{
public:
    explicit NameMaker(Random &random) : m_random(random) {}

    QString artist();
    QString album();
    QString title();

private:
    QString person();
    QString coinedWord();

    Random &m_random;
};

} // namespace undersong::sandbox
