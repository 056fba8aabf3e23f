import News

/// A quote in a column: its words in marks that tell how they were said, wrapped, and what is known of it under them.
struct QuoteCard: Equatable {
  /// A line of the card: a part of some text, and what lies over parts of it.
  struct Line: Equatable {
    var bytes: [UInt8]
    var range: Range<Int>
    var role: Style.Role
    /// In order, disjoint.
    var marks: [Mark] = []
  }

  struct Mark: Equatable {
    var range: Range<Int>
    var layers: Style.Layers
  }

  private(set) var lines: [Line] = []
  /// `←` before a name that was worked out, `?` where nobody is named, else a space.
  let sign: String

  /// Columns that the cursor and the state of the name take, left of the words.
  static let gutter = 2

  /// - Parameters:
  ///   - detail: What stands under the words.
  ///   - marks: In UTF-8 bytes of the quote's words, in order.
  ///   - gaps: Bytes of the words before which something was left out.
  init(_ quote: QuoteRow, detail: String, role: Style.Role, marks: [Mark] = [], gaps: [Int] = [], width: Int) {
    sign = quote.certainty == .unknown ? "?" : quote.certainty == .named ? " " : QuoteWords.state(quote.certainty)
    var text = CardText(quote, marks: marks, gaps: gaps)
    text.close(isQuoted: quote.kind == .direct || quote.isFragment)
    lines = Wrapping.lines(of: text.bytes, in: text.bytes.indices, width: width).map {
      Line(bytes: text.bytes, range: $0, role: role, marks: text.marks)
    }
    let bytes = Array(detail.utf8)
    lines += Wrapping.lines(of: bytes, in: bytes.indices, width: max(2, width - 2)).map {
      Line(bytes: bytes, range: $0, role: .quiet)
    }
  }

  /// Stands for a quote whose words have not come yet.
  static let awaited = QuoteCard(lines: [Line(bytes: Array("…".utf8), range: 0..<3, role: .quiet)], sign: " ")

  private init(lines: [Line], sign: String) {
    self.lines = lines
    self.sign = sign
  }

  /// Lines with the empty one after it.
  var height: Int { lines.count + 1 }
}

extension QuoteWords {
  /// "direct", "fragment", "reported", or "reported, partly quoted" for a paraphrase with quoted words in it.
  static func kind(_ quote: QuoteRow) -> String {
    quote.kind == .mixed && !quote.isFragment ? "reported, partly quoted" : kind(quote.kind)
  }
}

/// The words of a quote with its marks around them and signs where words were left out.
private struct CardText {
  private(set) var bytes: [UInt8] = []
  private(set) var marks: [QuoteCard.Mark] = []

  init(_ quote: QuoteRow, marks: [QuoteCard.Mark], gaps: [Int]) {
    let opening = quote.kind == .direct ? "“" : quote.isFragment ? "…“" : "~ "
    bytes = Array(opening.utf8)
    let words = Array(quote.words.utf8)
    var rest = marks[...]
    var position = 0
    for gap in gaps.filter({ $0 < words.count }) + [words.count] {
      let start = position - bytes.count
      while let mark = rest.first, mark.range.lowerBound < gap || gap == words.count {
        rest.removeFirst()
        let end = min(mark.range.upperBound, gap)
        guard mark.range.lowerBound >= position, mark.range.lowerBound < end else { continue }
        self.marks.append(.init(range: mark.range.lowerBound - start..<end - start, layers: mark.layers))
      }
      bytes += words[position..<max(position, gap)]
      position = max(position, gap)
      if gaps.contains(gap) { addGap(Version.gap(in: words, before: gap)) }
    }
  }

  private mutating func addGap(_ sign: String) {
    let start = bytes.count + sign.utf8.prefix { $0 == 0x20 }.count
    bytes += Array(sign.utf8)
    marks.append(.init(range: start..<start + "[…]".utf8.count, layers: .emphasis))
  }

  mutating func close(isQuoted: Bool) {
    while bytes.last == 0x20 { bytes.removeLast() }
    if isQuoted { bytes += Array("”".utf8) }
  }
}

/// Draws lines of a card from its line `first` on, as far as the area goes.
func draw(_ card: QuoteCard, from first: Int, row: Int, in area: Area, isCurrent: Bool, on canvas: inout Canvas) {
  for (index, line) in card.lines.enumerated().dropFirst(first) {
    let row = row + index - first
    guard row < area.bottom else { return }
    if index == 0 {
      canvas.put(isCurrent ? "▸" : " ", row: row, column: area.column)
      canvas.put(card.sign, row: row, column: area.column + 1, style: Style(.quiet))
    }
    draw(line, row: row, in: area, over: isCurrent && line.role != .quiet ? .cursor : [], on: &canvas)
  }
}

/// Draws a line of a card right of the card's gutter.
func draw(_ line: QuoteCard.Line, row: Int, in area: Area, over: Style.Layers, on canvas: inout Canvas) {
  var column = area.column + QuoteCard.gutter + (line.role == .quiet ? 2 : 0)
  var position = line.range.lowerBound
  while position < line.range.upperBound {
    let mark = line.marks.first { $0.range.upperBound > position }
    let isInside = mark.map { $0.range.lowerBound <= position } ?? false
    let bound = (isInside ? mark?.range.upperBound : mark?.range.lowerBound) ?? line.range.upperBound
    let end = min(bound, line.range.upperBound)
    let style = Style(line.role, isInside ? over.union(mark?.layers ?? []) : over)
    column = canvas.put(line.bytes, position..<end, row: row, column: column, end: area.end, style: style)
    position = end
  }
}
