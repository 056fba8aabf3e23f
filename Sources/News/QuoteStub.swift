/// A quote as far as columns are laid out from it, without its words: 40 bytes, so that all that is quoted of those who
/// are quoted most can be at hand.
package struct QuoteStub: Equatable, Sendable {
  package let published: Timestamp?
  package let kind: Quote.Kind
  private let paragraphNumber: Int32
  package let place: QuoteRow.Place
  /// `nil` where the article does not say.
  package fileprivate(set) var voice: Voice?

  /// The paragraph of the article's body, from 1; 0 in the headline, and where only speakers were asked for.
  package var paragraph: Int { Int(paragraphNumber) }

  /// - Parameters:
  ///   - quote: One of an article's.
  ///   - number: The article's.
  init(_ quote: Quote, of number: Int, voice: Voice?, published: Timestamp?, paragraph: Int = 0) {
    place = QuoteRow.Place(article: number, range: quote.range)
    kind = quote.kind
    self.voice = voice
    self.published = published
    paragraphNumber = Int32(paragraph)
  }
}

/// Somebody who speaks, as an article gives them; one object for many quotes.
package final class Voice: Hashable, Sendable {
  /// The name as resolved.
  package let name: String
  package let role: String?
  package let country: String?
  /// The country that other articles give them, where this one gives none.
  let homeland: String?

  init(name: String, role: String?, country: String?, homeland: String? = nil) {
    self.name = name
    self.role = role
    self.country = country
    self.homeland = homeland
  }

  package static func == (left: Voice, right: Voice) -> Bool {
    left === right || left.name == right.name && left.role == right.role && left.country == right.country
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(name)
    hasher.combine(role)
    hasher.combine(country)
  }
}

extension Set<Voice> {
  /// For each speaker of an article the voice that is here, taken in where there was none.
  mutating func voices(of speakers: [Speaker]) -> [Voice] {
    speakers.map { insert(Voice(name: $0.name, role: $0.role, country: $0.country)).memberAfterInsert }
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
    voice = row.speaker.map { Voice(name: $0, role: row.role, country: row.country, homeland: row.homeland) }
    published = row.published
    paragraphNumber = Int32(row.paragraph)
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

extension QuotePage {
  /// Notes which country speakers are of whose articles do not say.
  /// - Parameter country: what the library knows of a name.
  mutating func noteHomelands(_ country: (String) throws -> String?) rethrows {
    for place in rows.indices where rows[place].country == nil {
      rows[place].homeland = try rows[place].speaker.flatMap(country)
      quotes[place] = rows[place].stub
    }
    var voices: [Voice: Voice] = [:]
    for place in quotes.indices.dropFirst(rows.count) {
      guard let voice = quotes[place].voice, voice.country == nil else { continue }
      let known = try voices[voice] ?? voice.withHomeland(country)
      voices[voice] = known
      quotes[place].voice = known
    }
  }
}

extension Voice {
  fileprivate func withHomeland(_ country: (String) throws -> String?) rethrows -> Voice {
    Voice(name: name, role: role, country: self.country, homeland: try country(name))
  }
}

extension Timestamp {
  /// Later than all others.
  fileprivate static let never = Timestamp(seconds: .max, hasTime: true)
}
