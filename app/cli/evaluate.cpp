// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "cli/evaluate.h"

#include "recommender/modelversion.h"

namespace undersong::cli {

using namespace Qt::StringLiterals;

std::vector<recommender::NamedModel> chosen(std::vector<recommender::NamedModel> models,
                                            const QStringList &names)
{
    std::erase_if(models, [&](const recommender::NamedModel &model) {
        return !names.isEmpty() && !names.contains(QString::fromStdString(model.name));
    });
    return models;
}

recommender::RecommenderOptions askedOptions(const EvaluateOptions &options)
{
    recommender::RecommenderOptions asked{.parts = options.parts};
    asked.request.relevanceShare = options.relevanceShare.value_or(asked.request.relevanceShare);
    return asked;
}

QJsonObject reportFrame(const EvaluateOptions &options)
{
    QJsonObject json{{u"protocol"_s, protocolName(options.protocol)},
                     {u"version"_s, QStringLiteral(UNDERSONG_VERSION)},
                     {u"modelVersion"_s, QString::fromLatin1(recommender::kModelVersion)},
                     {u"seed"_s, static_cast<qint64>(options.seed)},
                     {u"seeds"_s, options.seeds}};
    if (options.showsTimes)
        json.insert(u"threads"_s, static_cast<qint64>(options.threads));
    return json;
}

Result<Report> evaluate(const EvaluateOptions &options, const recommender::RunControl &control)
{
    switch (options.protocol) {
    case Protocol::Online:
        return evaluateOnline(options, control);
    case Protocol::Progressive:
        return evaluateProgressive(options, control);
    case Protocol::Playlists:
        return evaluatePlaylists(options, control);
    case Protocol::Collaborative:
        return evaluateLists(options, control);
    }
    Q_UNREACHABLE();
}

} // namespace undersong::cli
