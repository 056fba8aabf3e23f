import News

/// Quotes whole, with their words: those around the screen, of however many the columns have.
struct QuoteRows: Equatable, Sendable {
  private var rows: [QuoteRow.Place: QuoteRow] = [:]
  /// Those that were asked for and have not come.
  private var awaited: Set<QuoteRow.Place> = []

  /// So many are kept wherever they stand, 2 KB each; a scope with fewer quotes is all at hand.
  static let room = 1_000

  subscript(_ place: QuoteRow.Place) -> QuoteRow? { rows[place] }

  mutating func take(_ quotes: [QuoteRow]) {
    for quote in quotes {
      rows[quote.place] = quote
      awaited.remove(quote.place)
    }
  }

  var isFull: Bool { rows.count > Self.room }

  /// Forgets all others.
  mutating func keep(_ places: [QuoteRow.Place]) {
    let kept = Set(places)
    rows = rows.filter { kept.contains($0.key) }
  }

  /// Begins anew with some quotes: who speaks, or what is near, may be another one now.
  mutating func begin(with quotes: [QuoteRow]) {
    rows = [:]
    awaited = []
    take(quotes)
  }

  /// Those of some places that are to be asked for.
  mutating func missing(of places: [QuoteRow.Place]) -> [QuoteRow.Place] {
    let missing = places.filter { rows[$0] == nil && !awaited.contains($0) }
    awaited.formUnion(missing)
    return missing
  }

  func awaits(_ place: QuoteRow.Place) -> Bool { awaited.contains(place) }

  /// Whether those of some places are here, or on their way.
  func hasAll(of places: [QuoteRow.Place]) -> Bool {
    places.allSatisfy { rows[$0] != nil || awaited.contains($0) }
  }

  /// What was asked for may not come.
  mutating func noteFailure() { awaited = [] }
}
