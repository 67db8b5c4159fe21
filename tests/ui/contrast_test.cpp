// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "ui/common/theme.h"
#include "ui/common/tokens.h"

#include <QApplication>
#include <QCheckBox>
#include <QLineEdit>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace undersong::ui;
using namespace Qt::StringLiterals;

namespace {

constexpr double kText = 4.5;  // WCAG 2.2, 1.4.3
constexpr double kControl = 3; // WCAG 2.2, 1.4.11

//! \p colour as it is seen when it is painted over \p ground.
QColor over(const QColor &colour, const QColor &ground)
{
    const auto mixed = [&](int top, int bottom) {
        return (top * colour.alpha() + bottom * (255 - colour.alpha())) / 255;
    };
    return {mixed(colour.red(), ground.red()), mixed(colour.green(), ground.green()),
            mixed(colour.blue(), ground.blue())};
}

QString described(const QString &what, const QColor &text, const QColor &ground)
{
    return u"%1: %2 on %3 has %4"_s.arg(what, text.name(QColor::HexArgb), ground.name())
        .arg(contrastRatio(over(text, ground), ground));
}

} // namespace

//! Whether text can be read, as widgets really get their colours: from the palette and the style sheet.
class ContrastTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<Theme>(*qApp); }
    void cleanupTestCase() { m_theme.reset(); }

    void palettePairs_data() { schemes(); }
    void palettePairs();
    void placeholders_data() { schemes(); }
    void placeholders();
    void checkBoxes_data() { schemes(); }
    void checkBoxes();

private:
    static void schemes()
    {
        QTest::addColumn<SchemeChoice>("choice");
        QTest::newRow("light") << SchemeChoice::Light;
        QTest::newRow("dark") << SchemeChoice::Dark;
    }

    std::unique_ptr<Theme> m_theme;
};

void ContrastTest::palettePairs()
{
    QFETCH(const SchemeChoice, choice);
    m_theme->choose(choice);
    const QPalette palette = QApplication::palette();
    using Role = QPalette::ColorRole;
    const QList<std::pair<Role, Role>> pairs{{Role::WindowText, Role::Window},
                                             {Role::Text, Role::Base},
                                             {Role::Text, Role::AlternateBase},
                                             {Role::ButtonText, Role::Button},
                                             {Role::BrightText, Role::Window},
                                             {Role::BrightText, Role::Base},
                                             {Role::ToolTipText, Role::ToolTipBase},
                                             {Role::PlaceholderText, Role::Base},
                                             {Role::PlaceholderText, Role::Window},
                                             {Role::HighlightedText, Role::Highlight},
                                             {Role::Link, Role::Window},
                                             {Role::Link, Role::Base},
                                             {Role::LinkVisited, Role::Window},
                                             {Role::LinkVisited, Role::Base}};
    for (const QPalette::ColorGroup group : {QPalette::Active, QPalette::Inactive}) {
        for (const auto &[text, ground] : pairs) {
            const QColor on = palette.color(group, ground);
            const QColor seen = over(palette.color(group, text), on);
            QVERIFY2(contrastRatio(seen, on) >= kText, qPrintable(described(u"palette"_s, seen, on)));
        }
    }
}

void ContrastTest::placeholders()
{
    QFETCH(const SchemeChoice, choice);
    m_theme->choose(choice);
    QLineEdit field;
    field.setPlaceholderText(u"Client ID"_s);
    field.ensurePolished();
    const QColor ground = tokens(m_theme->scheme()).surface;
    const QColor text = field.palette().color(QPalette::PlaceholderText);
    QVERIFY2(contrastRatio(over(text, ground), ground) >= kText,
             qPrintable(described(u"placeholder"_s, text, ground)));
}

//! The outline of a box that is not ticked is all there is to see of it.
void ContrastTest::checkBoxes()
{
    QFETCH(const SchemeChoice, choice);
    m_theme->choose(choice);
    const QColor ground = tokens(m_theme->scheme()).surface;
    QCheckBox box;
    box.ensurePolished();
    QPalette palette = box.palette();
    palette.setColor(QPalette::Window, ground);
    box.setPalette(palette);
    box.resize(box.sizeHint());
    const QImage image = box.grab().toImage();
    double best = 0;
    for (int x = 0; x < image.width(); ++x)
        best = std::max(best, contrastRatio(image.pixelColor(x, image.height() / 2), ground));
    QVERIFY2(best >= kControl, qPrintable(QString::number(best)));
}

QTEST_MAIN(ContrastTest)
#include "contrast_test.moc"
