import GRDB

/// Lists of the articles that a query matches.
extension Library {
  func list(_ db: Database, matching query: Query) throws -> [Int32] {
    guard !query.isEmpty else { return try allNumbers(db) }
    let change = try Changes(db).articles
    if let kept = listAtHand(query)?.value(at: change) { return kept }
    let found = try search(db, for: query)
    let numbers = query.isBestFirst ? try bestFirst(found, query, found.count, db) : found
    keep(numbers, matching: query, at: change)
    return numbers
  }

  /// The articles that match, newest first, found anew.
  func search(_ db: Database, for query: Query) throws -> [Int32] {
    let all = try allNumbers(db)
    guard !query.isEmpty else { return all }
    let found = try IndexSearch(db, among: all).numbers(matching: query)
    let numbers = all.filter { found.contains(Int($0)) }
    return query.needsLooking ? try numbers.filter { try matches(query, $0, db) } : numbers
  }

  /// Whether an article matches, by looking into it.
  func matches(_ query: Query, _ number: Int32, _ db: Database) throws -> Bool {
    try entry(Int(number), db).map(query.matches) ?? false
  }
}

/// Best first.
extension Library {
  /// The numbers of the articles that match best, by BM25 over their texts: rare words, and many of them in a short
  /// text, weigh most. Articles that match by their source alone come last, newest first.
  package func bestList(matching query: Query, count: Int) throws(Failure) -> [Int] {
    try read { db in try bestFirst(list(db, matching: query), query, count, db).map(Int.init) }
  }

  private func bestFirst(_ list: [Int32], _ query: Query, _ count: Int, _ db: Database) throws -> [Int32] {
    let ranked = try query.ranking.map { try self.ranked(list, by: $0, count, db) } ?? []
    let isRanked = NumberSet(ranked.lazy.map(Int.init))
    let rest = list.lazy.filter { !isRanked.contains(Int($0)) }
    return ranked + rest.prefix(max(0, count - ranked.count))
  }

  private func ranked(_ list: [Int32], by words: String, _ count: Int, _ db: Database) throws -> [Int32] {
    let found = NumberSet(list.lazy.map(Int.init))
    let cursor = try Int32.fetchCursor(
      db, sql: "SELECT rowid FROM words WHERE words MATCH ? ORDER BY rank", arguments: [words])
    var ranked: [Int32] = []
    while ranked.count < count, let number = try cursor.next() {
      if found.contains(Int(number)) { ranked.append(number) }
    }
    return ranked
  }
}

extension Query {
  /// What is asked of the texts, as an expression of FTS5; `nil` where nothing is. Groups in which something else than
  /// the text may decide are left out.
  fileprivate var ranking: String? {
    let asked = groups.compactMap { group -> String? in
      let words = group.compactMap(\.ranking)
      return words.count == group.count ? "(\(words.joined(separator: " OR ")))" : nil
    }
    return asked.isEmpty ? nil : asked.joined(separator: " AND ")
  }
}

extension Query.Term {
  fileprivate var ranking: String? {
    if case .words(let pattern) = kind, !isExcluded, !pattern.isShort { pattern.indexed } else { nil }
  }
}
