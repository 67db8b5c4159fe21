// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>
#include <QWidget>

#include <functional>

class QListWidget;
class QScrollArea;

namespace undersong::ui {

class Theme;

//! One page of the gallery: a component, or a family of them, in every state it can be in.
struct GalleryPage
{
    QString name;
    //! Made anew each time the look is switched.
    std::function<QWidget *(QWidget *parent)> make;
};

//! Every page, in the order of the list. A new component is shown by one more line in pages.cpp.
QList<GalleryPage> galleryPages();

//! What "undersong --gallery" shows: the components of the window, for the people who make and check them,
//! with switches for light and dark, high contrast, direction and size of text. In English alone.
class Gallery : public QWidget
{
    Q_OBJECT

public:
    explicit Gallery(Theme &theme, QList<GalleryPage> pages = galleryPages());

    void showPage(int number);
    int pageCount() const { return static_cast<int>(m_pages.size()); }

private:
    QWidget *makeSwitches();
    void rebuild();

    Theme &m_theme;
    QList<GalleryPage> m_pages;
    QListWidget *m_names;
    QScrollArea *m_stage;
};

} // namespace undersong::ui
