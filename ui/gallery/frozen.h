// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QPushButton>
#include <QStyleOption>
#include <QToolButton>

namespace undersong::ui::gallery {

//! The states of a control that come and go with the pointer and the keyboard.
enum class Moment { Rest, Hover, Pressed, Focus, Checked, Disabled };

inline QStyle::State frozenState(Moment moment, QStyle::State state)
{
    switch (moment) {
    case Moment::Hover:
        return state | QStyle::State_MouseOver;
    case Moment::Pressed:
        return (state & ~QStyle::State_Raised) | QStyle::State_Sunken | QStyle::State_MouseOver;
    case Moment::Focus:
        return state | QStyle::State_HasFocus | QStyle::State_KeyboardFocusChange;
    case Moment::Checked:
        return state | QStyle::State_On;
    case Moment::Rest:
    case Moment::Disabled:
        break;
    }
    return state;
}

//! A button held in one moment, drawn as it is drawn in it.
template<class Button, class Option>
class Frozen final : public Button
{
public:
    template<class... Arguments>
    explicit Frozen(Moment moment, Arguments &&...arguments)
        : Button(std::forward<Arguments>(arguments)...), m_moment(moment)
    {
        this->setEnabled(moment != Moment::Disabled);
        this->setCheckable(true);
        this->setChecked(moment == Moment::Checked);
    }

protected:
    void initStyleOption(Option *option) const override
    {
        Button::initStyleOption(option);
        option->state = frozenState(m_moment, option->state);
    }

private:
    Moment m_moment;
};

} // namespace undersong::ui::gallery
