// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

#include <optional>
#include <string>

namespace undersong::history {

//! Cuts a JSON document of any length into its elements: the objects that stand directly in an array,
//! wherever that array is. Keeps one element in memory, never the document.
//!
//! What is no JSON costs the element it is in: the next one is looked for where one object ends and another
//! begins. Work is linear in the bytes fed, whatever they are.
class JsonElements
{
public:
    //! An element longer than this is broken.
    static constexpr qsizetype kLongest = 1024 * 1024;

    struct Element
    {
        QByteArray text; //!< as it stands in the document; empty for one that is broken
        bool isBroken = false;
    };

    void feed(const QByteArray &bytes);
    //! No more bytes will come.
    void end();
    //! The next element; nothing where more bytes are needed, or at the end.
    std::optional<Element> next();
    //! After the last element: whether the document stopped before its end.
    bool isCut() const { return m_isCut; }

private:
    enum class Verdict { Running, Complete, Broken, Unclosed };

    Verdict scan();
    Verdict step(char c);
    void scanOutside();
    void openOutside(char c);
    void closeOutside(char c);
    std::optional<Element> breakOff();
    bool findNext(qsizetype from);
    void compact();

    QByteArray m_buffer;
    qsizetype m_at = 0;     //!< next byte to look at
    qsizetype m_start = -1; //!< where the element began, -1 outside of one
    std::string m_outside;  //!< brackets open around the elements
    std::string m_inside;   //!< brackets open in the element
    qsizetype m_text = -1;  //!< outside: length of the string so far, -1 between strings
    bool m_isText = false;  //!< inside: in a string
    bool m_isEscaped = false;
    char m_last = 0;       //!< inside: the byte before that is no space
    bool m_isLost = false; //!< looking for the next element
    bool m_hasEnded = false;
    bool m_isCut = false;
};

} // namespace undersong::history
