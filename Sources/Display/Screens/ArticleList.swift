import News

/// The list of articles that match a query: a window of rows around a cursor, however long the list is.
struct ArticleList: Equatable, Sendable {
  /// What is chosen from: the articles of a source, or all.
  private(set) var scope: Query
  /// What was typed to choose among those.
  private(set) var filter = Query("")
  /// The rows at hand.
  private(set) var page = ArticlePage()
  /// The place of the row under the cursor in the whole list, from 0.
  private(set) var cursor = 0
  /// The place of the first row on the screen.
  private(set) var top = 0
  /// Rows that fit on the screen.
  private(set) var height = 1
  /// Whether the first answer has come.
  private(set) var isLoaded = false
  /// Whether an answer is still to come.
  var isAsked: Bool { awaited != nil || !isLoaded }
  /// Whether the rows at hand are still those of another query.
  var isAwaited: Bool { awaited?.isOther ?? !isLoaded }
  /// Whether the reader has moved: until then the first article stays the first, whatever arrives before it.
  private var isTouched = false
  /// How many articles have come above the first row on the screen since that was the top of the list.
  private(set) var arrived = 0
  /// What the cursor is to do when the answer to `load` comes.
  private var awaited: Awaited?

  init(scope: Query = Query("")) {
    self.scope = scope
  }

  /// The query whose articles are listed.
  var query: Query { scope.narrowed(by: filter) }

  private struct Awaited: Equatable, Sendable {
    /// Whether the list is that of another query.
    var isOther: Bool
  }

  static let commands: Set<Command> = [.down, .up, .pageDown, .pageUp, .halfDown, .halfUp, .first, .last]

  /// The row under the cursor, if there is one and it is loaded.
  var current: ArticleRow? { row(at: cursor) }

  /// A row by its place in the list, if it is loaded.
  func row(at place: Int) -> ArticleRow? {
    let index = place - page.offset
    return page.rows.indices.contains(index) ? page.rows[index] : nil
  }

  /// Whether a row at hand is unread.
  func isUnread(_ number: Int) -> Bool {
    page.rows.contains { $0.number == number && $0.isUnread }
  }

  mutating func fit(height: Int) {
    guard height != self.height else { return }
    self.height = max(1, height)
    settle()
  }

  /// Carries out a command that moves; `nil` for any other.
  mutating func move(_ command: Command, count: Int?) -> [Step]? {
    switch command {
    case .down: return go(to: cursor + (count ?? 1))
    case .up: return go(to: cursor - (count ?? 1))
    case .pageDown: return turn(by: height * (count ?? 1))
    case .pageUp: return turn(by: -height * (count ?? 1))
    case .halfDown: return turn(by: max(1, height / 2) * (count ?? 1))
    case .halfUp: return turn(by: -max(1, height / 2) * (count ?? 1))
    case .first: return go(to: 0)
    case .last: return go(to: (count ?? page.total) - 1)
    default: return nil
    }
  }

  /// Puts the cursor on a place, or the nearest there is.
  mutating func go(to place: Int) -> [Step] {
    cursor = place
    isTouched = true
    settle()
    return missingRows
  }

  /// Moves cursor and screen together.
  private mutating func turn(by rows: Int) -> [Step] {
    top += rows
    return go(to: cursor + rows)
  }

  /// Keeps the cursor in the list, and the screen around the cursor.
  private mutating func settle() {
    cursor = max(0, min(cursor, page.total - 1))
    top = min(max(top, cursor - height + 1), cursor)
    top = max(0, min(top, page.total - height))
    if top == 0 { arrived = 0 }
  }

  // MARK: Rows from outside

  /// Asks for the rows on the screen and some around them, if one on the screen is missing.
  private var missingRows: [Step] {
    let wanted = top..<min(top + height, page.total)
    let loaded = page.offset..<page.offset + page.rows.count
    guard !wanted.isEmpty, !isAwaited, wanted.clamped(to: loaded) != wanted else { return [] }
    return [.perform(.loadPage(query: query, offset: max(0, top - windowSize / 3), count: windowSize, around: nil))]
  }

  /// Three screens of rows, but never so few that each key needs others.
  private var windowSize: Int { max(60, 3 * height) }

  /// Asks for the articles of another filter, of another source, or for the same anew; until they come, the rows stay.
  /// The cursor stays on its article where that is among them, else it goes to the first of another query.
  mutating func load(filter: Query? = nil, scope: Query? = nil) -> Effect {
    let former = query
    self.filter = filter ?? self.filter
    self.scope = scope ?? self.scope
    let query = query
    let isOther = query != former || awaited?.isOther ?? false
    if isOther { arrived = 0 }
    awaited = Awaited(isOther: isOther)
    let offset = isOther ? 0 : max(0, top - windowSize / 3)
    let around = isTouched ? current?.number : nil
    return .loadPage(query: query, offset: offset, count: windowSize, around: around)
  }

  /// Takes rows in; answers to a query that is no longer asked are passed over.
  mutating func take(_ page: ArticlePage, for query: Query, place: Int?) -> [Step] {
    guard query == self.query else { return [] }
    let line = cursor - top
    let former = (place: cursor, total: self.page.total)
    self.page = page
    isLoaded = true
    guard let awaited else {
      settle()
      return []
    }
    self.awaited = nil
    cursor = place ?? (awaited.isOther ? 0 : cursor)
    top = cursor - line
    if !awaited.isOther, place != nil, page.total > former.total { arrived += max(0, cursor - former.place) }
    settle()
    return missingRows
  }

  /// Changes a mark on the rows at hand.
  mutating func apply(_ change: MarkChange) {
    let numbers = Set(change.numbers)
    for index in page.rows.indices where numbers.contains(page.rows[index].number) {
      page.unread += page.rows[index].set(change.mark, to: change.isSet)
    }
  }
}

extension ArticleRow {
  /// Sets a mark or takes it off; returns by how many the unread have become more.
  fileprivate mutating func set(_ mark: Mark, to isSet: Bool) -> Int {
    switch mark {
    case .read:
      guard isUnread == isSet else { return 0 }
      isUnread = !isSet
      return isSet ? -1 : 1
    case .starred: isStarred = isSet
    case .tagged(let tag):
      tags.removeAll { $0 == tag }
      if isSet { tags.append(tag) }
    }
    return 0
  }
}
