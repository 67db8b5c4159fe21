// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstddef>
#include <span>
#include <vector>

namespace undersong::recommender {

//! A table of numbers in the order in which eight lanes want it: eight rows at a time, and of these one
//! column after another. Rows past the last are 0 at first.
class LaneTable
{
public:
    static constexpr std::size_t kLanes = 8;
    //! One column of eight rows.
    struct alignas(kLanes * sizeof(double)) Eight : std::array<double, kLanes>
    {};

    LaneTable(std::size_t rows, std::size_t columns)
        : m_rows(rows), m_columns(columns), m_numbers((rows + kLanes - 1) / kLanes * columns)
    {}

    std::size_t rows() const { return m_rows; }
    std::size_t columns() const { return m_columns; }
    std::size_t groups() const { return (m_rows + kLanes - 1) / kLanes; }
    double &at(std::size_t row, std::size_t column)
    {
        return m_numbers[row / kLanes * m_columns + column][row % kLanes];
    }
    double at(std::size_t row, std::size_t column) const
    {
        return m_numbers[row / kLanes * m_columns + column][row % kLanes];
    }
    std::span<Eight> group(std::size_t number)
    {
        return std::span(m_numbers).subspan(number * m_columns, m_columns);
    }
    std::span<const Eight> group(std::size_t number) const
    {
        return std::span(m_numbers).subspan(number * m_columns, m_columns);
    }

private:
    std::size_t m_rows;
    std::size_t m_columns;
    std::vector<Eight> m_numbers;
};

} // namespace undersong::recommender
