// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <stop_token>

namespace undersong {

//! For a std::stop_callback: hands a stop on to \c target.
struct ForwardStop
{
    std::stop_source target;
    void operator()() const { std::stop_source(target).request_stop(); }
};

//! The stop of a piece of work that its caller may stop, and its owner too. One thread, one run at a time.
class LinkedStop
{
public:
    //! A token for a new run: stops with \p outer and by \c stop.
    std::stop_token begin(const std::stop_token &outer)
    {
        m_link.reset();
        m_source = std::stop_source();
        m_link.emplace(outer, ForwardStop{m_source});
        return m_source.get_token();
    }
    void stop() { m_source.request_stop(); }

private:
    std::stop_source m_source;
    std::optional<std::stop_callback<ForwardStop>> m_link;
};

} // namespace undersong
