// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

namespace undersong::catalog {

//! A name in the form names are compared and searched in: compatibility characters resolved (NFKD, composed
//! again at the end), without case, words apart by one space.
//!
//! Accents go where a language writes names with and without them: on Latin and Greek letters and on the
//! Cyrillic "yo", the points of Hebrew and the vowel signs of Arabic too; elsewhere a mark makes another
//! letter (the voiced sounds of Japanese, "short i") and stays. Letters with a stroke and ligatures become
//! plain ones, apostrophes vanish, "&" is "and", "$" and "!" within a word are the letters they stand for,
//! all other punctuation parts words. A name of nothing but punctuation ("!!!", "+") stays as it is, without
//! spaces at its ends.
QString folded(const QString &text);

//! A name without case, with letters that look alike as one (NFKC) and single spaces: what two names have in
//! common that mean the same, written by people who know. Closer than \c folded: accents and punctuation tell
//! names apart. Files in the field hold hashes of it: never change it.
QString nameForm(const QString &name);

//! The words of \c folded.
QStringList foldedWords(const QString &text);

} // namespace undersong::catalog
