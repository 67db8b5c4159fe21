// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "support/madeupsounds.h"

#include <QDir>
#include <QFile>
#include <QList>

#include <cstdio>
#include <cstdlib>

//! Stands in for libFuzzer where the compiler has none: the target sees sound files of every format and
//! damaged copies of them, the same each time. Usage: audiofile_fuzz [number of mutations]
using namespace undersong;

// NOLINTNEXTLINE(readability-identifier-naming): the name libFuzzer calls
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

namespace {

int tryBytes(const QByteArray &bytes)
{
    return LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t *>(bytes.constData()),
                                  static_cast<std::size_t>(bytes.size()));
}

//! Most damage goes to the head, where the sizes are.
void damage(QByteArray &bytes, audio::Random &random)
{
    const bool isHead = random.uniform() < 0.8;
    const int place = random.below(isHead ? 256 : static_cast<int>(bytes.size()));
    if (random.uniform() < 0.1)
        bytes.truncate(std::max(1, place));
    else if (place < bytes.size())
        bytes[place] = static_cast<char>(random.next());
}

} // namespace

int main(int count, char **arguments)
{
    const int mutations = count > 1 ? std::atoi(arguments[1]) : 100;
    audio::Synthesis synthesis(sounds::song(1, std::chrono::milliseconds(5200)));
    QList<QByteArray> seeds{sounds::wavFile(sounds::rendered(synthesis))};
    const QDir folder(QStringLiteral(UNDERSONG_SOURCE_DIR "/tests/support/sounds"));
    const QStringList names = folder.entryList({QStringLiteral("song.*")}, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            return 1;
        seeds.append(file.readAll());
    }
    tryBytes({});
    for (const QByteArray &seed : seeds)
        tryBytes(seed);
    audio::Random random(1);
    for (int i = 0; i < mutations; ++i) {
        QByteArray bytes = seeds.at(i % seeds.size());
        for (int damages = 1 + random.below(3); damages > 0; --damages)
            damage(bytes, random);
        tryBytes(bytes);
    }
    std::printf("%d seeds and %d mutations\n", static_cast<int>(seeds.size()), mutations);
    return 0;
}
