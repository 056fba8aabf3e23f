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

  /// The speakers who have a quote; a correction may leave others without.
  package var quoted: [Speaker] {
    Set(quotes.compactMap(\.speaker)).sorted().map { speakers[$0] }
  }

  /// The index of the quote that stands at a range of the text; `nil` where none does.
  package func quote(at range: Range<Int>) -> Int? {
    let first = quotes.firstIndexSorted { $0.range.lowerBound >= range.lowerBound }
    return quotes[first...].prefix { $0.range.lowerBound == range.lowerBound }.firstIndex { $0.range == range }
  }
}
