// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "sandbox/pages.h"

#include "sandbox/random.h"

#include <QStringList>

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>
#include <zlib.h>

namespace undersong::sandbox {

using namespace Qt::StringLiterals;
using http::Response;

namespace {

constexpr auto kPage = R"(<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>%1</title><style>
:root { color-scheme: light dark; --window: #f5f2ec; --surface: #fff; --line: #cfc7b8; --edge: #8a8172;
  --text: #1e2430; --quiet: #565d6b; --accent: #0e6a74; --on-accent: #fff;
  font: 1.0625rem/1.5 system-ui, sans-serif }
@media (prefers-color-scheme: dark) { :root { --window: #12171e; --surface: #1a212a; --line: #34404e;
  --edge: #718095; --text: #eef1f4; --quiet: #a9b4c0; --accent: #63c5cb; --on-accent: #0b1f22 } }
body { margin: 0; background: var(--window); color: var(--text) }
main { max-width: 34rem; margin: 5vh auto 2rem; padding: 1rem 2rem; box-sizing: border-box;
  background: var(--surface); border: 1px solid var(--line); border-radius: 10px }
h1 { font-size: 1.6rem; line-height: 1.25; margin: .5rem 0 1rem }
li { margin: .25rem 0 }
button { font: inherit; padding: .6rem 1.4rem; margin: 1rem .8rem .5rem 0; border-radius: 6px; min-width: 8rem;
  border: 2px solid var(--edge); background: transparent; color: inherit; cursor: pointer }
button[value="allow"] { background: var(--accent); border-color: var(--accent); color: var(--on-accent);
  font-weight: 600 }
button:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px }
img { border-radius: 8px }
small { color: var(--quiet) }
@media (max-width: 34rem) { main { margin: 0; border: none; border-radius: 0; min-height: 100vh } }
</style></head><body><main>%2</main></body></html>
)";

Response page(int status, const QString &title, const QString &body)
{
    Response response =
        Response::html(QString::fromLatin1(kPage).arg(title.toHtmlEscaped(), body).toUtf8(), status);
    return response.setHeader("Content-Security-Policy",
                              "default-src 'none'; style-src 'unsafe-inline'; img-src 'self'; "
                              "form-action 'self' http://127.0.0.1:* http://[::1]:*; frame-ancestors 'none'");
}

QString scopeText(const QString &scope)
{
    static const std::array kTexts{
        std::pair{"user-read-private"_L1, u"Read your profile"_s},
        std::pair{"user-top-read"_L1, u"Read what you listen to most"_s},
        std::pair{"user-library-read"_L1, u"Read what you saved"_s},
        std::pair{"user-library-modify"_L1, u"Change what you saved"_s},
        std::pair{"user-read-recently-played"_L1, u"Read what you played lately"_s},
        std::pair{"user-read-playback-state"_L1, u"See your devices and what plays on them"_s},
        std::pair{"user-read-currently-playing"_L1, u"See what plays now"_s},
        std::pair{"user-modify-playback-state"_L1, u"Play, pause and skip on your devices"_s},
        std::pair{"user-follow-read"_L1, u"Read whom you follow"_s},
        std::pair{"playlist-read-private"_L1, u"Read your private playlists"_s},
        std::pair{"playlist-read-collaborative"_L1, u"Read playlists you share with others"_s},
    };
    const auto found =
        std::ranges::find(kTexts, scope, [](const auto &entry) { return QString(entry.first); });
    return found == kTexts.end() ? scope : found->second;
}

void appendNumber(QByteArray &to, quint32 number)
{
    for (int shift = 24; shift >= 0; shift -= 8)
        to.append(static_cast<char>((number >> shift) & 0xff));
}

// One chunk of a PNG file (ISO/IEC 15948, section 5.3).
QByteArray chunk(const char *type, const QByteArray &data)
{
    QByteArray bytes;
    appendNumber(bytes, static_cast<quint32>(data.size()));
    const QByteArray body = QByteArray(type) + data;
    bytes += body;
    const uLong sum =
        crc32(0, reinterpret_cast<const Bytef *>(body.constData()), static_cast<uInt>(body.size()));
    appendNumber(bytes, static_cast<quint32>(sum));
    return bytes;
}

constexpr int kShades = 24;

// From one colour of the id's own to another.
QByteArray palette(const QString &id)
{
    Random random(static_cast<std::uint64_t>(hashedUniform(u"cover/"_s + id) * 0x1.0p53));
    std::array<double, 6> ends{};
    for (double &end : ends)
        end = 30 + 200 * random.uniform();
    QByteArray colours;
    for (int i = 0; i < kShades; ++i) {
        const double part = static_cast<double>(i) / (kShades - 1);
        for (std::size_t channel = 0; channel < 3; ++channel)
            colours.append(
                static_cast<char>(static_cast<int>(ends[channel] * (1 - part) + ends[channel + 3] * part)));
    }
    return colours;
}

QByteArray rings(const QString &id, int size)
{
    const double middleX = 0.25 + 0.5 * hashedUniform(u"x/"_s + id);
    const double middleY = 0.25 + 0.5 * hashedUniform(u"y/"_s + id);
    const double density = 14 + 20 * hashedUniform(u"rings/"_s + id);
    QByteArray rows;
    rows.reserve(qsizetype(size) * (size + 1));
    for (int y = 0; y < size; ++y) {
        rows.append('\0'); // no filter
        for (int x = 0; x < size; ++x) {
            const double distance = std::hypot(static_cast<double>(x) / size - middleX,
                                               1.2 * (static_cast<double>(y) / size - middleY));
            const int ring = static_cast<int>(distance * density);
            const int shade =
                std::min(kShades - 1, static_cast<int>(distance * kShades) + (ring % 2 == 0 ? 0 : 3));
            rows.append(static_cast<char>(shade));
        }
    }
    return rows;
}

} // namespace

Response consentPage(const QString &ticket, const QStringList &scopes)
{
    QString list;
    for (const QString &scope : scopes)
        list += u"<li>%1</li>"_s.arg(scopeText(scope).toHtmlEscaped());
    return page(200, u"Allow access?"_s,
                u"<h1>Allow Undersong to use this sandbox account?</h1>"
                "<p>This is a make-believe music account on your own computer. Undersong would like to:</p>"
                "<ul>%1</ul>"
                "<form method=\"post\" action=\"/accounts/authorize/decision\">"
                "<input type=\"hidden\" name=\"ticket\" value=\"%2\">"
                "<button type=\"submit\" name=\"decision\" value=\"allow\" autofocus>Allow</button>"
                "<button type=\"submit\" name=\"decision\" value=\"cancel\">Cancel</button></form>"
                "<p><small>Nothing leaves this computer.</small></p>"_s.arg(list, ticket.toHtmlEscaped()));
}

Response errorPage(int status, const QString &text)
{
    return page(status, u"Sign-in not possible"_s,
                u"<h1>Sign-in not possible</h1><p>%1</p>"_s.arg(text.toHtmlEscaped()));
}

Response itemPage(const Catalogue &catalogue, const QString &kind, const QString &id)
{
    QString name;
    QString by;
    if (const Song *song = catalogue.song(id); song != nullptr && kind == "track"_L1) {
        name = song->title;
        by = catalogue.artists()[static_cast<std::size_t>(song->artists.first())].name;
    } else if (const Album *album = catalogue.album(id); album != nullptr && kind == "album"_L1) {
        name = album->name;
        by = catalogue.artists()[static_cast<std::size_t>(album->artists.first())].name;
    } else if (const Artist *artist = catalogue.artist(id); artist != nullptr && kind == "artist"_L1) {
        name = artist->name;
        by = artist->genre;
    } else if (kind == "user"_L1 || kind == "playlist"_L1) {
        name = kind == "user"_L1 ? u"Sandbox listener"_s : u"A playlist"_s;
    } else {
        return errorPage(404, u"There is no such item in the sandbox."_s);
    }
    return page(
        200, name,
        u"<h1>%1</h1><p>%2</p><p><img src=\"/covers/%3/300.png\" alt=\"\" width=\"300\" height=\"300\"></p>"
        "<p><small>Part of Undersong's sandbox. With a real account, this link would open Spotify."
        "</small></p>"_s.arg(name.toHtmlEscaped(), by.toHtmlEscaped(), id.toHtmlEscaped()));
}

Response coverImage(const QString &id, int size)
{
    size = std::clamp(size, 16, 640);
    QByteArray header;
    appendNumber(header, static_cast<quint32>(size));
    appendNumber(header, static_cast<quint32>(size));
    header += QByteArray("\x08\x03\x00\x00\x00", 5); // 8 bits, palette
    // qCompress puts a length of four bytes before the zlib stream.
    const QByteArray pixels = qCompress(rings(id, size), 1).mid(4);
    Response response{.headers = {{"Content-Type", "image/png"}},
                      .body = "\x89PNG\r\n\x1a\n" + chunk("IHDR", header) + chunk("PLTE", palette(id)) +
                              chunk("IDAT", pixels) + chunk("IEND", {})};
    return response.setHeader("Cache-Control", "private, max-age=86400");
}

} // namespace undersong::sandbox
