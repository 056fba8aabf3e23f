import News

/// An article broken into lines of a width. Made once for a width; scrolling only walks it.
struct ReaderLayout: Equatable, Sendable {
  /// A line on the screen, as a range of the article's text.
  struct Line: Equatable, Sendable {
    enum Kind: UInt8, Sendable {
      case title, heading, paragraph, quotation, preformatted
      case item
      /// Source, author and date, which are no part of the text.
      case byline
      /// Empty, between blocks.
      case gap
    }

    /// UTF-8 bytes of the article's text; empty for what is no text.
    var range: Range<Int>
    var kind: Kind
    /// Columns before the text.
    var indent: UInt8 = 0
    /// The first line of its block.
    var opensBlock = false
  }

  private(set) var lines: [Line] = []
  let width: Int

  init(of article: Article, bytes: [UInt8], width: Int) {
    self.width = width
    let hasTitle = article.titleRange != nil
    if !hasTitle { appendByline(at: 0) }
    for (index, block) in article.blocks.enumerated() {
      if index > 0, !(follows(article.blocks[index - 1], block)) {
        appendGap(at: article.blocks[index - 1].range.upperBound)
      }
      append(block, bytes)
      if index == 0, hasTitle { appendByline(at: block.range.upperBound) }
    }
  }

  /// The last line that begins at or before a byte; for the first byte, the first.
  func line(at offset: Int) -> Int {
    guard offset > 0 else { return 0 }
    return max(0, lines.firstIndexSorted { $0.range.lowerBound > offset } - 1)
  }

  /// Items of one list stand without a gap.
  private func follows(_ previous: Article.Block, _ block: Article.Block) -> Bool {
    if case .listItem = previous.kind, case .listItem = block.kind { true } else { false }
  }

  private mutating func appendByline(at offset: Int) {
    lines.append(Line(range: offset..<offset, kind: .byline))
    if offset == 0 { appendGap(at: 0) }
  }

  private mutating func appendGap(at offset: Int) {
    lines.append(Line(range: offset..<offset, kind: .gap))
  }

  private mutating func append(_ block: Article.Block, _ bytes: [UInt8]) {
    let (kind, indent) = ReaderLayout.shape(of: block.kind)
    let keepsLines = kind == .preformatted
    let ranges = Wrapping.lines(of: bytes, in: block.range, width: width - indent, keepsLines: keepsLines)
    lines.reserveCapacity(lines.count + ranges.count)
    for (index, range) in ranges.enumerated() {
      // An item's mark is part of its text and hangs to the left of its other lines.
      let hang = index == 0 && kind == .item ? 2 : 0
      lines.append(Line(range: range, kind: kind, indent: UInt8(indent - hang), opensBlock: index == 0))
    }
  }

  private static func shape(of kind: Article.Block.Kind) -> (Line.Kind, indent: Int) {
    switch kind {
    case .title: (.title, 0)
    case .heading: (.heading, 0)
    case .paragraph: (.paragraph, 0)
    case .listItem(let depth): (.item, 2 + 2 * min(max(depth, 0), 4))
    case .blockQuote: (.quotation, 2)
    case .preformatted: (.preformatted, 0)
    }
  }
}
