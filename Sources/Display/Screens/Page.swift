/// Sentences to scroll through: what help and explanations have in common.
struct Page: Equatable, Sendable {
  /// A paragraph; `key` stands before it in a column of its own.
  struct Paragraph: Equatable, Sendable {
    var key = ""
    var words: String
    var role = Style.Role.plain
  }

  struct Line: Equatable, Sendable {
    var key = ""
    var words: String
    var role: Style.Role
  }

  let paragraphs: [Paragraph]
  /// Columns of the longest key.
  private let longestKey: Int
  /// Columns of the keys, with spaces after them.
  private(set) var keyColumns = 0
  private(set) var lines: [Line] = []
  private(set) var top = 0
  private var width = 0
  private var height = 1

  init(_ paragraphs: [Paragraph]) {
    self.paragraphs = paragraphs
    longestKey = paragraphs.map { CharacterWidth.columns(of: $0.key) }.max() ?? 0
  }

  static let commands: Set<Command> = ArticleList.commands.union([.back, .close])

  mutating func fit(_ area: Area) {
    let width = max(2, min(area.columns - 2, 84))
    if width != self.width {
      self.width = width
      keyColumns = longestKey == 0 ? 0 : min(longestKey + 2, width / 2)
      lines = paragraphs.flatMap(wrapped)
    }
    height = max(1, area.rows)
    scroll(to: top)
  }

  mutating func perform(_ command: Command, count: Int?) -> [Step]? {
    switch command {
    case .down: scroll(to: top + (count ?? 1))
    case .up: scroll(to: top - (count ?? 1))
    case .pageDown: scroll(to: top + max(1, height - 1) * (count ?? 1))
    case .pageUp: scroll(to: top - max(1, height - 1) * (count ?? 1))
    case .halfDown: scroll(to: top + max(1, height / 2))
    case .halfUp: scroll(to: top - max(1, height / 2))
    case .first: scroll(to: 0)
    case .last: scroll(to: lines.count)
    case .back, .close: return [.pop]
    default: return nil
    }
    return []
  }

  private mutating func scroll(to line: Int) {
    top = max(0, min(line, lines.count - height))
  }

  private func wrapped(_ paragraph: Paragraph) -> [Line] {
    let bytes = Array(paragraph.words.utf8)
    let ranges = Wrapping.lines(of: bytes, in: bytes.indices, width: width - keyColumns)
    return ranges.enumerated().map { index, range in
      let words = String(decoding: bytes[range], as: UTF8.self)
      return Line(key: index == 0 ? paragraph.key : "", words: words, role: paragraph.role)
    }
  }
}
