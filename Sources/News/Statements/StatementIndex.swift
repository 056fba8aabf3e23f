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

  /// At most so many statements are compared with one.
  private static let candidateLimit = 256
  /// At most so many comparisons are made for an article, however many quotes it has.
  private static let comparisonLimit = 20_000
  private static let versionLimit = 250

  /// Takes in the quotes of an article.
  mutating func add(_ article: Article, _ findings: Findings, number: Int) {
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

  /// The places of the other versions of a quote, at most 250; none are in its own article.
  func versions(of place: QuoteRow.Place) -> [QuoteRow.Place] {
    guard let own = entriesOfArticle[place.article], own.indices.contains(place.quote) else { return [] }
    let likeness = likeness(of: own[place.quote], limit: limit(ofArticle: place.article))
    let occasion = articles(ofOneOccasionWith: place.article, for: likeness)
    return Array(places(of: likeness, besides: place.article, occasion: occasion).prefix(StatementIndex.versionLimit))
  }

  /// The places of the other versions of each quote of an article, as `versions(of:)` has them.
  func versions(ofArticle number: Int) -> [[QuoteRow.Place]] {
    let places = places(ofArticle: number)
    return (entriesOfArticle[number] ?? []).map { Array((places[$0] ?? []).prefix(StatementIndex.versionLimit)) }
  }

  /// How many articles tell the statement of each quote of an article, that article included.
  func versionCounts(ofArticle number: Int) -> [Int] {
    let counts = places(ofArticle: number).mapValues { Set($0.map(\.article)).count + 1 }
    return (entriesOfArticle[number] ?? []).map { counts[$0] ?? 1 }
  }

  /// For each entry of an article the places of its versions in other articles.
  private func places(ofArticle number: Int) -> [Int: [QuoteRow.Place]] {
    let limit = limit(ofArticle: number)
    let own = Set(entriesOfArticle[number] ?? [])
    let likenesses = Dictionary(uniqueKeysWithValues: own.map { ($0, likeness(of: $0, limit: limit)) })
    let equals = Set(likenesses.values.flatMap(\.equals))
    let occasion = Set(equals.flatMap { entries[$0].places.map(\.article) })
    return likenesses.mapValues { places(of: $0, besides: number, occasion: occasion) }
  }

  private func places(of likeness: Likeness, besides number: Int, occasion: Set<Int>) -> [QuoteRow.Place] {
    let certain = likeness.equals.flatMap { entries[$0].places }
    let likely = likeness.alike.flatMap { entries[$0].places }.filter { occasion.contains($0.article) }
    return (certain + likely).filter { $0.article != number }
  }

  /// With how many statements each of an article's is compared.
  private func limit(ofArticle number: Int) -> Int {
    let count = Set(entriesOfArticle[number] ?? []).count
    return min(StatementIndex.candidateLimit, max(8, StatementIndex.comparisonLimit / max(count, 1)))
  }

  /// Of the articles where a quote is told only if they tell of one occasion, those that do: they share a statement with
  /// the quote's article. The other quotes are looked at until that is known.
  private func articles(ofOneOccasionWith number: Int, for likeness: Likeness) -> Set<Int> {
    var open = Set(likeness.alike.flatMap { entries[$0].places.map(\.article) })
    open.remove(number)
    var occasion: Set<Int> = []
    let limit = limit(ofArticle: number)
    for entry in Set(entriesOfArticle[number] ?? []) where !open.isEmpty {
      let statement = entries[entry].statement
      for other in [entry] + candidates(for: entry, limit: limit) {
        let articles = open.intersection(entries[other].places.map(\.article))
        guard !articles.isEmpty, entries[other].statement.isVersion(of: statement) else { continue }
        occasion.formUnion(articles)
        open.subtract(articles)
      }
    }
    return occasion
  }

  /// The entries that are versions of one, itself included.
  private struct Likeness {
    /// By themselves.
    var equals: [Int] = []
    /// Where two articles tell of one occasion.
    var alike: [Int] = []
  }

  private func likeness(of entry: Int, limit: Int) -> Likeness {
    let statement = entries[entry].statement
    var likeness = Likeness()
    for other in [entry] + candidates(for: entry, limit: limit) {
      if entries[other].statement.isVersion(of: statement) {
        likeness.equals.append(other)
      } else if other == entry || entries[other].statement.isVersion(of: statement, onOneOccasion: true) {
        likeness.alike.append(other)
      }
    }
    return likeness
  }

  /// Entries that share a key with one, the rarest keys first.
  private func candidates(for entry: Int, limit: Int) -> [Int] {
    let lists = entries[entry].statement.keys.compactMap { entriesOfKey[$0] }.sorted { $0.count < $1.count }
    var found: Set<Int> = []
    for list in lists where found.count < limit {
      for other in list.prefix(limit) where other != entry { found.insert(Int(other)) }
    }
    return Array(found)
  }
}
