// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QTranslator>

namespace undersong::tests {

//! A language that nobody speaks: every text in brackets, with accents and some two fifths longer, as texts
//! tend to be in German or French. What is not in brackets on the screen went round tr(). Names of keys stay.
class PseudoLocale final : public QTranslator
{
    Q_OBJECT

public:
    using QTranslator::QTranslator;

    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *source, const char *comment,
                      int number) const override;
};

QString pseudoText(const QString &source);

//! What of \p text is not in brackets.
QString outsideBrackets(const QString &text);

} // namespace undersong::tests
