// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "ui/common/notice.h"

#include <QCoreApplication>

#include <algorithm>

namespace undersong::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Notice)
};

struct Face
{
    Glyph glyph;
    Tint tint;
    QString title;
};

Face accountFace(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::PremiumRequired:
        return {Glyph::Premium, Tint::Warning, Words::tr("Playing needs Premium")};
    case ErrorKind::SignInExpired:
        return {Glyph::Calendar, Tint::Warning, Words::tr("The sign-in has ended")};
    case ErrorKind::SignInDenied:
        return {Glyph::Account, Tint::Warning, Words::tr("Not connected")};
    case ErrorKind::WrongClientId:
        return {Glyph::Account, Tint::Error, Words::tr("Unknown client ID")};
    case ErrorKind::MissingScope:
        return {Glyph::Account, Tint::Warning, Words::tr("A permission is missing")};
    case ErrorKind::NotAllowListed:
        return {Glyph::Account, Tint::Warning, Words::tr("Not on the user list")};
    default:
        return {Glyph::Account, Tint::Accent, Words::tr("Not signed in")};
    }
}

Face networkFace(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Offline:
        return {Glyph::Offline, Tint::Secondary, Words::tr("Offline")};
    case ErrorKind::Timeout:
        return {Glyph::Hourglass, Tint::Warning, Words::tr("No answer in time")};
    case ErrorKind::RateLimited:
    case ErrorKind::QuotaExceeded:
        return {Glyph::Hourglass, Tint::Accent, Words::tr("Waiting for Spotify")};
    case ErrorKind::SwitchedOff:
        return {Glyph::Privacy, Tint::Accent, Words::tr("Off by your settings")};
    case ErrorKind::NotFound:
        return {Glyph::Search, Tint::Secondary, Words::tr("Not there any more")};
    case ErrorKind::Forbidden:
        return {Glyph::Locked, Tint::Warning, Words::tr("Not open to this client ID")};
    default:
        return {Glyph::Warning, Tint::Warning, Words::tr("Spotify does not answer as it should")};
    }
}

Face localFace(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::NoActiveDevice:
        return {Glyph::Device, Tint::Accent, Words::tr("Nothing to play on")};
    case ErrorKind::DeviceRestricted:
        return {Glyph::Device, Tint::Warning, Words::tr("This device takes no commands")};
    case ErrorKind::StorageFull:
        return {Glyph::Disk, Tint::Error, Words::tr("No room left")};
    case ErrorKind::StorageNewer:
        return {Glyph::Update, Tint::Warning, Words::tr("Time to update")};
    case ErrorKind::StorageBusy:
        return {Glyph::Disk, Tint::Warning, Words::tr("The database is in use")};
    case ErrorKind::Storage:
        return {Glyph::Disk, Tint::Error, Words::tr("The database does not answer")};
    case ErrorKind::Keychain:
        return {Glyph::Locked, Tint::Warning, Words::tr("The keychain is locked")};
    case ErrorKind::KeychainMissing:
        return {Glyph::Locked, Tint::Warning, Words::tr("Nowhere to keep the sign-in")};
    case ErrorKind::NothingToRecommend:
        return {Glyph::Rings, Tint::Accent, Words::tr("Nothing to offer right now")};
    default:
        return {Glyph::Info, Tint::Secondary, Words::tr("This cannot be done now")};
    }
}

Face faceOf(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::NotSignedIn:
    case ErrorKind::SignInExpired:
    case ErrorKind::SignInDenied:
    case ErrorKind::WrongClientId:
    case ErrorKind::MissingScope:
    case ErrorKind::NotAllowListed:
    case ErrorKind::PremiumRequired:
        return accountFace(kind);
    case ErrorKind::Offline:
    case ErrorKind::Timeout:
    case ErrorKind::RateLimited:
    case ErrorKind::QuotaExceeded:
    case ErrorKind::Forbidden:
    case ErrorKind::NotFound:
    case ErrorKind::BadRequest:
    case ErrorKind::ServerError:
    case ErrorKind::BadReply:
    case ErrorKind::ReplyTooLarge:
    case ErrorKind::SwitchedOff:
        return networkFace(kind);
    case ErrorKind::NoActiveDevice:
    case ErrorKind::DeviceRestricted:
    case ErrorKind::PlaybackRestricted:
    case ErrorKind::Storage:
    case ErrorKind::StorageBusy:
    case ErrorKind::StorageFull:
    case ErrorKind::StorageNewer:
    case ErrorKind::KeychainMissing:
    case ErrorKind::Keychain:
    case ErrorKind::NothingToRecommend:
    case ErrorKind::NothingToUndo:
    case ErrorKind::Cancelled:
    case ErrorKind::InvalidArgument:
        return localFace(kind);
    }
    return localFace(kind);
}

} // namespace

Notice noticeOf(const Error &error, Retry retry)
{
    const discovery::ErrorSentence sentence = discovery::errorText(error);
    const Face face = faceOf(error.kind);
    Notice notice{.glyph = face.glyph,
                  .tint = face.tint,
                  .title = face.title,
                  .text = sentence.text,
                  .action = sentence.action,
                  .actionText = sentence.actionText,
                  .retry = retry};
    if (error.kind == ErrorKind::RateLimited)
        notice.wait = error.retryAfter;
    const bool cannotRetry =
        sentence.action == discovery::ErrorAction::TryAgain && retry == Retry::NotOffered;
    if (cannotRetry) {
        notice.action = discovery::ErrorAction::None;
        notice.actionText.clear();
    }
    return notice;
}

Notice consentNotice(TimePoint endsAt, TimePoint now)
{
    using std::chrono::days;
    const auto left = std::max(std::chrono::ceil<days>(endsAt - now), days(0));
    const int count = static_cast<int>(left.count());
    const QString text = count == 0
                             ? Words::tr("Spotify ends your sign-in today, as it does every six months. "
                                         "Sign in again and nothing is interrupted.")
                             : Words::tr("Spotify ends your sign-in in %n day(s), as it does every six "
                                         "months. Sign in again and nothing is interrupted.",
                                         nullptr, count);
    return {.glyph = Glyph::Calendar,
            .tint = Tint::Accent,
            .title = Words::tr("Your sign-in is about to end"),
            .text = text,
            .action = discovery::ErrorAction::SignIn,
            //: Button: signs in to Spotify once more before the old sign-in ends
            .actionText = Words::tr("Sign in again")};
}

} // namespace undersong::ui
