// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <chrono>
#include <expected>
#include <memory>
#include <optional>
#include <span>
#include <stop_token>

class QIODevice;

namespace undersong::audio {

//! Why a file tells nothing.
enum class FileFault {
    Unreadable,  //!< it cannot be opened or read
    Empty,       //!< no byte in it
    NotAudio,    //!< no sound in it that we can decode
    TooShort,    //!< too little sound, or nothing but silence
    Interrupted, //!< the caller asked to stop
};

//! The stable name of a fault ("not-audio").
QString fileFaultName(FileFault fault);

//! What a file says of itself; each empty where it says nothing.
struct FileTags
{
    QString title;
    QString artist;
    QString album;
    std::optional<QString> isrc; //!< upper case, no dashes, of the right form
};

//! "us-rc1-76-07839" as "USRC17607839"; nothing for what is no recording code (ISO 3901).
std::optional<QString> cleanIsrc(const QString &text);

//! Decodes a sound file: WAV, AIFF, FLAC, MP3, Ogg (Vorbis, Opus), MP4/M4A, AAC, told by content, never by
//! name. Reads from the device it is given and nowhere else. Blocks; one thread at a time.
class AudioFile
{
public:
    //! \p device is open, can seek, and outlives this. Nothing more is read once \p stop is set.
    static std::expected<AudioFile, FileFault> open(QIODevice &device, std::stop_token stop = {});
    AudioFile(AudioFile &&) noexcept;
    AudioFile &operator=(AudioFile &&) noexcept;
    ~AudioFile();

    FileTags tags() const;
    //! What the file's head promises; nothing where it promises nothing.
    std::optional<std::chrono::milliseconds> statedDuration() const;
    //! The next sound, some hundredths of a second, converted to kSampleRate and two channels; empty at the
    //! end. Valid until the next call. What is damaged is left out.
    std::span<const float> next();
    //! Interrupted or Unreadable where reading ended before the file did; nothing else.
    std::optional<FileFault> fault() const;

private:
    struct Decoding;
    explicit AudioFile(std::unique_ptr<Decoding> decoding);

    std::unique_ptr<Decoding> m_decoding;
};

} // namespace undersong::audio
