/// The articles at hand, in memory: what the list shows is a query over them.
///
/// An article keeps its number as long as the edition lives. Lists are newest first; undated articles come last, in
/// order of their origin.
package struct Edition: Sendable {
  private var entries: [Entry] = []
  private var numbers: [String: Int] = [:]
  /// Numbers of all articles in the order of the list; built again after an article was added.
  private var order: [Int]?
  /// The last filtered list. Marks do not change it, so that an article just read stays under the cursor of a list of
  /// unread ones.
  private var filtered: (query: Query, numbers: [Int])?
  var statements = StatementIndex()

  package init() {}

  package var count: Int { entries.count }

  /// Takes an article in and gives its number, from 1. An article of the same origin (its path) is replaced; it keeps
  /// its number and its marks.
  @discardableResult
  package mutating func add(_ article: Article, findings: Findings, origin: String) -> Int {
    order = nil
    filtered = nil
    if let number = numbers[origin] {
      entries[number - 1].replace(article, findings)
      statements.expect(number)
      return number
    }
    entries.append(Entry(article: article, findings: findings, origin: origin, number: entries.count + 1))
    numbers[origin] = entries.count
    statements.expect(entries.count)
    return entries.count
  }

  /// An article and what was found in it; `nil` for a number that no article has.
  package func article(_ number: Int) -> (article: Article, findings: Findings)? {
    entry(number).map { ($0.article, $0.findings) }
  }

  /// An article's line in a list; `nil` for a number that no article has.
  package func row(_ number: Int) -> ArticleRow? {
    entry(number)?.row
  }

  /// At most `count` rows of the articles that match, from place `offset` on.
  package mutating func page(matching query: Query, offset: Int, count: Int) -> ArticlePage {
    let matching = list(matching: query)
    let start = min(max(offset, 0), matching.count)
    let rows = matching[start..<min(start + max(count, 0), matching.count)].map { entries[$0 - 1].row }
    let unread = matching.count { entries[$0 - 1].row.isUnread }
    return ArticlePage(offset: start, rows: rows, total: matching.count, unread: unread)
  }

  /// Where an article stands in the list of those that match, from 0; `nil` where it does not match.
  package mutating func place(of number: Int, matching query: Query) -> Int? {
    list(matching: query).firstIndex(of: number)
  }

  /// The numbers of all articles that match, newest first.
  package mutating func list(matching query: Query) -> [Int] {
    if let filtered, filtered.query == query { return filtered.numbers }
    let all = orderedNumbers()
    let matching = query.isEmpty ? all : all.filter { query.matches(entries[$0 - 1]) }
    filtered = (query, matching)
    return matching
  }

  /// Sets or takes off a mark. What comes back names the articles that were not so marked before: its `undoing`
  /// restores them.
  @discardableResult
  package mutating func apply(_ change: MarkChange) -> MarkChange {
    var done = change
    done.numbers = change.numbers.filter { number in
      entry(number).map { $0.has(change.mark) != change.isSet } ?? false
    }
    for number in done.numbers { entries[number - 1].set(change.mark, to: change.isSet) }
    return done
  }

  /// The names of everyone quoted, in any order, some more than once.
  var everySpeaker: [String] { entries.flatMap { $0.findings.speakers.map(\.name) } }

  func entry(_ number: Int) -> Entry? {
    entries.indices.contains(number - 1) ? entries[number - 1] : nil
  }

  private mutating func orderedNumbers() -> [Int] {
    if let order { return order }
    let sorted = entries.indices.sorted { entries[$0].stands(before: entries[$1]) }.map { $0 + 1 }
    order = sorted
    return sorted
  }
}

extension Edition {
  /// An article with all that a query asks of it.
  package struct Entry: Sendable {
    package private(set) var article: Article
    package private(set) var findings: Findings
    /// Where it came from: a path.
    package let origin: String
    package private(set) var row: ArticleRow

    init(article: Article, findings: Findings, origin: String, number: Int) {
      self.article = article
      self.findings = findings
      self.origin = origin
      row = ArticleRow(number: number, article: article, findings: findings)
    }

    /// An article that is kept elsewhere, with its marks.
    init(article: Article, findings: Findings, row: ArticleRow) {
      self.article = article
      self.findings = findings
      self.row = row
      origin = ""
    }

    mutating func replace(_ article: Article, _ findings: Findings) {
      var new = ArticleRow(number: row.number, article: article, findings: findings)
      new.isUnread = row.isUnread
      new.isStarred = row.isStarred
      new.tags = row.tags
      self.article = article
      self.findings = findings
      row = new
    }

    func has(_ mark: Mark) -> Bool {
      switch mark {
      case .read: !row.isUnread
      case .starred: row.isStarred
      case .tagged(let tag): row.tags.contains(tag)
      }
    }

    mutating func set(_ mark: Mark, to isSet: Bool) {
      switch mark {
      case .read: row.isUnread = !isSet
      case .starred: row.isStarred = isSet
      case .tagged(let tag): row.tags = isSet ? row.tags + [tag] : row.tags.filter { $0 != tag }
      }
    }

    /// Newest first, undated last; what is of one time in order of origin.
    func stands(before other: Entry) -> Bool {
      if article.published == other.article.published { return origin < other.origin }
      guard let mine = article.published else { return false }
      return other.article.published.map { mine > $0 } ?? true
    }
  }
}
