import GRDB

/// Reads the quotes of one article after another without their words.
struct StubReader {
  private let library: Library
  private let db: Database
  private let scope: QuoteScope
  private let filter: Query
  private var voices: Set<Voice> = []
  /// What is asked, where findings answer it: nothing but who speaks.
  private let speakers: Query?
  /// Articles where the reader has said who speaks, which takes a look at their texts.
  private let corrected: NumberSet

  init(_ library: Library, _ scope: QuoteScope, _ filter: Query, _ db: Database) throws {
    self.library = library
    self.db = db
    self.scope = scope
    self.filter = filter
    if filter.isEmpty, case .matching(let query) = scope, query.asksForSpeakersAlone {
      speakers = query
    } else {
      speakers = nil
    }
    corrected = try library.numbers(db, "SELECT DISTINCT number FROM correction")
  }

  /// Findings alone are read in a quarter of the time that a whole article takes.
  mutating func stubs(of number: Int) throws -> [QuoteStub] {
    guard let speakers, !corrected.contains(number) else {
      return try library.entry(number, db)?.stubs(in: scope, filter: filter, &voices) ?? []
    }
    guard let (findings, published) = try library.findings(of: number, db) else { return [] }
    let voices = voices.voices(of: findings.speakers)
    return speakers.quotes(ofSpeakersIn: findings).map { quote in
      QuoteStub(quote, of: number, voice: quote.speaker.map { voices[$0] }, published: published)
    }
  }
}
