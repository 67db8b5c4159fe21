// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "history/filereader.h"

#include <algorithm>
#include <utility>

namespace undersong::history {

using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView kUtf8Mark("\xef\xbb\xbf", 3);

bool startsLikeArchive(const QByteArray &head)
{
    return head.startsWith(QByteArrayView("PK\x03\x04", 4)) || head.startsWith("\x1f\x8b") ||
           head.startsWith("7z\xbc\xaf") || head.startsWith("Rar!") ||
           head.startsWith("\xfd"
                           "7zXZ");
}

bool isUtf16(const QByteArray &head)
{
    return head.startsWith("\xff\xfe") || head.startsWith("\xfe\xff");
}

//! A whole object on the first line, and another on the next or nothing more.
bool isJsonLines(const QByteArray &text)
{
    const qsizetype end = text.indexOf('\n');
    const QByteArray first = end < 0 ? text : text.first(end);
    JsonElements elements;
    elements.feed("[" + first + "]");
    elements.end();
    const auto element = elements.next();
    const bool isWhole = element && !element->isBroken && element->text.size() == first.trimmed().size();
    if (!isWhole)
        return false;
    const QByteArray rest = end < 0 ? QByteArray() : text.sliced(end).trimmed();
    // One object alone: lines where it speaks of a listen, else a document.
    return rest.isEmpty() ? first.contains("\"track_metadata\"") : rest.startsWith('{');
}

bool isSpotifyVideo(const QString &name)
{
    const QString file = name.section(u'/', -1);
    return file.startsWith(u"Streaming_History_Video");
}

} // namespace

FileReader::FileReader(const QByteArray &head, const QString &name)
    : m_kind(isSpotifyVideo(name) ? FileKind::SpotifyVideo : FileKind::Any)
{
    if (startsLikeArchive(head)) {
        m_refusal = u"an archive inside of the export is not opened"_s;
        return;
    }
    if (isUtf16(head)) {
        m_refusal = u"it is not UTF-8; save the file as UTF-8"_s;
        return;
    }
    if (head.contains('\0'))
        return;
    m_skipsMark = head.startsWith(kUtf8Mark);
    const QByteArray text = (m_skipsMark ? head.sliced(kUtf8Mark.size()) : head).trimmed();
    if (text.startsWith('[') || (text.startsWith('{') && !isJsonLines(text))) {
        m_parts.emplace<JsonElements>();
    } else if (text.startsWith('{')) {
        m_parts.emplace<Lines>();
    } else if (!text.isEmpty()) {
        const qsizetype end = text.indexOf('\n');
        m_parts.emplace<Table>(Table{.records = CsvRecords(separatorOf(end < 0 ? text : text.first(end)))});
    }
}

void FileReader::feed(const QByteArray &bytes)
{
    const QByteArray text = m_skipsMark ? bytes.sliced(kUtf8Mark.size()) : bytes;
    m_skipsMark = false;
    if (auto *elements = std::get_if<JsonElements>(&m_parts)) {
        elements->feed(text);
    } else if (auto *lines = std::get_if<Lines>(&m_parts)) {
        lines->buffer.remove(0, lines->at);
        lines->at = 0;
        lines->buffer.append(text);
    } else if (auto *table = std::get_if<Table>(&m_parts)) {
        table->records.feed(text);
    }
}

void FileReader::end()
{
    if (auto *elements = std::get_if<JsonElements>(&m_parts))
        elements->end();
    else if (auto *lines = std::get_if<Lines>(&m_parts))
        lines->hasEnded = true;
    else if (auto *table = std::get_if<Table>(&m_parts))
        table->records.end();
}

std::optional<FileReader::Line> FileReader::next(qint64 from)
{
    if (auto *elements = std::get_if<JsonElements>(&m_parts))
        return nextElement(*elements, from);
    if (auto *lines = std::get_if<Lines>(&m_parts))
        return nextOf(*lines, from);
    if (auto *table = std::get_if<Table>(&m_parts))
        return nextOf(*table, from);
    return {};
}

bool FileReader::isCut() const
{
    const auto *elements = std::get_if<JsonElements>(&m_parts);
    return elements != nullptr && elements->isCut();
}

std::optional<FileReader::Line> FileReader::nextElement(JsonElements &elements, qint64 from)
{
    const auto element = elements.next();
    if (!element)
        return {};
    const qint64 number = m_count++;
    Line line{.place = m_count, .count = m_count, .found = {}};
    if (number < from)
        return line;
    if (element->isBroken)
        line.found.push_back({.what = What::Broken, .play = {}, .fault = "it is no JSON"_L1});
    else
        line.found = readElement(element->text, m_kind);
    return line;
}

//! Nothing where the line has not come to its end; in place of one that is too long something that is no
//! JSON either.
std::optional<QByteArray> FileReader::takeLine(Lines &lines)
{
    qsizetype end = lines.buffer.indexOf('\n', lines.at);
    if (end < 0 && lines.hasEnded)
        end = lines.buffer.size();
    if (end < 0) {
        if (lines.buffer.size() - lines.at > JsonElements::kLongest) {
            lines.isTooLong = true;
            lines.at = lines.buffer.size();
        }
        return {};
    }
    const bool isTooLong = std::exchange(lines.isTooLong, false) || end - lines.at > JsonElements::kLongest;
    const QByteArray line = isTooLong ? QByteArray("...") : lines.buffer.sliced(lines.at, end - lines.at);
    lines.at = std::min(end + 1, lines.buffer.size());
    return line;
}

std::optional<FileReader::Line> FileReader::nextOf(Lines &lines, qint64 from)
{
    while (lines.at < lines.buffer.size()) {
        const auto text = takeLine(lines);
        if (!text)
            return {};
        const qint64 number = m_count++;
        Line line{.place = m_count, .count = m_count, .found = {}};
        if (number >= from && !text->trimmed().isEmpty())
            line.found = readElement(*text, m_kind);
        return line;
    }
    return {};
}

std::optional<FileReader::Line> FileReader::nextOf(Table &table, qint64 from)
{
    auto record = table.records.next();
    if (record && !table.hasHeader) {
        table.hasHeader = true;
        table.columns = record->isBroken ? std::nullopt : CsvColumns::from(record->fields);
        if (!table.columns) {
            // Some other text; the rest of it is of no interest.
            m_parts.emplace<std::monostate>();
            return {};
        }
        if (!table.columns->isFirstAPlay())
            record = table.records.next();
    }
    if (!record)
        return {};
    const qint64 number = m_count++;
    Line line{.place = record->line, .count = m_count, .found = {}};
    if (number < from)
        return line;
    if (record->isBroken)
        line.found.push_back(
            {.what = What::Broken, .play = {}, .fault = "a quote or a line end is missing"_L1});
    else
        line.found.push_back(table.columns->read(record->fields));
    return line;
}

} // namespace undersong::history
