/// What was found in one article: who is quoted with which words, and which countries are named.
package struct Findings: Equatable, Sendable {
  /// In order of their start; disjoint, except that a mixed or indirect quote may hold a direct one.
  package var quotes: [Quote]
  /// In order of their first quote.
  package var speakers: [Speaker]
  /// In order of their start; disjoint.
  package var countries: [CountryMention]

  package init(quotes: [Quote] = [], speakers: [Speaker] = [], countries: [CountryMention] = []) {
    self.quotes = quotes
    self.speakers = speakers
    self.countries = countries
  }
}

extension Findings {
  /// The codes of the countries named, most often named first, then in order of their first mention.
  package var countriesByWeight: [String] {
    var counts: [String: Int] = [:]
    var codes: [String] = []
    for mention in countries where mention.form != .place {
      if counts.updateValue(counts[mention.code, default: 0] + 1, forKey: mention.code) == nil {
        codes.append(mention.code)
      }
    }
    let places = codes.indices.sorted { left, right in
      (counts[codes[right], default: 0], left) < (counts[codes[left], default: 0], right)
    }
    return places.map { codes[$0] }
  }
}
