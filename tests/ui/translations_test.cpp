// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "ui/common/language.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <algorithm>
#include <optional>
#include <vector>

using namespace undersong;
using namespace Qt::StringLiterals;

namespace {

struct Message
{
    QString context;
    QString source;
    QString comment;
    bool isCounted = false;
    bool isFinished = true;
    QStringList texts; //!< of a counted one each form

    QString name() const { return context + u": "_s + source + u" ## "_s + comment; }
};

QString translationsFile(const QString &language)
{
    return QStringLiteral(UNDERSONG_SOURCE_DIR "/translations/undersong_%1.ts").arg(language);
}

//! Nothing where the file cannot be read as a whole.
std::optional<std::vector<Message>> messagesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    std::vector<Message> messages;
    QString context;
    QXmlStreamReader xml(&file);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        const auto name = xml.name();
        if (name == "name"_L1) {
            context = xml.readElementText();
        } else if (name == "message"_L1) {
            messages.push_back({.context = context,
                                .source = {},
                                .comment = {},
                                .isCounted = xml.attributes().value("numerus"_L1) == "yes"_L1,
                                .texts = {}});
        } else if (name == "source"_L1) {
            messages.back().source = xml.readElementText();
        } else if (name == "comment"_L1) {
            messages.back().comment = xml.readElementText();
        } else if (name == "extracomment"_L1) {
            xml.skipCurrentElement();
        } else if (name == "numerusform"_L1) {
            messages.back().texts.append(xml.readElementText());
        } else if (name == "translation"_L1) {
            messages.back().isFinished = !xml.attributes().hasAttribute("type"_L1);
            if (!messages.back().isCounted)
                messages.back().texts.append(xml.readElementText());
        }
    }
    if (xml.hasError())
        return {};
    return messages;
}

//! What the program puts into a text: %1, %2 ...
QSet<QString> placesIn(const QString &text)
{
    static const QRegularExpression place(u"%L?[1-9]"_s);
    QSet<QString> places;
    for (auto matches = place.globalMatch(text); matches.hasNext();)
        places.insert(matches.next().captured());
    return places;
}

//! What lupdate reads, as ui/CMakeLists.txt has it.
QStringList sources()
{
    const QDir root(QStringLiteral(UNDERSONG_SOURCE_DIR));
    QStringList paths;
    QDirIterator files(root.filePath(u"ui"_s), {u"*.cpp"_s, u"*.h"_s}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext())
        paths.append(files.next());
    for (const auto &name : {u"errortext"_s, u"genres"_s, u"origins"_s, u"privacytext"_s, u"reasontext"_s})
        paths.append(root.filePath(u"core/discovery/%1.cpp"_s.arg(name)));
    paths.sort();
    return paths;
}

} // namespace

//! The words of every language, as they stand in the project.
class TranslationsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTextIsTranslated_data() { languages(); }
    void everyTextIsTranslated()
    {
        QFETCH(const QString, language);
        const auto messages = messagesOf(translationsFile(language));
        QVERIFY(messages && !messages->empty());
        for (const Message &message : *messages) {
            QVERIFY2(message.isFinished, qPrintable(message.name()));
            QVERIFY2(!message.texts.isEmpty() && !message.texts.contains(QString()),
                     qPrintable(message.name()));
        }
    }

    void nothingPutInIsLost_data() { languages(); }
    void nothingPutInIsLost()
    {
        QFETCH(const QString, language);
        const auto messages = messagesOf(translationsFile(language));
        QVERIFY(messages);
        for (const Message &message : *messages) {
            for (const QString &text : message.texts)
                QVERIFY2(placesIn(text) == placesIn(message.source),
                         qPrintable(message.name() + u" -> "_s + text));
            // One form may do without the number ("one song"), not all.
            const bool isNumbered = std::ranges::any_of(
                message.texts, [](const QString &text) { return text.contains(u"%n"_s); });
            QVERIFY2(isNumbered == message.source.contains(u"%n"_s), qPrintable(message.name()));
        }
    }

    //! English is written in the sources: its file holds plural forms alone.
    void everyLanguageHasTheSameTexts_data() { languages({u"en"_s, u"de"_s}); }
    void everyLanguageHasTheSameTexts()
    {
        QFETCH(const QString, language);
        QCOMPARE(namesOf(translationsFile(language)), namesOf(translationsFile(u"de"_s)));
    }

    //! The sources have no text that the files do not know, and none is kept that is gone.
    void theFilesAreUpToDate()
    {
        const QTemporaryDir folder;
        const QString list = folder.filePath(u"sources"_s);
        QFile file(list);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(sources().join(u'\n').toUtf8());
        file.close();
        const QString fresh = folder.filePath(u"fresh.ts"_s);
        QProcess lupdate;
        lupdate.setWorkingDirectory(QStringLiteral(UNDERSONG_SOURCE_DIR));
        lupdate.start(QStringLiteral(UNDERSONG_LUPDATE),
                      {u"-silent"_s, u"-locations"_s, u"none"_s, u"-I"_s, u"."_s, u"-I"_s, u"core"_s,
                       u"@"_s + list, u"-ts"_s, fresh});
        QVERIFY2(lupdate.waitForFinished(60'000), qPrintable(lupdate.errorString()));
        QCOMPARE(lupdate.exitCode(), 0);
        const QSet<QString> now = namesOf(fresh);
        const QSet<QString> kept = namesOf(translationsFile(u"de"_s));
        QVERIFY(!now.isEmpty());
        const QStringList missing = (now - kept).values();
        const QStringList gone = (kept - now).values();
        QVERIFY2(missing.isEmpty(), qPrintable(u"run undersong_ui_lupdate; new: "_s + missing.join(u"\n"_s)));
        QVERIFY2(gone.isEmpty(), qPrintable(u"run undersong_ui_lupdate; gone: "_s + gone.join(u"\n"_s)));
    }

private:
    static void languages(const QStringList &without = {})
    {
        QTest::addColumn<QString>("language");
        for (const QString &language : ui::Language::available()) {
            if (!without.contains(language))
                QTest::newRow(qPrintable(language)) << language;
        }
    }

    static QSet<QString> namesOf(const QString &path)
    {
        QSet<QString> names;
        if (const auto messages = messagesOf(path)) {
            for (const Message &message : *messages)
                names.insert(message.name());
        }
        return names;
    }
};

QTEST_GUILESS_MAIN(TranslationsTest)
#include "translations_test.moc"
