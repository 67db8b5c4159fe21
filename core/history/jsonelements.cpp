// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "history/jsonelements.h"

#include <array>
#include <string_view>

namespace undersong::history {

namespace {

constexpr std::size_t kDeepest = 32;
//! Keys and strings between elements are shorter; a longer one lacks its quote.
constexpr qsizetype kLongestKey = 4096;

//! By byte: what may stand in an element besides strings and brackets.
constexpr std::array<bool, 256> plainBytes()
{
    std::array<bool, 256> plain{};
    for (const char c : std::string_view(" \t\r\n,:+-.0123456789truefalsnE"))
        plain[static_cast<unsigned char>(c)] = true;
    return plain;
}
constexpr std::array<bool, 256> kPlain = plainBytes();

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

bool isOpening(char c)
{
    return c == '{' || c == '[';
}

char closingOf(char opening)
{
    return opening == '{' ? '}' : ']';
}

} // namespace

void JsonElements::feed(const QByteArray &bytes)
{
    compact();
    m_buffer.append(bytes);
}

void JsonElements::end()
{
    m_hasEnded = true;
}

//! Drops what will not be looked at again.
void JsonElements::compact()
{
    const qsizetype done = m_start >= 0 ? m_start : m_at;
    if (done == 0)
        return;
    m_buffer.remove(0, done);
    m_at -= done;
    if (m_start >= 0)
        m_start = 0;
}

std::optional<JsonElements::Element> JsonElements::next()
{
    if (m_isLost && !findNext(m_at))
        return {};
    if (m_start < 0)
        scanOutside();
    if (m_start < 0) {
        m_isCut = m_hasEnded && !m_outside.empty();
        return {};
    }
    switch (scan()) {
    case Verdict::Complete: {
        Element element{.text = m_buffer.sliced(m_start, m_at - m_start)};
        m_start = -1;
        return element;
    }
    case Verdict::Broken:
        return breakOff();
    case Verdict::Unclosed:
        m_start = m_at;
        m_inside.clear();
        return Element{.text = {}, .isBroken = true};
    case Verdict::Running:
        break;
    }
    if (!m_hasEnded)
        return {};
    m_isCut = true;
    return breakOff();
}

//! Gives the element up and looks for the next behind its first byte.
std::optional<JsonElements::Element> JsonElements::breakOff()
{
    const qsizetype from = m_start + 1;
    m_start = -1;
    findNext(from);
    return Element{.text = {}, .isBroken = true};
}

//! "}", a comma and "{" with nothing but space between them: there an element begins.
bool JsonElements::findNext(qsizetype from)
{
    m_isLost = true;
    m_inside.clear();
    for (qsizetype brace = m_buffer.indexOf('}', from); brace >= 0;
         brace = m_buffer.indexOf('}', brace + 1)) {
        qsizetype at = brace + 1;
        int commas = 0;
        while (at < m_buffer.size() &&
               (isSpace(m_buffer.at(at)) || (m_buffer.at(at) == ',' && commas == 0))) {
            commas += m_buffer.at(at) == ',' ? 1 : 0;
            ++at;
        }
        const bool isRunningOut = at == m_buffer.size() && at - brace < kLongestKey && !m_hasEnded;
        if (isRunningOut) {
            m_at = brace;
            return false;
        }
        if (at < m_buffer.size() && commas == 1 && m_buffer.at(at) == '{') {
            m_at = at;
            m_isLost = false;
            return true;
        }
        brace = at - 1;
    }
    m_at = m_buffer.size();
    return false;
}

void JsonElements::scanOutside()
{
    while (m_at < m_buffer.size()) {
        const char c = m_buffer.at(m_at);
        if (m_text >= 0) {
            ++m_at;
            const bool isEnd = (c == '"' && !m_isEscaped) || c == '\n' || m_text > kLongestKey;
            m_isEscaped = c == '\\' && !m_isEscaped;
            m_text = isEnd ? -1 : m_text + 1;
            continue;
        }
        if (c == '{' && m_outside.ends_with('[')) {
            m_start = m_at;
            m_inside.clear();
            m_isText = false;
            return;
        }
        ++m_at;
        m_isEscaped = false;
        if (c == '"')
            m_text = 0;
        else if (isOpening(c))
            openOutside(c);
        else if (c == '}' || c == ']')
            closeOutside(c);
    }
}

void JsonElements::openOutside(char c)
{
    if (m_outside.size() < kDeepest)
        m_outside.push_back(c);
}

void JsonElements::closeOutside(char c)
{
    if (!m_outside.empty() && closingOf(m_outside.back()) == c)
        m_outside.pop_back();
}

JsonElements::Verdict JsonElements::scan()
{
    const char *bytes = m_buffer.constData();
    const qsizetype size = m_buffer.size();
    while (m_at < size) {
        const char c = bytes[m_at];
        // Where a key must follow, an object begins: the one before lacks its end.
        if (c == '{' && !m_isText && m_last == ',' && m_inside == "{")
            return Verdict::Unclosed;
        ++m_at;
        const Verdict verdict = step(c);
        if (!isSpace(c))
            m_last = c;
        if (verdict != Verdict::Running)
            return verdict;
        if (m_at - m_start > kLongest)
            return Verdict::Broken;
    }
    return Verdict::Running;
}

//! One byte of an element. What cannot be JSON is seen at once, so that little is read twice.
JsonElements::Verdict JsonElements::step(char c)
{
    if (m_isText) {
        if (static_cast<unsigned char>(c) < 0x20)
            return Verdict::Broken;
        if (m_isEscaped)
            m_isEscaped = false;
        else if (c == '\\')
            m_isEscaped = true;
        else if (c == '"')
            m_isText = false;
        return Verdict::Running;
    }
    if (c == '"') {
        m_isText = true;
        m_isEscaped = false;
        return Verdict::Running;
    }
    if (isOpening(c)) {
        if (m_inside.size() == kDeepest)
            return Verdict::Broken;
        m_inside.push_back(c);
        return Verdict::Running;
    }
    if (c == '}' || c == ']') {
        if (m_inside.empty() || closingOf(m_inside.back()) != c)
            return Verdict::Broken;
        m_inside.pop_back();
        return m_inside.empty() ? Verdict::Complete : Verdict::Running;
    }
    return kPlain[static_cast<unsigned char>(c)] ? Verdict::Running : Verdict::Broken;
}

} // namespace undersong::history
