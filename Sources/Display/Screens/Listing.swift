/// Rows with a cursor, and a filter: what the screens of speakers, quotes, countries and links have in common.
struct Listing: Equatable, Sendable {
  /// A row: two lines where there is room, else one.
  struct Entry: Equatable, Sendable {
    /// A sign of at most three columns: how a quote was said.
    var sign = ""
    var words: String
    var detail: String
    var role = Style.Role.plain
  }

  let entries: [Entry]
  /// Whether any entry has a sign.
  let hasSigns: Bool
  /// What the screen says when there is nothing to list.
  let emptyWords: String
  /// Only entries that hold these words are shown.
  private(set) var filter = ""
  /// Indices of the entries shown.
  private(set) var shown: [Int]
  /// An index into `shown`.
  private(set) var cursor = 0
  private(set) var top = 0
  /// Entries that fit on the screen.
  private(set) var height = 1

  init(_ entries: [Entry], cursor: Int = 0, emptyWords: String = "") {
    self.entries = entries
    hasSigns = entries.contains { !$0.sign.isEmpty }
    self.emptyWords = emptyWords
    self.cursor = cursor
    shown = Array(entries.indices)
  }

  static let commands: Set<Command> = ArticleList.commands.union([.enter, .back, .find, .close])

  /// The index of the entry under the cursor.
  var current: Int? {
    shown.indices.contains(cursor) ? shown[cursor] : nil
  }

  static func linesPerEntry(_ area: Area) -> Int {
    area.rows >= 8 ? 2 : 1
  }

  mutating func fit(_ area: Area) {
    height = max(1, area.rows / Listing.linesPerEntry(area))
    settle()
  }

  /// Carries out a command that moves, looks for words or leaves; `nil` for any other.
  mutating func perform(_ command: Command, count: Int?) -> [Step]? {
    switch command {
    case .down: go(to: cursor + (count ?? 1))
    case .up: go(to: cursor - (count ?? 1))
    case .pageDown: go(to: cursor + height * (count ?? 1))
    case .pageUp: go(to: cursor - height * (count ?? 1))
    case .halfDown: go(to: cursor + max(1, height / 2) * (count ?? 1))
    case .halfUp: go(to: cursor - max(1, height / 2) * (count ?? 1))
    case .first: go(to: 0)
    case .last: go(to: (count ?? shown.count) - 1)
    case .back: return [.pop]
    case .find: return [.ask(Prompt(.narrow(former: filter), text: filter))]
    case .close: narrow(to: "")
    default: return nil
    }
    return []
  }

  mutating func go(to index: Int) {
    cursor = index
    settle()
  }

  /// Shows only the entries that hold some words; the cursor stays on its entry where that is among them.
  mutating func narrow(to words: String) {
    let entry = current
    filter = words
    let isAll = words.allSatisfy(\.isWhitespace)
    shown = entries.indices.filter { isAll || !Occurrences.of(words, in: entries[$0].searchable).isEmpty }
    cursor = entry.flatMap { shown.firstIndex(of: $0) } ?? 0
    settle()
  }

  /// The entry on a row of the area.
  func index(atRow row: Int, _ area: Area) -> Int? {
    let index = top + (row - area.row) / Listing.linesPerEntry(area)
    return shown.indices.contains(index) ? index : nil
  }

  private mutating func settle() {
    cursor = max(0, min(cursor, shown.count - 1))
    top = max(0, min(min(max(top, cursor - height + 1), cursor), shown.count - height))
  }
}

extension Listing.Entry {
  fileprivate var searchable: [UInt8] {
    Array((words + "\n" + detail).utf8)
  }
}
