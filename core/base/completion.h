// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

// Qt 6.4's moc cannot read <coroutine> unless QObject came before.
#include <QObject>
#include <QtGlobal>

#ifndef Q_MOC_RUN // Qt 6.4's moc stumbles over the concepts this brings in
#include <coroutine>
#endif
#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace undersong {

//! A value that arrives once and that any number of coroutines may wait for. Copies share the value. One
//! thread.
template<class T>
class Completion
{
    struct State
    {
        std::optional<T> value;
        std::vector<std::coroutine_handle<>> waiting;
    };

public:
    class Awaiter
    {
    public:
        explicit Awaiter(std::shared_ptr<State> state) : m_state(std::move(state)) {}
        bool await_ready() const { return m_state->value.has_value(); }
        void await_suspend(std::coroutine_handle<> handle) { m_state->waiting.push_back(handle); }
        T await_resume() const { return *m_state->value; }

    private:
        std::shared_ptr<State> m_state;
    };

    bool isComplete() const { return m_state->value.has_value(); }

    //! Sets the value and resumes every waiting coroutine before it returns; only the first call counts. The
    //! caller may be gone afterwards and should touch nothing of its own.
    void complete(T value)
    {
        const std::shared_ptr<State> state = m_state;
        if (state->value)
            return;
        state->value.emplace(std::move(value));
        const auto waiting = std::exchange(state->waiting, {});
        for (const std::coroutine_handle<> handle : waiting)
            handle.resume();
    }

    Awaiter wait() const { return Awaiter(m_state); }

private:
    std::shared_ptr<State> m_state = std::make_shared<State>();
};

} // namespace undersong
