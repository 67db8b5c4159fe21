// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "sandbox/names.h"

#include <array>
#include <string_view>

namespace undersong::sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<std::string_view, 48> kAdjectives{
    "Amber",     "Quiet",    "Paper",  "Velvet",   "Hollow",  "Silver",   "Distant", "Early",
    "Broken",    "Golden",   "Wooden", "Electric", "Gentle",  "Northern", "Salt",    "Tender",
    "Copper",    "Restless", "Pale",   "Crooked",  "Marble",  "Midnight", "Slow",    "Bright",
    "Forgotten", "Lucid",    "Second", "Southern", "Wild",    "Frozen",   "Honest",  "Little",
    "Lonely",    "Misty",    "Narrow", "Open",     "Patient", "Rusty",    "Scarlet", "Sleeping",
    "Soft",      "Sudden",   "Tall",   "Upper",    "Violet",  "Warm",     "Winter",  "Young"};
constexpr std::array<std::string_view, 60> kNouns{
    "Harbour",   "Lantern", "River",    "Orchard", "Mirror",  "Window",  "Meadow",   "Signal",    "Garden",
    "Compass",   "Feather", "Shadow",   "Station", "Ladder",  "Island",  "Thunder",  "Kitchen",   "Candle",
    "Bridge",    "Letter",  "Engine",   "Valley",  "Pillow",  "Sparrow", "Mountain", "Ribbon",    "Tunnel",
    "Anchor",    "Balcony", "Circuit",  "Desert",  "Echo",    "Forest",  "Glacier",  "Hallway",   "Idol",
    "Jacket",    "Kite",    "Lagoon",   "Magnet",  "Needle",  "Ocean",   "Parade",   "Quarry",    "Rooftop",
    "Satellite", "Tower",   "Umbrella", "Voyage",  "Whistle", "Almanac", "Bicycle",  "Cathedral", "Daylight",
    "Elevator",  "Firefly", "Gravity",  "Horizon", "Ivory",   "Juniper"};
constexpr std::array<std::string_view, 28> kGerunds{
    "Waiting",  "Running",  "Falling",  "Dancing",   "Dreaming", "Leaving",   "Holding",
    "Counting", "Painting", "Drifting", "Burning",   "Calling",  "Chasing",   "Climbing",
    "Turning",  "Singing",  "Hiding",   "Breathing", "Driving",  "Floating",  "Growing",
    "Humming",  "Learning", "Missing",  "Opening",   "Passing",  "Returning", "Shining"};
constexpr std::array<std::string_view, 40> kFirstNames{
    "Mira",  "Tobin", "Elsa",  "Jonas", "Nadia", "Felix", "Ines",  "Oskar", "Lena", "Marlo",
    "Petra", "Ravi",  "Sora",  "Tilda", "Umar",  "Vera",  "Wim",   "Yara",  "Zeno", "Alma",
    "Bruno", "Cleo",  "Dario", "Edda",  "Faris", "Greta", "Hugo",  "Ilse",  "Juno", "Kasper",
    "Lotte", "Milan", "Noor",  "Otis",  "Paula", "Remy",  "Selma", "Theo",  "Ulla", "Vito"};
constexpr std::array<std::string_view, 26> kStarts{
    "Bel", "Cor", "Dan",  "Ev",  "Far", "Gal", "Hal", "Is",  "Jor", "Kel", "Lum", "Mar",  "Nor",
    "Or",  "Pel", "Quin", "Ros", "Sel", "Tan", "Ul",  "Vas", "Wen", "Yor", "Zel", "Bran", "Cal"};
constexpr std::array<std::string_view, 24> kMiddles{"a",  "e",  "i",  "o",  "an", "er", "il", "or",
                                                    "ev", "am", "un", "el", "ar", "in", "os", "ad",
                                                    "em", "ir", "ol", "ul", "as", "en", "ic", "ov"};
constexpr std::array<std::string_view, 24> kEnds{"dale", "ra",  "wick", "mont", "sen", "ley",  "tin",  "do",
                                                 "vane", "lo",  "berg", "ria",  "son", "mere", "stad", "na",
                                                 "ford", "lin", "ro",   "vik",  "ton", "dis",  "holm", "za"};

template<class Words>
QString word(Random &random, const Words &words)
{
    const std::string_view picked = random.pick(words);
    return QString::fromLatin1(picked.data(), static_cast<qsizetype>(picked.size()));
}

QString plural(const QString &noun)
{
    if (noun.endsWith(u'y') && !noun.endsWith("ey"_L1))
        return noun.chopped(1) + u"ies"_s;
    return noun.endsWith(u's') || noun.endsWith(u'x') ? noun + u"es"_s : noun + u's';
}

} // namespace

QString NameMaker::coinedWord()
{
    QString name = word(m_random, kStarts);
    name += word(m_random, kMiddles);
    name += word(m_random, kEnds);
    return name;
}

QString NameMaker::person()
{
    const QString first = word(m_random, kFirstNames);
    return first + u' ' + coinedWord();
}

QString NameMaker::artist()
{
    const QString adjective = word(m_random, kAdjectives);
    const QString noun = word(m_random, kNouns);
    switch (m_random.below(6)) {
    case 0:
        return u"The %1 %2"_s.arg(adjective, plural(noun));
    case 1:
        return adjective + u' ' + noun;
    case 2:
        return coinedWord();
    case 3:
        return noun + u" & "_s + word(m_random, kNouns);
    default:
        return person();
    }
}

QString NameMaker::album()
{
    const QString adjective = word(m_random, kAdjectives);
    const QString noun = word(m_random, kNouns);
    switch (m_random.below(5)) {
    case 0:
        return u"The %1 %2"_s.arg(adjective, noun);
    case 1:
        return u"%1 and %2"_s.arg(plural(noun), plural(word(m_random, kNouns)));
    case 2:
        return u"%1 the %2"_s.arg(word(m_random, kGerunds), noun);
    case 3:
        return noun;
    default:
        return u"%1 %2"_s.arg(adjective, plural(noun));
    }
}

QString NameMaker::title()
{
    const QString adjective = word(m_random, kAdjectives);
    const QString noun = word(m_random, kNouns);
    switch (m_random.below(9)) {
    case 0:
        return adjective + u' ' + noun;
    case 1:
        return u"%1 of the %2"_s.arg(noun, word(m_random, kNouns));
    case 2:
        return u"%1 for %2"_s.arg(word(m_random, kGerunds), word(m_random, kFirstNames));
    case 3:
        return noun;
    case 4:
        return u"%1 in the %2"_s.arg(word(m_random, kGerunds), noun);
    case 5:
        return u"My %1 %2"_s.arg(adjective, noun);
    case 6:
        return u"No More %1"_s.arg(plural(noun));
    case 7:
        return u"%1 Again"_s.arg(word(m_random, kGerunds));
    default:
        return u"%1, %2"_s.arg(word(m_random, kFirstNames), adjective);
    }
}

} // namespace undersong::sandbox
