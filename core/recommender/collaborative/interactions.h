// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <expected>
#include <istream>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace undersong::recommender {

//! One listener's word about one item: \p value above 0 is a like of that weight, below 0 a dislike of that
//! weight.
struct Interaction
{
    std::uint32_t listener = 0;
    std::uint32_t item = 0;
    float value = 1;

    bool operator==(const Interaction &) const = default;
};

//! An immutable sparse matrix of listeners and items, readable by either side, 16 bytes a pair.
class Interactions
{
public:
    //! One row or column: ids in rising order and the value of each.
    struct Line
    {
        std::span<const std::uint32_t> ids;
        std::span<const float> values;

        std::size_t size() const { return ids.size(); }
    };

    Interactions() = default;
    //! Of \p listeners x \p items. Left out, and counted, are pairs with an id beyond those or with a value
    //! that is 0 or not finite. Of a pair given twice the later value stands.
    Interactions(std::span<const Interaction> pairs, std::size_t listeners, std::size_t items);

    std::size_t listeners() const { return m_byListener.begins.size() - 1; }
    std::size_t items() const { return m_byItem.begins.size() - 1; }
    std::size_t pairs() const { return m_byListener.ids.size(); }
    std::size_t leftOut() const { return m_leftOut; }
    Line itemsOf(std::size_t listener) const { return m_byListener.line(listener); }
    Line listenersOf(std::size_t item) const { return m_byItem.line(item); }
    bool has(std::size_t listener, std::uint32_t item) const;
    //! The same pairs, the other way round.
    Interactions transposed() const;

private:
    struct Side
    {
        std::vector<std::size_t> begins = {0};
        std::vector<std::uint32_t> ids;
        std::vector<float> values;

        Line line(std::size_t at) const
        {
            const std::size_t count = begins[at + 1] - begins[at];
            return {{ids.data() + begins[at], count}, {values.data() + begins[at], count}};
        }
    };

    Side m_byListener;
    Side m_byItem;
    std::size_t m_leftOut = 0;
};

//! Why a file of interactions was refused: \p line counts from 1.
struct InteractionsFault
{
    std::size_t line = 0;
    std::string what;
};

//! What a reader accepts, so that a hostile file can neither ask for absurd memory nor overflow an id.
struct InteractionsLimits
{
    std::uint32_t largestId = (1U << 30U) - 1;
    std::size_t pairs = 200'000'000;
};

using InteractionsRead = std::expected<std::vector<Interaction>, InteractionsFault>;

//! The text format of LightGCN: a line is a listener's id and then the ids of items, apart by blanks; a line
//! with the listener's id alone, or an empty one, says nothing. All pairs are likes of weight 1.
InteractionsRead readInteractions(std::istream &text, const InteractionsLimits &limits = {});
InteractionsRead readInteractions(std::string_view text, const InteractionsLimits &limits = {});

} // namespace undersong::recommender
