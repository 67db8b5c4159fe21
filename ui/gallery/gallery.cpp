// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "ui/gallery/gallery.h"

#include "ui/common/build.h"
#include "ui/common/flowlayout.h"
#include "ui/common/theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QListWidget>
#include <QScrollArea>

#include <array>

namespace undersong::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize kSize{1120, 740};
constexpr std::array kTextSizes{100, 150, 200};

} // namespace

Gallery::Gallery(Theme &theme, QList<GalleryPage> pages)
    : m_theme(theme), m_pages(std::move(pages)), m_names(new QListWidget(this)),
      m_stage(new QScrollArea(this))
{
    setObjectName(u"page"_s);
    setAttribute(Qt::WA_StyledBackground);
    setWindowTitle(u"Undersong gallery"_s);
    setWindowIcon(programIcon());
    resize(kSize);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(2 * kGrid, 2 * kGrid, 2 * kGrid, 2 * kGrid);
    rows->addWidget(makeSwitches());
    auto *columns = new QHBoxLayout;
    m_names->setAccessibleName(u"Components"_s);
    for (const GalleryPage &page : m_pages)
        m_names->addItem(page.name);
    columns->addWidget(m_names);
    m_stage->setWidgetResizable(true);
    m_stage->setFrameShape(QFrame::NoFrame);
    columns->addWidget(m_stage, 1);
    rows->addLayout(columns, 1);
    connect(m_names, &QListWidget::currentRowChanged, this, &Gallery::rebuild);
    m_names->setCurrentRow(0);
}

QWidget *Gallery::makeSwitches()
{
    auto *bar = new QWidget(this);
    auto *row = new FlowLayout;
    bar->setLayout(row);
    auto *isDark = new QCheckBox(u"Dark"_s, bar);
    isDark->setChecked(m_theme.scheme() == Scheme::Ink);
    auto *isHigh = new QCheckBox(u"High contrast"_s, bar);
    isHigh->setChecked(m_theme.contrast() == Contrast::High);
    auto *isFromRight = new QCheckBox(u"Right to left"_s, bar);
    isFromRight->setChecked(QApplication::isRightToLeft());
    auto *size = new QComboBox(bar);
    size->setAccessibleName(u"Size of text"_s);
    for (const int percent : kTextSizes)
        size->addItem(u"Text %1 %"_s.arg(percent), percent);
    for (QWidget *control : std::initializer_list<QWidget *>{isDark, isHigh, isFromRight, size})
        row->addWidget(control);
    connect(isDark, &QCheckBox::toggled, this, [this](bool isOn) {
        m_theme.choose(isOn ? SchemeChoice::Dark : SchemeChoice::Light);
        rebuild();
    });
    connect(isHigh, &QCheckBox::toggled, this, [this](bool isOn) {
        m_theme.chooseContrast(isOn ? ContrastChoice::High : ContrastChoice::Normal);
        rebuild();
    });
    connect(isFromRight, &QCheckBox::toggled, this, [this](bool isOn) {
        QApplication::setLayoutDirection(isOn ? Qt::RightToLeft : Qt::LeftToRight);
        rebuild();
    });
    connect(size, &QComboBox::currentIndexChanged, this, [this, size] {
        m_theme.setTextSize(size->currentData().toInt());
        rebuild();
    });
    return bar;
}

void Gallery::showPage(int number)
{
    m_names->setCurrentRow(number);
}

void Gallery::rebuild()
{
    const int row = m_names->currentRow();
    if (row < 0)
        return;
    m_names->setFixedWidth(m_names->sizeHintForColumn(0) + 4 * kGrid);
    QWidget *page = m_pages.at(row).make(nullptr);
    page->setObjectName(u"scrollContent"_s);
    m_stage->setWidget(page);
}

} // namespace undersong::ui

#include "moc_gallery.cpp"
