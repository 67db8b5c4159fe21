// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "history/csvrecords.h"

#include <utility>

namespace undersong::history {

void CsvRecords::feed(const QByteArray &bytes)
{
    m_buffer.remove(0, m_at);
    m_at = 0;
    m_buffer.append(bytes);
}

void CsvRecords::end()
{
    m_hasEnded = true;
}

std::optional<CsvRecords::Record> CsvRecords::next()
{
    const char *bytes = m_buffer.constData();
    while (m_at < m_buffer.size()) {
        const char c = bytes[m_at++];
        auto record = take(c);
        if (c == '\n')
            ++m_line;
        if (record)
            return record;
    }
    if (!m_hasEnded || m_length == 0)
        return {};
    if (m_state == State::Quoted) // its quote never came
        return broken();
    return endRecord();
}

std::optional<CsvRecords::Record> CsvRecords::take(char c)
{
    if (m_state == State::Lost) {
        if (c == '\n') {
            m_state = State::FieldStart;
            m_length = 0;
        }
        return {};
    }
    if (m_length == 0)
        m_recordLine = m_line;
    ++m_length;
    if (m_length > kLongest || m_fields.size() == kMostFields ||
        (c == '\n' && m_line - m_recordLine + 1 == kMostLines)) {
        Record record = broken();
        m_state = c == '\n' ? State::FieldStart : State::Lost;
        return record;
    }
    if (m_state == State::Quoted) {
        if (c == '"')
            m_state = State::QuoteInQuoted;
        else
            m_field.append(c);
        return {};
    }
    if (c == '"' && m_state != State::Plain) {
        if (m_state == State::QuoteInQuoted)
            m_field.append(c);
        m_state = State::Quoted;
        return {};
    }
    if (c == '\n')
        return endRecord();
    if (c == m_separator) {
        endField();
        return {};
    }
    if (c != '\r') {
        m_field.append(c);
        m_state = State::Plain;
    }
    return {};
}

void CsvRecords::endField()
{
    m_fields.append(std::exchange(m_field, QByteArray()));
    m_state = State::FieldStart;
}

std::optional<CsvRecords::Record> CsvRecords::endRecord()
{
    endField();
    m_length = 0;
    Record record{.fields = std::exchange(m_fields, QByteArrayList()), .line = m_recordLine};
    if (record.fields.size() == 1 && record.fields.constFirst().isEmpty())
        return {};
    return record;
}

CsvRecords::Record CsvRecords::broken()
{
    m_field.clear();
    m_fields.clear();
    m_length = 0;
    m_state = State::FieldStart;
    return {.fields = {}, .line = m_recordLine, .isBroken = true};
}

} // namespace undersong::history
