// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "audio/analysis/audiofile.h"

#include "audio/format.h"

#include <QIODevice>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

extern "C" {
#include <libavcodec/avcodec.h>
#include <libavformat/avformat.h>
#include <libswresample/swresample.h>
}

namespace undersong::audio {

using namespace Qt::StringLiterals;

namespace {

constexpr int kReadSize = 64 * 1024;
//! A file with that many damaged packets in a row, or frames in no form that can be converted, is given up.
constexpr int kMostFaults = 500;
//! Hz. A head that says less would have a few bytes converted into hours of sound.
constexpr int kLowestRate = 4000;
constexpr int kHighestRate = 768'000;
//! Longer than any title; what a hostile file says beyond it is cut.
constexpr qsizetype kLongestTag = 400;

//! Containers of one sound. Playlists and other formats that name further files are not among them.
constexpr const char *kFormats = "wav,w64,aiff,flac,mp3,ogg,mov,mp4,m4a,3gp,3g2,mj2,aac,matroska,webm";

//! The decoders of sound. Films and pictures in a file (covers, clips) meet none of theirs.
constexpr const char *kCodecs =
    "aac,alac,flac,mp1,mp1float,mp2,mp2float,mp3,mp3float,opus,libopus,vorbis,libvorbis,adpcm_ima_wav,adpcm_"
    "ms,"
    "pcm_alaw,pcm_mulaw,pcm_u8,pcm_s8,pcm_s16le,pcm_s16be,pcm_s24le,pcm_s24be,pcm_s32le,pcm_s32be,pcm_f32le,"
    "pcm_f32be,pcm_f64le,pcm_f64be";

//! What a file is read from.
struct Origin
{
    QIODevice &device;
    std::stop_token stop;
    std::optional<FileFault> fault; //!< why reading ended before the end
};

int readFrom(void *opaque, uint8_t *buffer, int size)
{
    auto *origin = static_cast<Origin *>(opaque);
    if (origin->stop.stop_requested()) {
        origin->fault = FileFault::Interrupted;
        return AVERROR_EXIT;
    }
    const qint64 read = origin->device.read(reinterpret_cast<char *>(buffer), size);
    if (read < 0) {
        origin->fault = FileFault::Unreadable;
        return AVERROR(EIO);
    }
    return read == 0 ? AVERROR_EOF : static_cast<int>(read);
}

int64_t seekIn(void *opaque, int64_t offset, int whence)
{
    QIODevice *device = &static_cast<Origin *>(opaque)->device;
    switch (whence & ~AVSEEK_FORCE) {
    case AVSEEK_SIZE:
        return device->size();
    case SEEK_CUR:
        offset += device->pos();
        break;
    case SEEK_END:
        offset += device->size();
        break;
    default:
        break;
    }
    const bool isInside = offset >= 0 && offset <= device->size();
    return isInside && device->seek(offset) ? offset : AVERROR(EINVAL);
}

//! No file makes us open another one.
int refuseToOpen(AVFormatContext *, AVIOContext **, const char *, int, AVDictionary **)
{
    return AVERROR(EPERM);
}

QString cleanTag(const char *text)
{
    return QString::fromUtf8(text).simplified().left(kLongestTag);
}

constexpr std::array kFaultNames{
    std::pair{FileFault::Unreadable, "unreadable"_L1}, std::pair{FileFault::Empty, "empty"_L1},
    std::pair{FileFault::NotAudio, "not-audio"_L1}, std::pair{FileFault::TooShort, "too-short"_L1},
    std::pair{FileFault::Interrupted, "interrupted"_L1}};

} // namespace

QString fileFaultName(FileFault fault)
{
    return std::ranges::find(kFaultNames, fault, [](const auto &pair) { return pair.first; })->second;
}

std::optional<QString> cleanIsrc(const QString &text)
{
    static const QRegularExpression kForm(u"^[A-Z]{2}[A-Z0-9]{3}[0-9]{7}$"_s);
    QString code = text.toUpper();
    code.removeIf([](QChar c) { return c == u'-' || c.isSpace(); });
    return kForm.match(code).hasMatch() ? std::optional(code) : std::nullopt;
}

struct AudioFile::Decoding
{
    Decoding(QIODevice &device, std::stop_token stop)
        : origin{.device = device, .stop = std::move(stop), .fault = {}}
    {}
    ~Decoding();
    Q_DISABLE_COPY_MOVE(Decoding)

