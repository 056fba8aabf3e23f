import GRDB

/// Finds the articles that may tell the same, by the index of statements.
///
/// The index holds a sample of an article's keys, and all keys of a statement are looked up. What a short quote shares
/// with a long one may not be in the sample of the long one; so articles are found, too, that share something with
/// other statements of its article, since those that tell of one occasion mostly share several.
final class StatementSearch {
  /// Articles to look into, those that share most before others.
  struct Candidates {
    var numbers: [Int] = []
    /// How many more share at least two keys.
    var unseen = 0
    /// Whether no more are to be looked into.
    var isWhole = true
  }

  /// The number of the article whose statements are looked for.
  private let own: Int
  private let statements: [Statement]
  /// `nil` for a key that tells nothing by itself.
  private var articlesOfKey: [StatementKey: [Int]?] = [:]

  /// Keys in as many articles tell nothing, unless they have two of them.
  private static let common = 400
  /// So many articles are looked into for a statement, and so many for others of its article, however little they
  /// share.
  private static let most = 110
  private static let mostOfOthers = 24
  /// So many are looked into at once.
  private static let mostAtOnce = 50
  /// Before those, so many that share most of what a reprint would: a report may stand in every paper.
  private static let mostReprints = 2_000
  /// So many statements before and after the one asked about are taken for those of its occasion.
  private static let neighbours = 30

  init(for statements: [Statement], of number: Int) {
    self.statements = statements
    own = number
  }

  /// Articles that may tell the statement of a quote.
  /// - Parameter isWhole: whether all reprints are wanted, however many.
  func articles(telling quote: Int, isWhole: Bool, _ db: Database) throws -> Candidates {
    var found = candidates(try tally(of: [statements[quote]], db), most: Self.most)
    if !isWhole, found.numbers.count > Self.mostAtOnce {
      found.numbers = Array(found.numbers.prefix(Self.mostAtOnce))
      found.isWhole = false
      return found
    }
    let near = statements[max(0, quote - Self.neighbours)..<min(statements.count, quote + Self.neighbours + 1)]
    let others = candidates(try tally(of: near, db), most: Self.mostOfOthers, besides: Set(found.numbers))
    found.numbers += others.numbers
    return found
  }

  /// Articles that may tell any of the statements, those that share most with all of them: a hundred, since footers are
  /// counted for every article that is looked at.
  func articlesTellingAny(_ db: Database) throws -> [Int] {
    Array(candidates(try tally(of: statements[...], db), most: Self.most).numbers.prefix(Self.most))
  }

  /// Whether a quote has reprints besides some articles.
  func hasReprints(of quote: Int, besides known: Set<Int>, _ db: Database) throws -> Bool {
    !candidates(try tally(of: [statements[quote]], db), most: 0, besides: known).numbers.isEmpty
  }

  // MARK: Hits

  /// How much of some statements articles share.
  private struct Tally {
    /// By article, keys that it has, and pairs of common ones.
    var hits: [Int: Int] = [:]
    /// The hits of an article that says all the same.
    var full = 0
  }

  private func candidates(_ tally: Tally, most: Int, besides known: Set<Int> = []) -> Candidates {
    let ranked = tally.hits.filter { !known.contains($0.key) }.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    let isTelling = tally.full > 1
    let reprints = ranked.prefix(Self.mostReprints).prefix { isTelling && $0.value * 3 >= tally.full * 2 }.count
    let count = min(ranked.count, reprints + most)
    let rest = ranked[count...].prefix { $0.value > 1 }.count
    return Candidates(numbers: ranked[..<count].map(\.key), unseen: rest)
  }

  private func tally(of statements: ArraySlice<Statement>, _ db: Database) throws -> Tally {
    var tally = Tally()
    for key in Set(statements.flatMap(\.keys)) {
      for number in try articles(with: StatementKey(key), db) ?? [] { tally.hits[number, default: 0] += 1 }
    }
    for statement in statements {
      let sample = Set(statement.rows.map { StatementKey($0) })
      let common = try sample.filter { try articles(with: $0, db) == nil }
      tally.full += sample.count - common.count
      for pair in Self.pairs(of: common) {
        tally.full += 1
        for number in try articles(with: pair, db) { tally.hits[number, default: 0] += 1 }
      }
    }
    tally.hits[own] = nil
    return tally
  }

  private static func pairs(of keys: Set<StatementKey>) -> [String] {
    let tokens = keys.map(\.token).sorted()
    return tokens.indices.flatMap { place in tokens[(place + 1)...].map { tokens[place] + " " + $0 } }
  }

  // MARK: Index

  /// The articles with a key; `nil` where they are too many to tell anything.
  private func articles(with key: StatementKey, _ db: Database) throws -> [Int]? {
    if let known = articlesOfKey[key] { return known }
    let numbers = try articles(with: key.token, limit: Self.common, db)
    articlesOfKey[key] = .some(numbers.count < Self.common ? numbers : nil)
    return numbers.count < Self.common ? numbers : nil
  }

  private func articles(with keys: String, limit: Int = mostReprints + 1, _ db: Database) throws -> [Int] {
    let sql = "SELECT rowid FROM statement_index WHERE statement_index MATCH ? LIMIT ?"
    return try Int.fetchAll(db.cachedStatement(sql: sql), arguments: [keys, limit])
  }
}
