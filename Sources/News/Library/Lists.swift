import GRDB
import Synchronization

/// Lists of article numbers kept in memory, so that any place of a long list is found at once: 4 bytes an article.
struct Lists {
  /// All articles, newest first; `nil` until somebody asks for more than the first of them.
  var all: Kept<[Int32]>?
  /// The last filtered lists, the latest last. Marks do not change them, so that an article just read stays under the
  /// cursor of a list of unread ones.
  var filtered: [(query: Query, numbers: Kept<[Int32]>)] = []
  /// So that the way back from a narrower list needs no search.
  static let filteredLimit = 4
  var unread: Kept<NumberSet>?
  var lastCount: UnreadCount?
  var totals: Kept<Totals>?
  /// The articles whose quotes are being looked through, a list for each column or screen, the latest last. A list
  /// stays as it was at its first page, so that a place in it means the same until its last.
  var quoted: [(query: Query, filter: Query, numbers: [Int32])] = []
  /// More than columns that speakers are added to one by one.
  static let quotedLimit = 8

  /// How many articles of a list are unread, as long as neither changes: 100,000 take as long to count as a page to read.
  struct UnreadCount {
    var query: Query
    var marks: Int
    var count: Int
  }

  /// How many articles there are, and how many of them are unread.
  struct Totals {
    var all: Int
    var unread: Int
  }

  /// A value that holds as long as a count of changes stands still.
  struct Kept<Value> {
    var value: Value
    var change: Int

    func value(at change: Int) -> Value? {
      change == self.change ? value : nil
    }

    /// Takes part in the change that gave the count `change`.
    mutating func follow(to change: Int, _ update: (inout Value) -> Void) {
      guard self.change == change - 1 else { return }
      self.change = change
      update(&value)
    }
  }
}

extension Library {
  /// How often articles, and their marks, have changed.
  struct Changes: Equatable {
    var articles: Int
    var marks: Int

    init(_ db: Database) throws {
      let row = try Row.fetchOne(db.cachedStatement(sql: "SELECT articles, marks FROM change"))
      articles = row?[0] ?? 0
      marks = row?[1] ?? 0
    }
  }

  /// A number that is another one after another program changed the library.
  package var dataVersion: Int {
    get throws(Failure) {
      // The connection that writes sees as changes only those that were made elsewhere.
      try readAsWriter { db in try Int.fetchOne(db, sql: "PRAGMA data_version") ?? 0 }
    }
  }

  /// Newest first, undated last; what is of one time in order of its number.
  static let newestFirst = "published DESC, number"

  func allNumbers(_ db: Database) throws -> [Int32] {
    let change = try Changes(db).articles
    if let all = lists.withLock({ $0.all?.value(at: change) }) { return all }
    let all = try Int32.fetchAll(db, sql: "SELECT number FROM article ORDER BY \(Self.newestFirst)")
    lists.withLock { lists in
      lists.all = Lists.Kept(value: all, change: change)
      lists.lastCount = nil
    }
    return all
  }

  /// The list of a query that is in memory, which may be older than the library.
  func listAtHand(_ query: Query) -> Lists.Kept<[Int32]>? {
    lists.withLock { lists in query.isEmpty ? lists.all : lists.filtered.last { $0.query == query }?.numbers }
  }

  /// The unread articles that are in memory, which others may have read since.
  var unreadAtHand: Lists.Kept<NumberSet>? { lists.withLock { $0.unread } }

  /// How many articles of a list in memory are unread.
  func unreadCount(_ unread: Lists.Kept<NumberSet>, in list: Lists.Kept<[Int32]>, of query: Query) -> Int {
    let last = lists.withLock { $0.lastCount }
    if let last, last.query == query, last.marks == unread.change { return last.count }
    let count = unread.value.count(among: list.value)
    lists.withLock { $0.lastCount = Lists.UnreadCount(query: query, marks: unread.change, count: count) }
    return count
  }

  func keep(_ numbers: [Int32], matching query: Query, at change: Int) {
    lists.withLock { lists in
      lists.lastCount = nil
      lists.filtered.removeAll { $0.query == query }
      let others = lists.filtered.suffix(Lists.filteredLimit - 1)
      lists.filtered = others + [(query, Lists.Kept(value: numbers, change: change))]
    }
  }

  func keptNumbers(of query: Query, _ filter: Query) -> [Int32]? {
    lists.withLock { lists in
      lists.quoted.last { $0.query == query && $0.filter == filter }?.numbers
    }
  }

  func keep(_ numbers: [Int32], of query: Query, _ filter: Query) -> [Int32] {
    lists.withLock { lists in
      lists.quoted.removeAll { $0.query == query && $0.filter == filter }
      lists.quoted = lists.quoted.suffix(Lists.quotedLimit - 1) + [(query, filter, numbers)]
    }
    return numbers
  }

  func unreadNumbers(_ db: Database) throws -> NumberSet {
    let change = try Changes(db).marks
    if let unread = lists.withLock({ $0.unread?.value(at: change) }) { return unread }
    let unread = try numbers(db, "SELECT number FROM article WHERE is_read = 0")
    lists.withLock { $0.unread = Lists.Kept(value: unread, change: change) }
    return unread
  }

  /// Whether the list of all articles is in memory.
  func hasAllNumbers(_ db: Database) throws -> Bool {
    let change = try Changes(db).articles
    return lists.withLock { $0.all?.value(at: change) != nil }
  }

  func totals(_ db: Database) throws -> Lists.Totals {
    let change = try Changes(db).marks
    if let totals = lists.withLock({ $0.totals?.value(at: change) }) { return totals }
    let totals = Lists.Totals(
      all: try Int.fetchOne(db, sql: "SELECT count(*) FROM article") ?? 0,
      unread: try Int.fetchOne(db, sql: "SELECT count(*) FROM article WHERE is_read = 0") ?? 0)
    lists.withLock { $0.totals = Lists.Kept(value: totals, change: change) }
    return totals
  }

  /// Keeps what is known of unread articles true without reading it again.
  /// - Parameter count: how often marks have changed, this change included; what was known before another program's
  ///   change, or has been read since, is left alone.
  func note(_ done: MarkChange, at count: Int) {
    guard !done.numbers.isEmpty else { return }
    lists.withLock { lists in
      lists.unread?.follow(to: count) { unread in
        guard done.mark == .read else { return }
        let numbers = NumberSet(done.numbers)
        if done.isSet { unread.subtract(numbers) } else { unread.formUnion(numbers) }
      }
      lists.totals?.follow(to: count) { totals in
        guard done.mark == .read else { return }
        totals.unread += done.isSet ? -done.numbers.count : done.numbers.count
      }
    }
  }

  /// The numbers that a statement gives in its only column.
  func numbers(_ db: Database, _ sql: String, _ arguments: StatementArguments = []) throws -> NumberSet {
    var set = NumberSet()
    let cursor = try Int.fetchCursor(db.cachedStatement(sql: sql), arguments: arguments)
    while let number = try cursor.next() { set.insert(number) }
    return set
  }
}