    bool open();
    bool openStream();
    bool decodeNext();
    bool convert();
    QString tag(const char *name) const;

    Origin origin;
    AVIOContext *io = nullptr;
    AVFormatContext *format = nullptr;
    AVCodecContext *codec = nullptr;
    SwrContext *converter = nullptr;
    AVPacket *packet = nullptr;
    AVFrame *frame = nullptr;
    int stream = -1;
    int faults = 0;
    bool isDrained = false;
    // What the converter was made for.
    int rate = 0;
    int sampleFormat = -1;
    AVChannelLayout layout = {};
    std::vector<float> block;
};

AudioFile::Decoding::~Decoding()
{
    av_channel_layout_uninit(&layout);
    swr_free(&converter);
    avcodec_free_context(&codec);
    avformat_close_input(&format);
    av_frame_free(&frame);
    av_packet_free(&packet);
    if (io)
        av_freep(static_cast<void *>(&io->buffer));
    avio_context_free(&io);
}

bool AudioFile::Decoding::open()
{
    av_log_set_level(AV_LOG_QUIET);
    auto *buffer = static_cast<unsigned char *>(av_malloc(kReadSize));
    io = avio_alloc_context(buffer, kReadSize, 0, &origin, readFrom, nullptr, seekIn);
    format = avformat_alloc_context();
    packet = av_packet_alloc();
    frame = av_frame_alloc();
    if (!io || !format || !packet || !frame)
        return false;
    format->pb = io;
    format->flags |= AVFMT_FLAG_CUSTOM_IO;
    format->io_open = refuseToOpen;
    format->format_whitelist = av_strdup(kFormats);
    format->codec_whitelist = av_strdup(kCodecs);
    // Frees the context where it fails.
    if (avformat_open_input(&format, nullptr, nullptr, nullptr) < 0)
        return false;
    return avformat_find_stream_info(format, nullptr) >= 0 && openStream();
}

bool AudioFile::Decoding::openStream()
{
    const AVCodec *decoder = nullptr;
    stream = av_find_best_stream(format, AVMEDIA_TYPE_AUDIO, -1, -1, &decoder, 0);
    if (stream < 0 || !decoder)
        return false;
    for (unsigned i = 0; i < format->nb_streams; ++i) {
        if (static_cast<int>(i) != stream)
            format->streams[i]->discard = AVDISCARD_ALL;
    }
    codec = avcodec_alloc_context3(decoder);
    if (!codec || avcodec_parameters_to_context(codec, format->streams[stream]->codecpar) < 0)
        return false;
    codec->pkt_timebase = format->streams[stream]->time_base;
    codec->codec_whitelist = av_strdup(kCodecs);
    // Files are analysed side by side; one thread each.
    codec->thread_count = 1;
    return avcodec_open2(codec, decoder, nullptr) >= 0;
}

//! Fills \c frame; false at the end.
bool AudioFile::Decoding::decodeNext()
{
    while (faults < kMostFaults) {
        const int received = avcodec_receive_frame(codec, frame);
        if (received >= 0) {
            faults = 0;
            return true;
        }
        if (received == AVERROR_EOF || (received == AVERROR(EAGAIN) && isDrained))
            return false;
        if (received != AVERROR(EAGAIN)) {
            ++faults;
            continue;
        }
        const int read = av_read_frame(format, packet);
        if (read < 0) {
            // A cut file ends like a whole one, with what was in it.
            if (read != AVERROR_EOF && !origin.fault && ++faults < 10)
                continue;
            isDrained = true;
            avcodec_send_packet(codec, nullptr);
            continue;
        }
        if (packet->stream_index == stream && avcodec_send_packet(codec, packet) < 0)
            ++faults;
        av_packet_unref(packet);
    }
    return false;
}

//! Makes \c block of \c frame.
bool AudioFile::Decoding::convert()
{
    const bool isPlausible = frame->sample_rate >= kLowestRate && frame->sample_rate <= kHighestRate;
    if (!isPlausible || frame->nb_samples <= 0 || frame->ch_layout.nb_channels <= 0)
        return false;
    const bool isNew = !converter || rate != frame->sample_rate || sampleFormat != frame->format ||
                       av_channel_layout_compare(&layout, &frame->ch_layout) != 0;
    if (isNew) {
        swr_free(&converter);
        AVChannelLayout stereo = AV_CHANNEL_LAYOUT_STEREO;
        AVChannelLayout source = {};
        // A layout without an order (some WAV files) is the usual one for its number of channels.
        if (frame->ch_layout.order == AV_CHANNEL_ORDER_UNSPEC)
            av_channel_layout_default(&source, frame->ch_layout.nb_channels);
        else
            av_channel_layout_copy(&source, &frame->ch_layout);
        const int made =
            swr_alloc_set_opts2(&converter, &stereo, AV_SAMPLE_FMT_FLT, kSampleRate, &source,
                                static_cast<AVSampleFormat>(frame->format), frame->sample_rate, 0, nullptr);
        av_channel_layout_uninit(&source);
        if (made < 0 || swr_init(converter) < 0) {
            swr_free(&converter);
            return false;
        }
        rate = frame->sample_rate;
        sampleFormat = frame->format;
        av_channel_layout_copy(&layout, &frame->ch_layout);
    }
    const int most = swr_get_out_samples(converter, frame->nb_samples);
    if (most <= 0)
        return false;
    block.resize(static_cast<std::size_t>(most) * kChannels);
    auto *out = reinterpret_cast<uint8_t *>(block.data());
    const int written = swr_convert(converter, &out, most, const_cast<const uint8_t **>(frame->extended_data),
                                    frame->nb_samples);
    block.resize(static_cast<std::size_t>(std::max(written, 0)) * kChannels);
    // Floating-point files may hold anything.
    std::ranges::replace_if(block, [](float sample) { return !(std::abs(sample) <= 64); }, 0.0F);
    return !block.empty();
}

QString AudioFile::Decoding::tag(const char *name) const
{
    // Ogg keeps them with the stream, the others with the file.
    for (const AVDictionary *tags : {format->metadata, format->streams[stream]->metadata}) {
        if (const AVDictionaryEntry *entry = av_dict_get(tags, name, nullptr, 0))
            return cleanTag(entry->value);
    }
    return {};
}

AudioFile::AudioFile(std::unique_ptr<Decoding> decoding) : m_decoding(std::move(decoding)) {}
AudioFile::AudioFile(AudioFile &&) noexcept = default;
AudioFile &AudioFile::operator=(AudioFile &&) noexcept = default;
AudioFile::~AudioFile() = default;

std::expected<AudioFile, FileFault> AudioFile::open(QIODevice &device, std::stop_token stop)
{
    if (!device.isReadable() || device.isSequential())
        return std::unexpected(FileFault::Unreadable);
    if (device.size() == 0)
        return std::unexpected(FileFault::Empty);
    auto decoding = std::make_unique<Decoding>(device, std::move(stop));
    if (!decoding->open())
        return std::unexpected(decoding->origin.fault.value_or(FileFault::NotAudio));
    return AudioFile(std::move(decoding));
}

FileTags AudioFile::tags() const
{
    FileTags tags{.title = m_decoding->tag("title"),
                  .artist = m_decoding->tag("artist"),
                  .album = m_decoding->tag("album"),
                  .isrc = {}};
    // Vorbis and MP4 call it by its name, ID3 by its frame.
    for (const char *name : {"isrc", "TSRC"}) {
        if (!tags.isrc)
            tags.isrc = cleanIsrc(m_decoding->tag(name));
    }
    return tags;
}

std::optional<std::chrono::milliseconds> AudioFile::statedDuration() const
{
    const int64_t duration = m_decoding->format->duration;
    if (duration == AV_NOPTS_VALUE || duration <= 0)
        return {};
    return std::chrono::milliseconds(duration / (AV_TIME_BASE / 1000));
}

std::span<const float> AudioFile::next()
{
    for (int faults = 0; faults < kMostFaults && m_decoding->decodeNext(); ++faults) {
        const bool isSound = m_decoding->convert();
        av_frame_unref(m_decoding->frame);
        if (isSound)
            return m_decoding->block;
    }
    return {};
}

std::optional<FileFault> AudioFile::fault() const
{
    return m_decoding->origin.fault;
}

} // namespace undersong::audio
