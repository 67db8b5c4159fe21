// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "recommender/collaborative/interactions.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <numeric>

namespace undersong::recommender {

namespace {

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\v' || c == '\f';
}

//! Reads the ids of one line after another and remembers the first fault.
class LineReader
{
public:
    explicit LineReader(const InteractionsLimits &limits) : m_limits(limits) {}

    //! False at a fault.
    bool read(std::string_view line)
    {
        ++m_line;
        std::uint32_t listener = 0;
        bool isFirst = true;
        while (true) {
            const auto start = std::ranges::find_if_not(line, isBlank);
            line.remove_prefix(static_cast<std::size_t>(start - line.begin()));
            if (line.empty())
                return true;
            const auto end = std::ranges::find_if(line, isBlank);
            const auto length = static_cast<std::size_t>(end - line.begin());
            std::uint32_t id = 0;
            if (!readId(line.substr(0, length), id))
                return false;
            line.remove_prefix(length);
            if (isFirst)
                listener = id;
            else if (m_pairs.size() >= m_limits.pairs)
                return refuse("more than " + std::to_string(m_limits.pairs) + " pairs");
            else
                m_pairs.push_back({.listener = listener, .item = id});
            isFirst = false;
        }
    }

    InteractionsRead result()
    {
        if (!m_fault.what.empty())
            return std::unexpected(std::move(m_fault));
        return std::move(m_pairs);
    }
    bool refuse(std::string what)
    {
        m_fault = {.line = m_line, .what = std::move(what)};
        return false;
    }

private:
    bool readId(std::string_view word, std::uint32_t &id)
    {
        const auto [end, fault] = std::from_chars(word.data(), word.data() + word.size(), id);
        if (fault == std::errc::result_out_of_range || (fault == std::errc{} && id > m_limits.largestId))
            return refuse("an id above " + std::to_string(m_limits.largestId));
        if (fault != std::errc{} || end != word.data() + word.size())
            return refuse("not an id: \"" + printable(word) + '"');
        return true;
    }

    static std::string printable(std::string_view word)
    {
        constexpr std::size_t kShown = 20;
        std::string shown(word.substr(0, kShown));
        std::ranges::replace_if(shown, [](char c) { return c < ' ' || c > '~'; }, '?');
        return word.size() > kShown ? shown + "..." : shown;
    }

    InteractionsLimits m_limits;
    std::vector<Interaction> m_pairs;
    InteractionsFault m_fault;
    std::size_t m_line = 0;
};

} // namespace

Interactions::Interactions(std::span<const Interaction> pairs, std::size_t listeners, std::size_t items)
{
    std::vector<Interaction> kept;
    kept.reserve(pairs.size());
    for (const Interaction &pair : pairs) {
        const bool isFit = pair.listener < listeners && pair.item < items && std::isfinite(pair.value) &&
                           std::fpclassify(pair.value) != FP_ZERO;
        if (isFit)
            kept.push_back(pair);
    }
    m_leftOut = pairs.size() - kept.size();
    const auto place = [](const Interaction &pair) {
        return (std::uint64_t{pair.listener} << 32U) | pair.item;
    };
    if (!std::ranges::is_sorted(kept, std::ranges::less_equal{}, place))
        std::ranges::stable_sort(kept, {}, place);
    const auto isSame = [&](const Interaction &a, const Interaction &b) { return place(a) == place(b); };
    // From the back, so that of equal pairs the last one stands.
    const auto last = std::unique(kept.rbegin(), kept.rend(), isSame);
    kept.erase(kept.begin(), last.base());

    m_byListener.begins.assign(listeners + 1, 0);
    m_byItem.begins.assign(items + 1, 0);
    m_byListener.ids.reserve(kept.size());
    m_byListener.values.reserve(kept.size());
    for (const Interaction &pair : kept) {
        ++m_byListener.begins[pair.listener + std::size_t{1}];
        ++m_byItem.begins[pair.item + std::size_t{1}];
        m_byListener.ids.push_back(pair.item);
        m_byListener.values.push_back(pair.value);
    }
    std::partial_sum(m_byListener.begins.begin(), m_byListener.begins.end(), m_byListener.begins.begin());
    std::partial_sum(m_byItem.begins.begin(), m_byItem.begins.end(), m_byItem.begins.begin());
    m_byItem.ids.resize(kept.size());
    m_byItem.values.resize(kept.size());
    std::vector<std::size_t> next(m_byItem.begins.begin(), m_byItem.begins.end() - 1);
    for (const Interaction &pair : kept) {
        const std::size_t at = next[pair.item]++;
        m_byItem.ids[at] = pair.listener;
        m_byItem.values[at] = pair.value;
    }
}

bool Interactions::has(std::size_t listener, std::uint32_t item) const
{
    return std::ranges::binary_search(itemsOf(listener).ids, item);
}

Interactions Interactions::transposed() const
{
    Interactions other = *this;
    std::swap(other.m_byListener, other.m_byItem);
    return other;
}

InteractionsRead readInteractions(std::istream &text, const InteractionsLimits &limits)
{
    LineReader reader(limits);
    std::string line;
    while (std::getline(text, line)) {
        if (!reader.read(line))
            return reader.result();
    }
    if (text.bad())
        reader.refuse("the file could not be read to its end");
    return reader.result();
}

InteractionsRead readInteractions(std::string_view text, const InteractionsLimits &limits)
{
    LineReader reader(limits);
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        if (!reader.read(text.substr(0, end)))
            break;
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return reader.result();
}

} // namespace undersong::recommender
