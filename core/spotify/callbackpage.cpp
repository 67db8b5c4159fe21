// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "spotify/callbackpage.h"

namespace undersong::spotify {

http::Response callbackPage(int status, const QString &sentence)
{
    QByteArray body = R"(<!DOCTYPE html>
<html><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>Undersong</title><style>
:root { color-scheme: light dark; }
body { font: 18px/1.5 system-ui, sans-serif; max-width: 32rem; margin: 20vh auto 0; padding: 0 1rem; }
</style></head><body><h1>Undersong</h1><p role="status">)";
    body += sentence.toHtmlEscaped().toUtf8();
    body += "</p></body></html>\n";
    http::Response response = http::Response::html(body, status);
    response.setHeader("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'");
    response.setHeader("Cache-Control", "no-store");
    response.setHeader("Referrer-Policy", "no-referrer");
    return response;
}

} // namespace undersong::spotify
