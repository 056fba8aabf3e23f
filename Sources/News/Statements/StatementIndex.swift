/// What one article says, beside the statements of others: finds the versions of each of its quotes without comparing
/// them with all others.
///
/// A quote is compared with those that share a key with it. Where two articles are known to tell of one occasion, because
/// they share a statement, less evidence is enough, so that "Give them until autumn" is recognised.
struct StatementIndex: Sendable {
  /// A quote of another article.
  struct Place: Hashable, Sendable {
    var article: Int
    /// An index into its quotes.
    var quote: Int
  }

  /// The same words by the same name, wherever they are told.
  private struct Entry: Sendable {
    var statement: Statement
    var places: [Place]

    /// Takes a place in, unless its article has enough: those of one article come one after another.
    mutating func add(_ place: Place) {
      let limit = StatementIndex.placesAnArticle
      guard places.count < limit || places[places.count - limit].article != place.article else { return }
      places.append(place)
    }
  }

  private let own: [Statement]
  private let keys: Set<UInt64>
  private let identities: Set<UInt64>
  private var entries: [Entry] = []
  private var entryOfIdentity: [UInt64: Int] = [:]
  private var entriesOfKey: [UInt64: [Int32]] = [:]

  /// At most so many statements are compared with one.
  private static let candidateLimit = 256
  /// At most so many comparisons are made for an article, however many quotes it has.
  private static let comparisonLimit = 20_000
  /// An article that repeats the same words counts as telling them so often at most: one that splits a statement with
  /// "he said" has a few pieces of it.
  private static let placesAnArticle = 20

  /// - Parameter statements: those of the article that is asked about, in the order of its quotes.
  init(of statements: [Statement]) {
    own = statements
    keys = Set(statements.flatMap(\.keys))
    identities = Set(statements.map(\.identity))
  }

  /// Takes in what another article says, as far as it may be a version of something here.
  mutating func add(_ statements: [Statement], of number: Int) {
    for (quote, statement) in statements.enumerated() { add(statement, at: Place(article: number, quote: quote)) }
  }

  private mutating func add(_ statement: Statement, at place: Place) {
    if let known = entryOfIdentity[statement.identity] { return entries[known].add(place) }
    let shared = keys.intersection(statement.keys)
    guard !shared.isEmpty || identities.contains(statement.identity) else { return }
    let number = entries.count
    entries.append(Entry(statement: statement, places: [place]))
    entryOfIdentity[statement.identity] = number
    for key in shared { entriesOfKey[key, default: []].append(Int32(number)) }
  }

  /// Where other articles tell a quote's statement.
  func places(telling quote: Int) -> [Place] {
    let likeness = likeness(of: own[quote])
    return places(of: likeness, occasion: articles(ofOneOccasionFor: likeness))
  }

  /// The same for each quote, in order.
  func allPlaces() -> [[Place]] {
    var likenesses: [UInt64: Likeness] = [:]
    for statement in own where likenesses[statement.identity] == nil {
      likenesses[statement.identity] = likeness(of: statement)
    }
    let equals = Set(likenesses.values.flatMap(\.equals))
    let occasion = Set(equals.flatMap { entries[$0].places.map(\.article) })
    return own.map { likenesses[$0.identity].map { places(of: $0, occasion: occasion) } ?? [] }
  }

  private func places(of likeness: Likeness, occasion: Set<Int>) -> [Place] {
    let certain = likeness.equals.flatMap { entries[$0].places }
    return certain + likeness.alike.flatMap { entries[$0].places }.filter { occasion.contains($0.article) }
  }

  /// Of the articles where a quote is told only if they tell of one occasion, those that do. The other quotes are looked
  /// at until that is known.
  private func articles(ofOneOccasionFor likeness: Likeness) -> Set<Int> {
    var open = Set(likeness.alike.flatMap { entries[$0].places.map(\.article) })
    var occasion: Set<Int> = []
    var seen: Set<UInt64> = []
    for statement in own where !open.isEmpty && seen.insert(statement.identity).inserted {
      for entry in candidates(for: statement) {
        let articles = open.intersection(entries[entry].places.map(\.article))
        guard !articles.isEmpty, entries[entry].statement.isVersion(of: statement) else { continue }
        occasion.formUnion(articles)
        open.subtract(articles)
      }
    }
    return occasion
  }

  /// The entries that are versions of a statement.
  private struct Likeness {
    /// By themselves.
    var equals: [Int] = []
    /// Where two articles tell of one occasion.
    var alike: [Int] = []
  }

  private func likeness(of statement: Statement) -> Likeness {
    var likeness = Likeness()
    for entry in candidates(for: statement) {
      let other = entries[entry].statement
      if other.isVersion(of: statement) {
        likeness.equals.append(entry)
      } else if other.identity == statement.identity || other.isVersion(of: statement, onOneOccasion: true) {
        likeness.alike.append(entry)
      }
    }
    return likeness
  }

  /// Entries with the same words, and those that share a key with a statement, the rarest keys first.
  private func candidates(for statement: Statement) -> [Int] {
    let limit = min(Self.candidateLimit, max(8, Self.comparisonLimit / max(identities.count, 1)))
    let lists = statement.keys.compactMap { entriesOfKey[$0] }.sorted { $0.count < $1.count }
    var found = Set([entryOfIdentity[statement.identity]].compactMap(\.self))
    for list in lists where found.count < limit { found.formUnion(list.prefix(limit).map(Int.init)) }
    return found.sorted()
  }
}
