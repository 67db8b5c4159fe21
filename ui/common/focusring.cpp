// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "ui/common/focusring.h"

#include <QAbstractButton>
#include <QAbstractSlider>
#include <QApplication>
#include <QFocusFrame>

namespace undersong::ui {

namespace {

bool isForRing(const QWidget &widget)
{
    // What the pointer has clicked needs no ring.
    if (!widget.window()->testAttribute(Qt::WA_KeyboardFocusChange))
        return false;
    return qobject_cast<const QAbstractButton *>(&widget) != nullptr ||
           qobject_cast<const QAbstractSlider *>(&widget) != nullptr;
}

} // namespace

FocusRing::FocusRing(QApplication &application, QObject *parent) : QObject(parent)
{
    connect(&application, &QApplication::focusChanged, this,
            [this](const QWidget *, QWidget *now) { follow(now); });
}

FocusRing::~FocusRing()
{
    delete m_frame;
}

void FocusRing::follow(QWidget *now)
{
    if (now == nullptr || !isForRing(*now)) {
        if (m_frame)
            m_frame->setWidget(nullptr);
        return;
    }
    if (!m_frame)
        m_frame = new QFocusFrame;
    m_frame->setWidget(now);
}

} // namespace undersong::ui

#include "moc_focusring.cpp"
