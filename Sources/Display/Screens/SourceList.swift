import News

/// The sources of articles and the saved searches: the pane left of the list.
struct SourceList: Equatable, Sendable {
  private(set) var rows: [SourceRow] = []
  /// An index into `rows`.
  private(set) var cursor = 0
  private(set) var top = 0
  /// Rows that fit on the screen.
  private(set) var height = 1

  static let commands: Set<Command> = ArticleList.commands.union([
    .right, .otherPane, .enter, .back, .close, .allRead, .removeColumn, .refresh, .refreshAll,
  ])

  var isLoaded: Bool { !rows.isEmpty }

  var current: SourceRow? { rows.indices.contains(cursor) ? rows[cursor] : nil }

  /// Takes rows in; the cursor stays on its source, or where that was, and begins on the one that is chosen.
  mutating func take(_ rows: [SourceRow], chosen: Query) {
    let former = current?.kind
    self.rows = rows
    cursor = rows.firstIndex { former == nil ? $0.query == chosen : $0.kind == former } ?? cursor
    settle()
  }

  mutating func fit(height: Int) {
    self.height = max(1, height)
    settle()
  }

  /// Whether the command is one that moves.
  mutating func move(_ command: Command, count: Int?) -> Bool {
    switch command {
    case .down: cursor += count ?? 1
    case .up: cursor -= count ?? 1
    case .pageDown: cursor += height * (count ?? 1)
    case .pageUp: cursor -= height * (count ?? 1)
    case .halfDown: cursor += max(1, height / 2) * (count ?? 1)
    case .halfUp: cursor -= max(1, height / 2) * (count ?? 1)
    case .first: cursor = 0
    case .last: cursor = (count ?? rows.count) - 1
    default: return false
    }
    settle()
    return true
  }

  mutating func go(to place: Int) {
    cursor = place
    settle()
  }

  private mutating func settle() {
    cursor = max(0, min(cursor, rows.count - 1))
    top = max(0, min(min(max(top, cursor - height + 1), cursor), rows.count - height))
  }
}
