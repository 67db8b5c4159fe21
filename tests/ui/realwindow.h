// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "playback/connectplayer.h"
#include "profile/profile.h"
#include "ui/common/coversource.h"
#include "ui/shell/mainwindow.h"

#include <QLabel>

#include <algorithm>
#include <memory>

//! The window on a real profile.
namespace undersong::tests {

//! Milliseconds to wait for what the window does in its own time.
inline constexpr int kPatience = 20'000;

//! The window is tested without pictures.
class NoCovers final : public ui::CoverSource
{
public:
    using CoverSource::CoverSource;
    void request(const QUrl & /*url*/, QSize /*pixels*/) override {}
};

//! \p profile and \p covers must outlive it.
inline std::unique_ptr<ui::MainWindow> windowOn(app::Profile &profile, ui::CoverSource &covers)
{
    return std::make_unique<ui::MainWindow>(ui::Services{.discovery = profile.discovery(),
                                                         .listening = profile.listening(),
                                                         .account = profile.account(),
                                                         .files = profile.fileAnalyser(),
                                                         .histories = profile.historyImporter(),
                                                         .privacy = profile.privacy(),
                                                         .budget = profile.budget(),
                                                         .search = profile.search(),
                                                         .library = profile.library(),
                                                         .playlists = profile.playlists(),
                                                         .importer = profile.importer(),
                                                         .player = profile.player(),
                                                         .settings = profile.settings(),
                                                         .covers = covers,
                                                         .clock = profile.clock()});
}

//! Whether a label that can be seen has these words.
inline bool says(const QWidget &window, const QString &words)
{
    const auto labels = window.findChildren<QLabel *>();
    return std::ranges::any_of(labels, [&words](const QLabel *label) {
        return label->isVisible() && label->text().contains(words);
    });
}

} // namespace undersong::tests
