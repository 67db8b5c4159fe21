// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include <atomic>
#include <map>
#include <string>

namespace undersong::http {

//! How many connections are open, in all and from each address. Changed on one thread; \c total may be read
//! from any.
class ConnectionCounts
{
public:
    ConnectionCounts(int maximum, int maximumPerAddress)
        : m_maximum(maximum), m_maximumPerAddress(maximumPerAddress)
    {}

    //! Whether one more connection from \p address keeps within both maxima.
    bool hasRoomFor(const std::string &address) const
    {
        const auto found = m_perAddress.find(address);
        return m_total < m_maximum && (found == m_perAddress.end() || found->second < m_maximumPerAddress);
    }

    void add(const std::string &address)
    {
        ++m_perAddress[address];
        ++m_total;
    }

    void remove(const std::string &address)
    {
        const auto found = m_perAddress.find(address);
        if (--found->second == 0)
            m_perAddress.erase(found);
        --m_total;
    }

    int total() const { return m_total; }

private:
    int m_maximum;
    int m_maximumPerAddress;
    std::map<std::string, int> m_perAddress;
    std::atomic<int> m_total{0};
};

} // namespace undersong::http
