/// What a column shows of one quote, and all that is needed to take it along: the quote without its article.
package struct QuoteRow: Equatable, Sendable {
  /// The article's number, and the place of the quote among its quotes, from 0.
  package struct Place: Hashable, Sendable {
    package var article: Int
    package var quote: Int

    package init(article: Int, quote: Int) {
      self.article = article
      self.quote = quote
    }
  }

  package var place: Place
  package var kind: Quote.Kind
  /// The words as they stand in the article, without their outer marks.
  package var words: String
  /// Where the words stand: UTF-8 bytes of the article's text.
  package var range: Range<Int>
  /// Countries named in the words; their ranges are UTF-8 bytes of `words`.
  package var countries: [CountryMention]
  /// Countries asked for by `near:` that its paragraph names and the words do not.
  package var near: [String] = []
  /// The sentence that holds the quote, with its marks and attribution.
  package var sentence: String
  /// The paragraph of the article's body, from 1; 0 in the headline.
  package var paragraph: Int

  /// The name as resolved; `nil` where the article does not say.
  package var speaker: String?
  /// The words that name the speaker beside the quote: "he", "Gantz".
  package var printedName: String?
  package var role: String?
  package var country: String?
  package var certainty: Quote.Certainty
  package var via: String?
  package var rule: String

  package var title: String
  package var source: String?
  package var published: Timestamp?
  /// When it was fetched from the web; `nil` for what was read from a file.
  package var fetched: Timestamp?
  package var link: String?
  /// When other words took the place of these in the article; `nil` for words that stand there.
  package var replaced: Timestamp?

  /// The quote at a place of an article; `nil` where the article has no such quote.
  package init?(_ place: Place, article: Article, findings: Findings) {
    guard findings.quotes.indices.contains(place.quote) else { return nil }
    let quote = findings.quotes[place.quote]
    let speaker = quote.speaker.map { findings.speakers[$0] }
    self.place = place
    kind = quote.kind
    words = String(article.words(at: quote.range))
    range = quote.range
    countries = findings.mentions(in: quote.range)
    sentence = String(article.words(at: article.sentence(around: quote.range)))
    paragraph = article.paragraph(at: quote.range.lowerBound)
    self.speaker = speaker?.name
    printedName = quote.speakerRange.map { String(article.words(at: $0)) }
    role = speaker?.role
    country = speaker?.country
    certainty = quote.certainty
    via = quote.via
    rule = quote.rule
    title = article.title
    source = article.source
    published = article.published
    link = article.link
  }
}

extension QuoteRow {
  /// As quotes of several articles come: a newest list turned round, undated last; those of one article in its order,
  /// its earlier wordings before the one that stands there now.
  package func stands(before other: QuoteRow) -> Bool {
    if place.article == other.place.article {
      return (replaced ?? .never, place.quote) < (other.replaced ?? .never, other.place.quote)
    }
    switch (published, other.published) {
    case (let mine?, let theirs?): return mine == theirs ? place.article > other.place.article : mine < theirs
    case (nil, _?): return false
    case (_?, nil): return true
    case (nil, nil): return place.article < other.place.article
    }
  }
}

extension Timestamp {
  /// Later than all others.
  fileprivate static let never = Timestamp(seconds: .max, hasTime: true)
}

extension Findings {
  /// The countries named within a range of the article's text, as ranges of that part.
  fileprivate func mentions(in range: Range<Int>) -> [CountryMention] {
    let first = countries.firstIndexSorted { $0.range.lowerBound >= range.lowerBound }
    return countries[first...].prefix { $0.range.upperBound <= range.upperBound }.map {
      var mention = $0
      mention.range = $0.range.lowerBound - range.lowerBound..<$0.range.upperBound - range.lowerBound
      return mention
    }
  }
}

extension Article {
  /// The number of the body's block that holds a byte of the text, from 1; 0 in the headline.
  fileprivate func paragraph(at offset: Int) -> Int {
    let before = blocks.firstIndexSorted { $0.range.lowerBound > offset }
    return titleRange == nil ? before : before - 1
  }
}
