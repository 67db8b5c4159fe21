// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QHashFunctions>

#include <compare>
#include <functional>
#include <utility>

namespace undersong {

//! A value that identifies one kind of thing and cannot be mixed up with another kind.
//! \tparam Tag names the kind; \tparam Value is what is stored.
template<class Tag, class Value>
class StrongId
{
public:
    StrongId() = default;
    explicit StrongId(Value value) : m_value(std::move(value)) {}

    const Value &value() const { return m_value; }

    auto operator<=>(const StrongId &) const = default;
    bool operator==(const StrongId &) const = default;

private:
    Value m_value = {};
};

template<class Tag, class Value>
size_t qHash(const StrongId<Tag, Value> &id, size_t seed = 0)
{
    using ::qHash;
    return qHash(id.value(), seed);
}

} // namespace undersong

template<class Tag, class Value>
struct std::hash<undersong::StrongId<Tag, Value>>
{
    size_t operator()(const undersong::StrongId<Tag, Value> &id) const
    {
        return std::hash<Value>{}(id.value());
    }
};
