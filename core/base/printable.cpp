// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "base/printable.h"

#include <algorithm>

namespace undersong {

QString printable(QString text)
{
    const auto isUnwanted = [](QChar letter) {
        return letter.category() == QChar::Other_Control && letter != u'\n' && letter != u'\t';
    };
    std::replace_if(text.begin(), text.end(), isUnwanted, QChar(QChar::ReplacementCharacter));
    return text;
}

} // namespace undersong
