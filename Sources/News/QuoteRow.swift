/// What a column shows of one quote, and all that is needed to take it along: the quote without its article.
package struct QuoteRow: Equatable, Sendable {
  /// Where a quote stands: that stays when its article is looked through again and its quotes are numbered anew.
  package struct Place: Hashable, Sendable {
    // Small, since there is one for each quote of those who are quoted most.
    private let number: Int32
    private let start: UInt32
    private let length: UInt32

    /// - Parameter range: UTF-8 bytes of the article's text.
    package init(article: Int, range: Range<Int>) {
      number = Int32(article)
      start = UInt32(range.lowerBound)
      length = UInt32(range.count)
    }

    /// The article's number.
    package var article: Int { Int(number) }
    /// UTF-8 bytes of the article's text.
    package var range: Range<Int> { Int(start)..<Int(start) + Int(length) }
  }

  /// For words that an edit replaced: where the article tells the same now.
  package var place: Place
  package var kind: Quote.Kind
  /// The words as they stand in the article, without their outer marks.
  package var words: String
  /// Where the words stand: UTF-8 bytes of the text that they were taken from.
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
  /// The country that other articles give the speaker, where this one gives none.
  var homeland: String?
  package var certainty: Quote.Certainty
  /// `Quote.channel`.
  package var via: String?
  package var rule: String

  package var title: String
  package var source: String?
  package var published: Timestamp?
  /// When the library took the text in, which says nothing of when it was published; `nil` outside a library.
  package var taken: Timestamp?
  package var link: String?
  /// When other words took the place of these in the article; `nil` for words that stand there.
  package var replaced: Timestamp?

  /// - Parameters:
  ///   - index: One of the findings' quotes.
  ///   - number: The article's.
  package init(_ index: Int, of number: Int, article: Article, findings: Findings) {
    let quote = findings.quotes[index]
    let speaker = quote.speaker.map { findings.speakers[$0] }
    place = Place(article: number, range: quote.range)
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
    via = quote.channel
    rule = quote.rule
    title = article.title
    source = article.source
    published = article.published
    taken = article.taken
    link = article.link
  }
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
  func paragraph(at offset: Int) -> Int {
    let before = blocks.firstIndexSorted { $0.range.lowerBound > offset }
    return titleRange == nil ? before : before - 1
  }
}
