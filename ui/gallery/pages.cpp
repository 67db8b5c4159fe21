// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "ui/gallery/gallery.h"
#include "ui/gallery/looks.h"
#include "ui/gallery/parts.h"

namespace undersong::ui {

using namespace Qt::StringLiterals;

QList<GalleryPage> galleryPages()
{
    return {
        {u"Colours"_s, gallery::colours}, {u"Type"_s, gallery::type},         {u"Glyphs"_s, gallery::glyphs},
        {u"Buttons"_s, gallery::buttons}, {u"Controls"_s, gallery::controls}, {u"Songs"_s, gallery::songs},
        {u"Player"_s, gallery::player},   {u"States"_s, gallery::states},     {u"Strips"_s, gallery::strips},
        {u"Waiting"_s, gallery::waiting},
    };
}

} // namespace undersong::ui
