// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "history/reader.h"

#include <QCryptographicHash>
#include <QFileInfo>

namespace undersong::history {

using namespace Qt::StringLiterals;

namespace {

//! A file that in so many elements says nothing of plays says nothing of them further on.
constexpr qint64 kForeignEnough = 2000;

//! As many first bytes as decide what a file is, or all of a shorter one.
Result<QByteArray> readHead(Members &members)
{
    QByteArray head;
    while (head.size() < FileReader::kHead) {
        const auto bytes = members.read();
        if (!bytes)
            return bytes;
        if (bytes->isEmpty())
            break;
        head.append(*bytes);
    }
    return head;
}

} // namespace

Reader::Reader(QString path, ReaderOptions options) : m_path(std::move(path)), m_options(options) {}

QString Reader::name() const
{
    return QFileInfo(m_path).fileName();
}

Result<void> Reader::open()
{
    auto survey = Members::open(m_path, m_options.limits);
    if (!survey)
        return std::unexpected(survey.error());
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (;;) {
        const auto member = (*survey)->next();
        if (!member)
            return std::unexpected(member.error());
        if (!*member)
            break;
        const auto head = readHead(**survey);
        if (!head && head.error().kind != ErrorKind::BadReply)
            return std::unexpected(head.error());
        hash.addData((*member)->name.toUtf8());
        hash.addData(QByteArray::number((*member)->size));
        hash.addData(head.value_or(QByteArray()).left(FileReader::kHead));
        m_totalBytes += (*member)->size;
    }
    m_digest = hash.result();
    auto members = Members::open(m_path, m_options.limits);
    if (!members)
        return std::unexpected(members.error());
    m_members = *std::move(members);
    return {};
}

void Reader::resume(const Position &position, const Report &report)
{
    m_resume = position;
    m_report = report;
}

Result<Batch> Reader::next()
{
    Batch batch;
    const qint64 begin = m_bytes;
    while (!m_isAtEnd && batch.plays.size() < m_options.batchPlays &&
           m_bytes - begin < m_options.batchBytes) {
        const auto more = m_file ? fill(batch) : openFile();
        if (!more)
            return std::unexpected(more.error());
    }
    batch.next = m_position;
    batch.report = m_report;
    batch.bytes = m_bytes;
    batch.isLast = m_isAtEnd;
    return batch;
}

//! Opens the next file that may hold plays; false where there is none.
Result<bool> Reader::openFile()
{
    const auto member = m_members->next();
    // Behind a damaged file the rest of an archive may be lost. What came before it is not.
    if (!member || !*member) {
        if (!member)
            m_report.addFault(m_member.name, 0, u"the files behind it cannot be read"_s);
        m_isAtEnd = true;
        return false;
    }
    m_member = **member;
    if (m_position.file < m_resume.file) {
        ++m_position.file;
        m_bytes += m_member.size;
        return true;
    }
    m_isResumed = m_position.file == m_resume.file && m_resume.line > 0;
    const auto head = readHead(*m_members);
    if (!head && head.error().kind != ErrorKind::BadReply)
        return std::unexpected(head.error());
    if (!head)
        m_report.addFault(m_member.name, 0, head.error().detail);
    const QByteArray bytes = head.value_or(QByteArray());
    m_bytes += bytes.size();
    m_file.emplace(bytes, m_member.name);
    m_fileUnderstood = 0;
    m_fileForeign = 0;
    if (!m_file->refusal().isEmpty()) {
        m_report.addFault(m_member.name, 0, m_file->refusal());
        closeFile();
    } else if (m_file->isForeign()) {
        closeFile();
    } else {
        m_file->feed(bytes);
    }
    return true;
}

Result<bool> Reader::fill(Batch &batch)
{
    const qint64 from = m_position.file == m_resume.file ? m_resume.line : 0;
    while (batch.plays.size() < m_options.batchPlays) {
        const auto line = m_file->next(from);
        if (!line)
            return readMore();
        take(batch, *line);
        m_position.line = std::max(from, line->count);
        if (m_fileUnderstood == 0 && m_fileForeign > kForeignEnough) {
            closeFile();
            return true;
        }
    }
    return true;
}

//! Feeds the open file, or closes it at its end.
Result<bool> Reader::readMore()
{
    if (m_file->isForeign()) {
        closeFile();
        return true;
    }
    const auto bytes = m_members->read();
    if (!bytes && bytes.error().kind != ErrorKind::BadReply)
        return std::unexpected(bytes.error());
    if (bytes && !bytes->isEmpty()) {
        m_bytes += bytes->size();
        m_file->feed(*bytes);
        return true;
    }
    if (!bytes)
        m_report.addFault(m_member.name, m_position.line, bytes.error().detail);
    if (m_isEnding) {
        if (m_file->isCut() && (m_fileUnderstood > 0 || m_isResumed))
            m_report.addFault(m_member.name, m_position.line, u"the file ends in the middle"_s);
        closeFile();
        return true;
    }
    m_isEnding = true;
    m_file->end();
    return true;
}

void Reader::take(Batch &batch, const FileReader::Line &line)
{
    for (const Found &found : line.found)
        count(batch, found, line.place);
}

void Reader::count(Batch &batch, const Found &found, qint64 place)
{
    if (found.what != What::Broken && found.what != What::Foreign)
        ++m_fileUnderstood;
    switch (found.what) {
    case What::Play:
        batch.plays.append(found.play);
        m_report.addPlay(found.play.source);
        break;
    case What::Podcast:
        ++m_report.podcasts;
        break;
    case What::Video:
        ++m_report.videos;
        break;
    case What::Audiobook:
        ++m_report.audiobooks;
        break;
    case What::Private:
        ++m_report.privatePlays;
        break;
    case What::Nameless:
        ++m_report.nameless;
        break;
    case What::Broken:
        m_report.addFault(m_member.name, place, found.fault);
        break;
    case What::Foreign:
        ++m_fileForeign;
        ++m_report.foreign;
        break;
    }
}

void Reader::closeFile()
{
    if (m_fileUnderstood > 0 || m_isResumed) {
        ++m_report.files;
    } else {
        m_report.addLeftAside(m_member.name);
        m_report.foreign -= m_fileForeign;
    }
    m_file.reset();
    m_isEnding = false;
    ++m_position.file;
    m_position.line = 0;
}

} // namespace undersong::history
