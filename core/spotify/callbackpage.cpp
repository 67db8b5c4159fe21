// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "spotify/callbackpage.h"

namespace undersong::spotify {

http::Response callbackPage(int status, const QString &sentence)
{
    QByteArray body = R"(<!DOCTYPE html>
<html><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>Undersong</title><style>
:root { color-scheme: light dark; --window: #f5f2ec; --surface: #fff; --line: #cfc7b8; --edge: #8a8172;
  --text: #1e2430; --quiet: #565d6b; --accent: #0e6a74; --on-accent: #fff;
  font: 1.0625rem/1.5 system-ui, sans-serif }
@media (prefers-color-scheme: dark) { :root { --window: #12171e; --surface: #1a212a; --line: #34404e;
  --edge: #718095; --text: #eef1f4; --quiet: #a9b4c0; --accent: #63c5cb; --on-accent: #0b1f22 } }
body { margin: 0; background: var(--window); color: var(--text) }
main { max-width: 32rem; margin: 20vh auto 0; padding: 0 1.5rem }
h1 { font-size: 1.6rem; color: var(--accent) }
</style></head><body><main><h1>Undersong</h1><p role="status">)";
    body += sentence.toHtmlEscaped().toUtf8();
    body += "</p></main></body></html>\n";
    http::Response response = http::Response::html(body, status);
    response.setHeader("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'");
    response.setHeader("Cache-Control", "no-store");
    response.setHeader("Referrer-Policy", "no-referrer");
    return response;
}

} // namespace undersong::spotify
