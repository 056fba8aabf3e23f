import GRDB

/// Finds the articles that may tell the same, by the index of statements.
///
/// The index holds a sample of an article's keys, and all keys of a statement are looked up. What a short quote shares
/// with a long one may not be in the sample of the long one; so articles are found, too, that share something with
/// other statements of its article, since those that tell of one occasion mostly share several.
struct StatementSearch {
  private let db: Database

  /// Pairs of words in as many articles tell nothing.
  private static let common = 400
  /// At most so many articles are looked into for the statements that are asked about, and so many for others.
  private static let most = 110
  private static let mostOfOthers = 24

  init(_ db: Database) {
    self.db = db
  }

  /// Articles that may tell a statement at `first`, or any where that is `nil`, those that share most with it before
  /// others.
  func articles(telling statements: [Statement], first: Int?) throws -> [Int] {
    let asked = first.map { statements.indices.contains($0) ? [statements[$0]] : [] } ?? statements
    let found = Array(ranked(try hits(of: asked)).prefix(Self.most))
    guard first != nil, found.count < Self.most else { return found }
    let others = ranked(try hits(of: statements)).filter { !found.contains($0) }
    return found + others.prefix(Self.mostOfOthers)
  }

  private func ranked(_ hits: [Int: Int]) -> [Int] {
    hits.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map(\.key)
  }

  /// By article, how many keys it has of some statements.
  private func hits(of statements: [Statement]) throws -> [Int: Int] {
    var hits: [Int: Int] = [:]
    for key in Set(statements.flatMap(\.keys)) {
      for number in try articles(with: StatementKey(key)) { hits[number, default: 0] += 1 }
    }
    return hits
  }

  private func articles(with key: StatementKey) throws -> [Int] {
    let sql = "SELECT rowid FROM statement WHERE statement MATCH ? LIMIT ?"
    let numbers = try Int.fetchAll(db.cachedStatement(sql: sql), arguments: [key.token, Self.common])
    return numbers.count < Self.common ? numbers : []
  }
}
