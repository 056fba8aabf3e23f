/// Which quotes are laid beside each other.
package enum QuoteScope: Equatable, Sendable {
  /// All of one article, by its number.
  case article(Int)
  /// All of several articles, by their numbers.
  case articles([Int])
  /// Those that the query asks for, when it asks of quotes ("about:tr", "in:quotes fish"); else all quotes of the
  /// articles that match.
  case matching(Query)

  /// All quotes of the speakers called so; `nil` for a name without a word, which everybody would have.
  package static func ofSpeaker(_ name: String) -> QuoteScope? {
    WordPattern(name, isPrefix: false).map { _ in .matching(Query(speakers: name)) }
  }

  /// Whether all that a speaker says in its articles belongs to it, so that quotes can be counted without being read.
  package var isCountable: Bool {
    guard case .matching(let query) = self else {
      if case .articles = self { return true }
      return false
    }
    return query.groups.joined().allSatisfy { term in
      switch term.kind {
      case .words: !query.isInQuotes
      case .about, .near: term.isExcluded
      default: true
      }
    }
  }
}

/// A stretch of the quotes in a scope.
package struct QuotePage: Equatable, Sendable {
  package var quotes: [QuoteStub] = []
  /// Of the first page, the same with their words.
  package var rows: [QuoteRow] = []
  /// Where the quotes that follow begin, as a number of articles of the scope; `nil` where none follow.
  package var next: Int?

  package init() {}

  mutating func add(_ rows: [QuoteRow]) {
    self.rows += rows
    quotes += rows.map(\.stub)
  }
}

extension ArticleEntry {
  /// The article's quotes in a scope that a filter lets through, in the order of its text.
  func quotes(in scope: QuoteScope, filter: Query) -> [QuoteRow] {
    let codes = scope.nearCodes + filter.nearCodes
    return places(in: scope, filter: filter).map { quote($0, near: codes) }
  }

  /// The same without their words.
  func stubs(in scope: QuoteScope, filter: Query, _ voices: inout Set<Voice>) -> [QuoteStub] {
    let voices = voices.voices(of: findings.speakers)
    return places(in: scope, filter: filter).map { place in
      let quote = findings.quotes[place]
      return QuoteStub(
        quote, of: row.number, voice: quote.speaker.map { voices[$0] }, published: article.published,
        paragraph: article.paragraph(at: quote.range.lowerBound))
    }
  }

  /// The quotes that stand at some places of the article.
  func quotes(at ranges: [Range<Int>], near codes: [String]) -> [QuoteRow] {
    ranges.compactMap { findings.quote(at: $0).map { quote($0, near: codes) } }
  }

  private func quote(_ place: Int, near codes: [String]) -> QuoteRow {
    var quote = QuoteRow(place, of: row.number, article: article, findings: findings)
    quote.near = near(findings.quotes[place], among: codes)
    return quote
  }

  private func places(in scope: QuoteScope, filter: Query) -> [Int] {
    var places = Array(findings.quotes.indices)
    if case .matching(let query) = scope { places = query.quotes(of: self) }
    return filter.isEmpty ? places : places.filter(Set(filter.quotes(of: self)).contains)
  }

  /// Of some countries those that the paragraph of a quote names and its words do not.
  private func near(_ quote: Quote, among codes: [String]) -> [String] {
    guard !codes.isEmpty else { return [] }
    let paragraph = article.paragraph(of: quote)
    let mentions = findings.countries.filter { $0.form != .place && paragraph.overlaps($0.range) }
    let inWords = Set(mentions.filter { quote.range.overlaps($0.range) }.map(\.code))
    return codes.filter { code in !inWords.contains(code) && mentions.contains { $0.code == code } }
  }
}

extension QuoteScope {
  /// The countries that `near:` asks for.
  package var nearCodes: [String] {
    if case .matching(let query) = self { query.nearCodes } else { [] }
  }
}

extension Query {
  package var nearCodes: [String] {
    groups.joined().flatMap { term -> [String] in
      if case .near(let codes) = term.kind, !term.isExcluded { codes } else { [] }
    }
  }
}
