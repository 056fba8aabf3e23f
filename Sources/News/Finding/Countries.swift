/// Finds named countries.
///
/// A name alone is right nineteen times in twenty. The twentieth is Georgia the state, Jordan the player or New
/// Mexico. So every alias in the text becomes a candidate; the words beside it may settle what it is; what they leave
/// open the rest of the article settles; what is still open then is the country.
package enum Countries {
  /// In order of their start; disjoint.
  package static func find(in tokens: Tokens) -> [CountryMention] {
    var candidates = candidates(in: tokens)
    guard !candidates.isEmpty else { return [] }
    let around = Surroundings(tokens)
    CountryRules.settle(&candidates, around)
    return candidates.compactMap { mention($0, tokens) }
  }

  /// Every alias in the text, the longest at each place; names that only hold an alias are left out.
  private static func candidates(in tokens: Tokens) -> [CountryCandidate] {
    let gazetteer = Gazetteer.shared
    var candidates: [CountryCandidate] = []
    var index = 0
    while index < tokens.count {
      guard tokens.all[index].isCapitalised, let match = gazetteer.phrases.longest(at: index, in: tokens) else {
        index += 1
        continue
      }
      let readings = gazetteer.meanings[match.meaning]
      if !readings.isEmpty {
        candidates.append(CountryCandidate(tokens: index..<index + match.count, readings: readings))
      }
      index += match.count
    }
    return candidates
  }

  private static func mention(_ candidate: CountryCandidate, _ tokens: Tokens) -> CountryMention? {
    let form: CountryMention.Form
    switch candidate.sense {
    case .person, .town, .thing: return nil
    case .place: form = .place
    case .government: form = .capital
    case .open, .country: form = candidate.form
    }
    let range =
      Int(tokens.all[candidate.tokens.lowerBound].start)..<Int(tokens.all[candidate.tokens.upperBound - 1].end)
    return CountryMention(range: range, code: candidate.code, form: form)
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
