// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "discovery/errortext.h"

#include <QCoreApplication>

#include <algorithm>

namespace undersong::discovery {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ErrorText)
};

ErrorSentence plain(const QString &text)
{
    return {.text = text, .action = ErrorAction::None, .actionText = {}};
}

ErrorSentence tryAgain(const QString &text)
{
    //: Button beside an error: does the same thing once more
    return {.text = text, .action = ErrorAction::TryAgain, .actionText = Words::tr("Try again")};
}

ErrorSentence signIn(const QString &text)
{
    //: Button beside an error: opens the page to connect Spotify
    return {.text = text, .action = ErrorAction::SignIn, .actionText = Words::tr("Sign in")};
}

ErrorSentence chooseDevice(const QString &text)
{
    //: Button beside an error: opens the menu of devices to play on
    return {.text = text, .action = ErrorAction::ChooseDevice, .actionText = Words::tr("Choose a device")};
}

ErrorSentence showPrivacy(const QString &text)
{
    //: Button beside an error: opens the page with the switches of who may be asked
    return {.text = text, .action = ErrorAction::ShowPrivacy, .actionText = Words::tr("Privacy")};
}

ErrorSentence signInSentence(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::NotSignedIn:
        return signIn(Words::tr("You are not signed in to Spotify."));
    case ErrorKind::SignInExpired:
        return signIn(Words::tr("Spotify has ended your sign-in. Your songs and ratings are kept; sign in "
                                "again to go on."));
    case ErrorKind::SignInDenied:
        return signIn(Words::tr("Spotify was not allowed to connect. Nothing was changed; sign in again "
                                "when you are ready."));
    case ErrorKind::WrongClientId:
        return signIn(Words::tr("Spotify does not know this client ID. Compare it with the one in your "
                                "dashboard."));
    case ErrorKind::MissingScope:
        return signIn(Words::tr("A permission is missing. Sign in again and allow all that is asked."));
    case ErrorKind::NotAllowListed:
        return signIn(Words::tr("This Spotify account is not on the user list of your client ID. Add it "
                                "under User Management in your dashboard, then sign in again."));
    case ErrorKind::PremiumRequired:
        return {.text =
                    Words::tr("Spotify plays through other programs only where the owner of the client ID "
                              "has Premium. Rating and picking go on without it."),
                .action = ErrorAction::OpenSong,
                //: Button beside an error: opens the song in Spotify's own program
                .actionText = Words::tr("Open in Spotify")};
    default:
        return plain({});
    }
}

ErrorSentence networkSentence(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::Offline:
        return tryAgain(
            Words::tr("No connection. History, ratings and picks work; playing needs a network."));
    case ErrorKind::Timeout:
        return tryAgain(Words::tr("The answer took too long."));
    case ErrorKind::RateLimited:
        if (error.retryAfter)
            //: %1 is a span of time such as "38 seconds"
            return plain(Words::tr("Spotify asks us to wait %1. Everything already here keeps working.")
                             .arg(waitText(*error.retryAfter)));
        return tryAgain(Words::tr("Spotify asks us to wait a little."));
    case ErrorKind::QuotaExceeded:
        return plain(Words::tr("Your client ID has used up what Spotify allows for now. Background work "
                               "rests for some hours; playing goes on."));
    case ErrorKind::Forbidden:
        return plain(Words::tr("Spotify does not open this to your client ID."));
    case ErrorKind::NotFound:
        return plain(Words::tr("Spotify no longer has this."));
    case ErrorKind::BadRequest:
        return plain(Words::tr("Spotify did not accept the request. The log has the details."));
    case ErrorKind::ServerError:
        return tryAgain(Words::tr("Spotify has a fault at the moment."));
    case ErrorKind::BadReply:
        return tryAgain(Words::tr("The answer could not be understood. The log has the details."));
    case ErrorKind::ReplyTooLarge:
        return plain(Words::tr("The answer was larger than is safe to read. The log has the details."));
    case ErrorKind::SwitchedOff:
        return showPrivacy(Words::tr("This is off by your privacy settings. History, ratings and picks work "
                                     "with what is here."));
    default:
        return plain({});
    }
}

ErrorSentence localSentence(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::NoActiveDevice:
        return chooseDevice(Words::tr("No device is ready. Open Spotify on any of your devices."));
    case ErrorKind::DeviceRestricted:
        return chooseDevice(Words::tr("This device takes no commands from other programs. Choose another."));
    case ErrorKind::PlaybackRestricted:
        return plain(Words::tr("The player does not allow this right now."));
    case ErrorKind::Storage:
        return tryAgain(Words::tr("The database could not be read or written. The log has the details."));
    case ErrorKind::StorageBusy:
        return tryAgain(
            Words::tr("Another program is using Undersong's database. Close it, then try again."));
    case ErrorKind::StorageFull:
        return tryAgain(Words::tr("The disk is full. Make some room; nothing saved so far is lost."));
    case ErrorKind::StorageNewer:
        return plain(
            Words::tr("This profile was written by a newer Undersong. Update the program to open it."));
    case ErrorKind::KeychainMissing:
        return signIn(Words::tr("No keychain works on this computer, so a sign-in cannot be kept safely."));
    case ErrorKind::Keychain:
        return tryAgain(Words::tr("The keychain did not answer. Unlock it, then try again."));
    case ErrorKind::NothingToRecommend:
        return {.text =
                    Words::tr("No song passes the rules right now: each one known is rated, resting or was "
                              "offered lately."),
                .action = ErrorAction::StartPicking,
                //: Button: looks for songs to offer once more
                .actionText = Words::tr("Look again")};
    case ErrorKind::NothingToUndo:
        return plain(Words::tr("There is nothing to take back."));
    default:
        return plain({});
    }
}

} // namespace

QString waitText(std::chrono::milliseconds wait)
{
    using namespace std::chrono;
    const auto whole = std::max(ceil<seconds>(wait), seconds(1));
    if (whole < minutes(2))
        return Words::tr("%n second(s)", nullptr, static_cast<int>(whole.count()));
    if (whole < hours(2))
        return Words::tr("%n minute(s)", nullptr, static_cast<int>(ceil<minutes>(whole).count()));
    return Words::tr("%n hour(s)", nullptr, static_cast<int>(ceil<hours>(whole).count()));
}

ErrorSentence errorText(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::Cancelled:
        return plain(Words::tr("Stopped."));
    case ErrorKind::InvalidArgument:
        return plain(Words::tr("That cannot be used here. Please check what was entered."));
    case ErrorKind::NotSignedIn:
    case ErrorKind::SignInExpired:
    case ErrorKind::SignInDenied:
    case ErrorKind::WrongClientId:
    case ErrorKind::MissingScope:
    case ErrorKind::NotAllowListed:
    case ErrorKind::PremiumRequired:
        return signInSentence(error.kind);
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
        return networkSentence(error);
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
        return localSentence(error.kind);
    }
    return plain(Words::tr("Something went wrong. The log has the details."));
}

} // namespace undersong::discovery
