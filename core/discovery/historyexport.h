// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "discovery/types.h"

#include <QByteArray>

//! The history as a file, see resources/docs/taste.md for its fields.
namespace undersong::discovery {

enum class HistoryFormat { Csv, Json };

//! Puts such a file together a few entries at a time. Any thread.
class HistoryText
{
public:
    //! \p now is when the file says it was made.
    HistoryText(HistoryFormat format, TimePoint now);

    void add(const QList<HistoryEntry> &entries);
    //! Ends the file; nothing may be added then.
    QByteArray finished();

private:
    HistoryFormat m_format;
    QByteArray m_bytes;
    bool m_isFirst = true;
};

} // namespace undersong::discovery
