<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AccountMenu</name>
    <message>
        <source>Disconnect and delete Spotify data …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <extracomment>Submenu: light or dark colours</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Like the desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper (light)</source>
        <extracomment>Light colours</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ink (dark)</source>
        <extracomment>Dark colours</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect Spotify …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in again …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BrowserStep</name>
    <message>
        <source>Sign in with your browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your password stays between you and Spotify. Undersong only gets a key that you can take back at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the page again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only for this run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Getting ready …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for you to press Agree on Spotify&apos;s page. If no page opened, open it again or copy the link into any browser on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No keychain works on this computer, so the sign-in cannot be kept safely. It is never written to a file. Keep it for this run only? Next time you would sign in again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChecksStep</name>
    <message>
        <source>Signed in. Three short tests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They tell what will work, and what to do about the rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find songs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is this account allowed to use the client ID? …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does its owner have Premium? …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is a device ready to play? …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account may use the client ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account is not on the user list of the client ID. Add it under User Management in the dashboard, then test again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether this account may use the client ID could not be found out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client ID&apos;s owner has Premium: songs can be played.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client ID&apos;s owner has no Premium: Undersong can pick songs but not play them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether songs can be played will show at the first one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready to play on “%1”.</source>
        <extracomment>%1: the name of a device</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No device is open. Open Spotify on any of your devices, then test again, or do it later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether a device is ready could not be found out.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClientIdStep</name>
    <message>
        <source>Connect with your own Spotify app</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spotify gives every listener a key of their own, the client ID. It belongs to you and is kept on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the dashboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Spotify&apos;s dashboard, sign in and create an app. Any name will do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redirect URI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the redirect URI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter this redirect URI there, exactly as it is, and tick Web API.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the client ID from the app&apos;s settings and paste it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ This looks like a client ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A client ID has 32 characters: digits and the letters a to f.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n of 32 characters</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Only digits and the letters a to f can be part of it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>I like</source>
        <extracomment>Names of commands, in menus, the tray and the list of keys</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I don&apos;t like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rest 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo the last reaction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why this?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5 seconds forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5 seconds back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Louder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quieter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeviceChip</name>
    <message>
        <source>No device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plays on: %1</source>
        <extracomment>Name of the button for screen readers. %1: the name of a device, or &quot;No device&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for devices …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (takes no commands)</source>
        <extracomment>Beside the name of a device. %1: that name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Spotify on any of your devices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DiscoverView</name>
    <message>
        <source>Nothing picked yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each answer you give makes the next pick better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find songs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter plays the selected song now.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DoorsStep</name>
    <message>
        <source>Find songs by saying yes or no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undersong offers one song after another, says why, and learns from your answers. What it learns stays on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With Spotify</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plays on your own Spotify devices. You need Spotify Premium and a free client ID from Spotify&apos;s dashboard; making one takes about three minutes, and the next page shows each step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect Spotify</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without Spotify</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A small make-believe music service inside this computer, with made-up artists whose songs have made-up tastes to find. No account, no network, no questions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try without Spotify</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ErrorStrip</name>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>Try again</source>
        <extracomment>Button beside an error: does the same thing once more</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in</source>
        <extracomment>Button beside an error: opens the page to connect Spotify</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a device</source>
        <extracomment>Button beside an error: opens the menu of devices to play on</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are not signed in to Spotify.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spotify has ended your sign-in. Your songs and ratings are kept; sign in again to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spotify was not allowed to connect. Nothing was changed; sign in again when you are ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spotify does not know this client ID. Compare it with the one in your dashboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A permission is missing. Sign in again and allow all that is asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This Spotify account is not on the user list of your client ID. Add it under User Management in your dashboard, then sign in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spotify plays through other programs only where the owner of the client ID has Premium. Rating and picking go on without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connection. History, ratings and picks work; playing needs a network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer took too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spotify asks us to wait %1. Everything already here keeps working.</source>
        <extracomment>%1 is a span of time such as &quot;38 seconds&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spotify asks us to wait a little.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your client ID has used up what Spotify allows for now. Background work rests for some hours; playing goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spotify does not open this to your client ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spotify no longer has this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spotify did not accept the request. The log has the details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spotify has a fault at the moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer could not be understood. The log has the details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer was larger than is safe to read. The log has the details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No device is ready. Open Spotify on any of your devices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This device takes no commands from other programs. Choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The player does not allow this right now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database could not be read or written. The log has the details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is using Undersong&apos;s database. Close it, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full. Make some room; nothing saved so far is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This profile was written by a newer Undersong. Update the program to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No keychain works on this computer, so a sign-in cannot be kept safely.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain did not answer. Unlock it, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No song passes the rules right now: each one known is rated, resting or was offered lately.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again</source>
        <extracomment>Button: looks for songs to offer once more</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That cannot be used here. Please check what was entered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong. The log has the details.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Frame</name>
    <message>
        <source>Undersong</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message>
        <source>%1, %2, %3, %4</source>
        <extracomment>A row for screen readers: title, artist, &quot;liked&quot; or the like, time</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>row, reason</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryView</name>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>Which reactions the history shows</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Liked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not liked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by title or artist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes back the selected reaction, as if it had never been given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in Spotify</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No song has these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here yet: every like and dislike will be listed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Discover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – Undersong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undersong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disconnect from Spotify?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in and everything that came from Spotify is deleted from this computer. Your likes and dislikes are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep Undersong in the tray, or quit? Your answer is remembered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep in the tray</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PickCard</name>
    <message>
        <source>Explicit</source>
        <extracomment>Mark on a song with explicit lyrics</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I like</source>
        <extracomment>The two answers to a song. Keep them short and equal in weight.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I don&apos;t like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teaches Undersong that you like this song. Key L.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teaches Undersong that you do not like this song. Key D.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rest 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not offer this song for 30 days. Not a judgement. Key R.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not offer this song for the rest of the day. Not a judgement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back the newest reaction. Ctrl+Z.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in Spotify</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names and cover come from Spotify. Opens the song there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why this?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All that counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every part of the score, and what would change it. Key W.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cover of “%1”</source>
        <extracomment>Name of the cover for screen readers. %1: a song&apos;s title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now: %1, %2. %3</source>
        <extracomment>Read out when a new song comes. %1: title, %2: artist and album, %3: a reason or nothing</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlayerView</name>
    <message>
        <source>Player</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position in the song</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is playing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cover of “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>Tool tip. %1: what the button does, %2: the key that does the same</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space</source>
        <comment>key</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Position in the song, for screen readers. Both are lengths of time.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReasonList</name>
    <message>
        <source>%1, %2</source>
        <extracomment>For screen readers. %1: a reason such as &quot;because you liked X&quot;, %2: its part of the score, &quot;+0.41&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReasonText</name>
    <message>
        <source>more danceable</source>
        <extracomment>The next words stand for %1 in &quot;%1 than most, as you like it&quot; and &quot;%1 than you like&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less danceable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more energetic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>calmer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>louder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quieter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wordier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less wordy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more acoustic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less acoustic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more instrumental</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more sung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more like a concert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more like a studio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gladder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sadder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>faster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>longer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shorter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>better known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 than most, as you like it</source>
        <extracomment>Reasons. %1: &quot;more acoustic&quot;, &quot;calmer&quot;, ...</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 than you like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in a key you tend to like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in a key you seldom like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in a major key, as you like it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in a major key, which you like less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in a minor key, as you like it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in a minor key, which you like less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in a metre you tend to like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in a metre you seldom like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its sound is close to what you like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its sound is far from what you like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>because you liked “%1”</source>
        <extracomment>Reasons. %1 is a song&apos;s title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unlike “%1”, which you liked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unlike “%1”, which you did not like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>close to “%1”, which you did not like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by %1, whom you like</source>
        <extracomment>Reasons. %1 is an artist&apos;s name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by %1, whom you do not like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what holds for any song</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to get to know a corner of your taste</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> or </source>
        <extracomment>Between two keys that do the same</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Undersong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sandbox</source>
        <extracomment>The make-believe music service</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made-up songs on this computer. Nothing here is Spotify.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed in to Spotify until the program ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed in to Spotify.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spotify has ended your sign-in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect Spotify from this menu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account: %1</source>
        <extracomment>Name of the account&apos;s button for screen readers. %1: &quot;Sandbox&quot;, a name, ...</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Skeleton</name>
    <message>
        <source>Gathering songs …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SongText</name>
    <message>
        <source>A song whose name was removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Very likely yours · %1 %</source>
        <extracomment>How likely the listener is to like the song. %1: a number, in percent</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probably yours · %1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could go either way · %1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probably not yours · %1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hardly yours · %1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A question: we do not know yet whether you like this</source>
        <extracomment>A mark on a song that was picked to find out something</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A first question: every answer shapes the next pick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already noted for “%1”.</source>
        <extracomment>Said after a key was pressed. %1: a song&apos;s title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Liked “%1”. %n like(s) so far.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Not for you: “%1”, this song only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” rests for 30 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not offered again today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back: “%1” is as if you had said nothing.</source>
        <extracomment>%1: a song&apos;s title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>liked</source>
        <extracomment>State of a song in the history</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not liked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>resting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not that day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not offered: you do not like it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not offered: you have liked it already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not offered: it rests.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not offered: it was, a short while ago.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not offered: you know it already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rule keeps it from being offered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A length of time, for screen readers. %1: &quot;3 minutes&quot;, %2: &quot;42 seconds&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>today, %1</source>
        <extracomment>%1: a time of day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday, %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>Step %1 of %2</source>
        <extracomment>Above a step of the onboarding. %1: its number, %2: how many there are</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo  Ctrl+Z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Show Undersong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing picked yet</source>
        <extracomment>First line of the tray&apos;s menu and its tool tip. %1: title, %2: artist</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UpNextModel</name>
    <message>
        <source>%1, %2</source>
        <extracomment>A row for screen readers: title, artist</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <extracomment>A row for screen readers: title, artist, reason such as &quot;because you liked X&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WhyPanel</name>
    <message>
        <source>Why this?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adding up …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number %1 of %2 songs that could be offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These parts add up to the score: %1</source>
        <extracomment>Under the list of reasons. %1: their sum, for example &quot;+1.20&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you had not disliked “%1”, this would be number %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you had not liked “%1”, this would be number %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why this? %1. %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
