// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "sandbox/csv.h"

#include <QFile>
#include <QFileInfo>

#include <array>
#include <cmath>
#include <zlib.h>

namespace undersong::sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMaxUnpacked = qsizetype(1) << 30;

// Closes an inflate stream however its function ends.
class Inflater
{
public:
    Inflater() { m_isGood = inflateInit2(&m_stream, 15 + 16) == Z_OK; }
    ~Inflater()
    {
        if (m_isGood)
            inflateEnd(&m_stream);
    }
    Q_DISABLE_COPY_MOVE(Inflater)

    // Empty for anything that is no whole gzip file.
    std::optional<QByteArray> unpack(QByteArray packed)
    {
        if (!m_isGood)
            return std::nullopt;
        QByteArray unpacked;
        std::array<Bytef, 65536> chunk{};
        m_stream.next_in = reinterpret_cast<Bytef *>(packed.data());
        m_stream.avail_in = static_cast<uInt>(packed.size());
        int state = Z_OK;
        while (state == Z_OK) {
            m_stream.next_out = chunk.data();
            m_stream.avail_out = static_cast<uInt>(chunk.size());
            state = inflate(&m_stream, Z_NO_FLUSH);
            unpacked.append(reinterpret_cast<const char *>(chunk.data()),
                            static_cast<qsizetype>(chunk.size() - m_stream.avail_out));
            if (unpacked.size() > kMaxUnpacked)
                return std::nullopt;
            if (state == Z_STREAM_END && m_stream.avail_in > 0 && inflateReset(&m_stream) == Z_OK)
                state = Z_OK; // another member follows
        }
        if (state != Z_STREAM_END)
            return std::nullopt;
        return unpacked;
    }

private:
    z_stream m_stream{};
    bool m_isGood = false;
};

} // namespace

Result<QByteArray> readPossiblyPacked(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return fail(ErrorKind::InvalidArgument, u"%1: there is no such file"_s.arg(path));
    if (!info.isFile())
        return fail(ErrorKind::InvalidArgument, u"%1 is not a file"_s.arg(path));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::InvalidArgument, u"%1: %2"_s.arg(path, file.errorString()));
    if (file.size() > kMaxUnpacked)
        return fail(ErrorKind::InvalidArgument, u"%1 is larger than 1 GiB"_s.arg(path));
    QByteArray bytes = file.readAll();
    if (bytes.isEmpty())
        return fail(ErrorKind::InvalidArgument, u"%1 is empty"_s.arg(path));
    if (!bytes.startsWith("\x1f\x8b"))
        return bytes;
    auto unpacked = Inflater().unpack(std::move(bytes));
    if (!unpacked)
        return fail(ErrorKind::InvalidArgument, u"%1 is a damaged or oversized gzip file"_s.arg(path));
    if (unpacked->isEmpty())
        return fail(ErrorKind::InvalidArgument, u"%1 is empty"_s.arg(path));
    return std::move(*unpacked);
}

CsvReader::CsvReader(QByteArray bytes) : m_bytes(std::move(bytes))
{
    if (m_bytes.startsWith("\xef\xbb\xbf"))
        m_at = 3;
}

std::optional<QStringList> CsvReader::next()
{
    while (m_at < m_bytes.size() && (m_bytes.at(m_at) == '\n' || m_bytes.at(m_at) == '\r')) {
        if (m_bytes.at(m_at++) == '\n')
            ++m_line;
    }
    if (m_at >= m_bytes.size())
        return std::nullopt;
    m_recordLine = m_line;
    QStringList record;
    QByteArray field;
    bool isQuoted = false;
    for (; m_at < m_bytes.size(); ++m_at) {
        const char c = m_bytes.at(m_at);
        if (c == '\n')
            ++m_line;
        if (isQuoted) {
            if (c != '"') {
                field += c;
            } else if (m_at + 1 < m_bytes.size() && m_bytes.at(m_at + 1) == '"') {
                field += '"';
                ++m_at;
            } else {
                isQuoted = false;
            }
        } else if (c == '"' && field.isEmpty()) {
            isQuoted = true;
        } else if (c == ',') {
            record.append(QString::fromUtf8(field));
            field.clear();
        } else if (c == '\n') {
            ++m_at;
            break;
        } else if (c != '\r') {
            field += c;
        }
    }
    m_isUnterminated = isQuoted;
    record.append(QString::fromUtf8(field));
    return record;
}

CsvColumns::CsvColumns(const QStringList &header) : m_count(static_cast<int>(header.size()))
{
    for (int i = 0; i < m_count; ++i)
        m_columns.insert(header.at(i).trimmed().toLower(), i);
}

QString CsvColumns::text(const QStringList &record, const char *name) const
{
    const int column = m_columns.value(QString::fromLatin1(name), -1);
    return column < 0 ? QString() : record.value(column).trimmed();
}

std::optional<double> CsvColumns::number(const QStringList &record, const char *name) const
{
    bool isNumber = false;
    const double value = text(record, name).toDouble(&isNumber);
    if (!isNumber || !std::isfinite(value))
        return std::nullopt;
    return value;
}

bool CsvColumns::isGarbled(const QStringList &record, const char *name) const
{
    return !text(record, name).isEmpty() && !number(record, name);
}

} // namespace undersong::sandbox
