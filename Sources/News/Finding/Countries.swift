/// Finds named countries.
package enum Countries {
  /// In order of their start; disjoint.
  package static func find(in tokens: Tokens) -> [CountryMention] {
    let gazetteer = Gazetteer.shared
    var mentions: [CountryMention] = []
    var index = 0
    while index < tokens.count {
      guard tokens.all[index].isCapitalised, let match = gazetteer.phrases.longest(at: index, in: tokens) else {
        index += 1
        continue
      }
      if let reading = gazetteer.meanings[match.meaning].first(where: { !$0.isWeak }) {
        let range = tokens.all[index].range.lowerBound..<tokens.all[index + match.count - 1].range.upperBound
        mentions.append(
          CountryMention(range: range, code: gazetteer.countries[reading.country].code, form: reading.form)
        )
      }
      index += match.count
    }
    return mentions
  }

  /// The codes of the countries that an article names, weightiest first.
  ///
  /// A mention counts once, twice more in the headline, once more in the first quarter of the text; among equals
  /// the one named first leads. Capitals as mere places do not count.
  package static func ranked(_ mentions: [CountryMention], in article: Article) -> [String] {
    let head = article.titleRange?.upperBound ?? 0
    let early = article.text.utf8.count / 4
    var weights: [String: (weight: Int, first: Int)] = [:]
    for mention in mentions where mention.form != .place {
      let start = mention.range.lowerBound
      let weight = start < head ? 3 : start < early ? 2 : 1
      weights[mention.code, default: (0, start)].weight += weight
    }
    return weights.sorted { ($1.value.weight, $0.value.first) < ($0.value.weight, $1.value.first) }.map(\.key)
  }
}
