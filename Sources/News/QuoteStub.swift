/// A quote as far as columns are laid out from it, without its words: some 100 bytes, so that all that is quoted of a
/// much-quoted speaker can be at hand.
package struct QuoteStub: Equatable, Sendable {
  package var place: QuoteRow.Place
  package var kind: Quote.Kind
  /// The name as resolved; `nil` where the article does not say.
  package var speaker: String?
  package var role: String?
  package var country: String?
  package var published: Timestamp?
  /// The paragraph of the article's body, from 1; 0 in the headline, and where only speakers were asked for.
  package var paragraph = 0

  /// - Parameters:
  ///   - quote: One of the findings' quotes.
  ///   - number: The article's.
  init(_ quote: Quote, of number: Int, _ findings: Findings, published: Timestamp?) {
    let speaker = quote.speaker.map { findings.speakers[$0] }
    place = QuoteRow.Place(article: number, range: quote.range)
    kind = quote.kind
    self.speaker = speaker?.name
    role = speaker?.role
    country = speaker?.country
    self.published = published
  }
}

extension QuoteRow {
  package var stub: QuoteStub { QuoteStub(self) }

  /// As quotes come; earlier wordings of an article before the one that stands there now.
  package func stands(before other: QuoteRow) -> Bool {
    let isOneArticle = place.article == other.place.article
    guard isOneArticle, replaced != other.replaced else { return stub.stands(before: other.stub) }
    return replaced ?? .never < other.replaced ?? .never
  }
}

extension QuoteStub {
  fileprivate init(_ row: QuoteRow) {
    place = row.place
    kind = row.kind
    speaker = row.speaker
    role = row.role
    country = row.country
    published = row.published
    paragraph = row.paragraph
  }

  /// As quotes of several articles come: a newest list turned round, undated last; those of one article in its order.
  package func stands(before other: QuoteStub) -> Bool {
    if place.article == other.place.article { return place.range.lowerBound < other.place.range.lowerBound }
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
