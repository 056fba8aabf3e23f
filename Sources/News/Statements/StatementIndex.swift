/// The statements of many articles, by their keys: finds the versions of each without looking at all others.
///
/// A quote is compared with those that share a key with it, and, where two articles are known to tell of one
/// occasion because they share a statement, with the quotes of those articles: there less evidence is enough, so that
/// "Give them until autumn" is recognised.
struct StatementIndex: Sendable {
  /// The same words by the same name, wherever they are told.
  private struct Entry: Sendable {
    var statement: Statement
    var places: [QuoteRow.Place]
  }

  private var entries: [Entry] = []
  private var entryOfIdentity: [UInt64: Int] = [:]
  private var entriesOfKey: [UInt64: [Int32]] = [:]
  /// For each article the entry of each of its quotes.
  private var entriesOfArticle: [Int: [Int]] = [:]
  /// Articles that are new or have changed, and are taken in when versions are asked for.
  private(set) var expected: Set<Int> = []

  /// At most so many statements are compared with one, and so many articles looked at for it.
  private static let candidateLimit = 256

  /// Forgets the quotes of an article until `add` brings them anew.
  mutating func expect(_ number: Int) {
    expected.insert(number)
    for entry in entriesOfArticle.removeValue(forKey: number) ?? [] {
      entries[entry].places.removeAll { $0.article == number }
    }
  }

  /// Takes in the quotes of an article that was expected.
  mutating func add(_ article: Article, _ findings: Findings, number: Int) {
    expected.remove(number)
    guard !findings.quotes.isEmpty else { return }
    let statements = Statement.all(of: findings, in: Array(article.text.utf8))
    entriesOfArticle[number] = statements.enumerated().map { quote, statement in
      add(statement, at: .init(article: number, quote: quote))
    }
  }

  private mutating func add(_ statement: Statement, at place: QuoteRow.Place) -> Int {
    if let known = entryOfIdentity[statement.identity] {
      entries[known].places.append(place)
      return known
    }
    let number = entries.count
    entries.append(Entry(statement: statement, places: [place]))
    entryOfIdentity[statement.identity] = number
    for key in Set(statement.keys) { entriesOfKey[key, default: []].append(Int32(number)) }
    return number
  }

  func statement(at place: QuoteRow.Place) -> Statement? {
    guard let article = entriesOfArticle[place.article], article.indices.contains(place.quote) else { return nil }
    return entries[article[place.quote]].statement
  }

  /// For each quote of an article the places of its other versions; in the article itself there are none.
  func versions(ofArticle number: Int) -> [[QuoteRow.Place]] {
    let own = entriesOfArticle[number] ?? []
    let equals = own.map(equals(of:))
    let told = Set(equals.joined().flatMap { entries[$0].places.map(\.article) }).subtracting([number])
    let occasion = told.sorted { abs($0 - number) < abs($1 - number) }.prefix(StatementIndex.candidateLimit)
    return zip(own, equals).map { entry, equals in
      let places = equals.flatMap { entries[$0].places } + occasion.flatMap { alike(entry, in: $0) }
      return Array(Set(places.filter { $0.article != number }))
    }
  }

  /// The entries that are versions of one, itself included when it says enough.
  private func equals(of entry: Int) -> [Int] {
    let statement = entries[entry].statement
    guard statement.isVersion(of: statement) else { return [] }
    return [entry] + candidates(for: entry).filter { entries[$0].statement.isVersion(of: statement) }
  }

  /// Entries that share a key with one, the rarest keys first.
  private func candidates(for entry: Int) -> [Int] {
    let lists = entries[entry].statement.keys.compactMap { entriesOfKey[$0] }.sorted { $0.count < $1.count }
    var found: Set<Int> = []
    for list in lists {
      for other in list.prefix(StatementIndex.candidateLimit) where other != entry { found.insert(Int(other)) }
      if found.count >= StatementIndex.candidateLimit { break }
    }
    return Array(found)
  }

  /// The quotes of an article that tells of the same occasion which say what an entry says.
  private func alike(_ entry: Int, in article: Int) -> [QuoteRow.Place] {
    let statement = entries[entry].statement
    return (entriesOfArticle[article] ?? []).enumerated().compactMap { quote, other in
      guard other == entry || entries[other].statement.isVersion(of: statement, onOneOccasion: true) else { return nil }
      return QuoteRow.Place(article: article, quote: quote)
    }
  }
}
