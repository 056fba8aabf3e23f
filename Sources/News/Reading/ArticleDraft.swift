/// An article in the making: blocks are appended one after another.
struct ArticleDraft {
  private var bytes: [UInt8] = []
  private(set) var blocks: [Article.Block] = []
  private var inlines: [Article.Inline] = []
  /// Where the open block begins, and its kind.
  private var open: (kind: Article.Block.Kind, start: Int)?
  /// White space that belongs to the open block if more of it follows.
  private var pendingSpace = false

  /// - Parameter room: how many bytes the article will have at most, where that is known.
  init(room: Int = 0) {
    bytes.reserveCapacity(room)
  }

  var isOpen: Bool { open != nil }
  /// Where the next byte of the open block will stand.
  var position: Int { bytes.count + (pendingSpace ? 1 : 0) }
  var isEmpty: Bool { blocks.isEmpty && open == nil }

  mutating func begin(_ kind: Article.Block.Kind) {
    close()
    if !bytes.isEmpty { bytes += [0x0A, 0x0A] }
    open = (kind, bytes.count)
  }

  /// Adds text to the open block, white space of any length as one space; what stands at the block's ends is dropped.
  mutating func append<Text: Collection<UInt8>>(_ text: Text) {
    var start = text.startIndex
    while start < text.endIndex {
      if text[start].isSpace {
        appendSpace()
        text.formIndex(after: &start)
      } else {
        let end = ArticleDraft.plainEnd(text, start)
        if pendingSpace { bytes.append(0x20) }
        pendingSpace = false
        bytes += text[start..<end]
        start = end
      }
    }
  }

  /// Up to where a text can be taken as it is: the first white space that is not one space between two words.
  private static func plainEnd<Text: Collection<UInt8>>(_ text: Text, _ start: Text.Index) -> Text.Index {
    var end = start
    while end < text.endIndex {
      let next = text.index(after: end)
      if text[end].isSpace, text[end] != 0x20 || next == text.endIndex || text[next].isSpace { return end }
      end = next
    }
    return end
  }

  mutating func appendSpace() {
    pendingSpace = bytes.count > (open?.start ?? 0)
  }

  /// Adds text as it is.
  mutating func appendRaw(_ text: some Sequence<UInt8>) {
    bytes += text
  }

  /// Marks the open block's text from `start` to its end so far.
  mutating func mark(_ kind: Article.Inline.Kind, _ start: Int) {
    guard let open, max(start, open.start) < bytes.count else { return }
    inlines.append(.init(kind: kind, range: max(start, open.start)..<bytes.count))
  }

  /// Ends the open block. One that has no text, or whose words are not wanted, leaves no trace; long ones are always
  /// kept.
  mutating func close(unless isUnwanted: (String) -> Bool = { _ in false }) {
    guard let block = open else { return }
    open = nil
    pendingSpace = false
    let range = trimmed(block.start..<bytes.count)
    if bytes[range].isWhiteSpace || range.count <= ArticleDraft.longestUnwanted && isUnwanted(words(range)) {
      bytes.removeLast(bytes.count - max(block.start - 2, 0))
      while let last = inlines.last, last.range.upperBound > block.start { inlines.removeLast() }
    } else {
      bytes.removeLast(bytes.count - range.upperBound)
      blocks.append(.init(kind: block.kind, range: range))
    }
  }

  private static let longestUnwanted = 250

  /// Without line breaks at the end, which code has.
  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    var end = range.upperBound
    while end > range.lowerBound, bytes[end - 1] == 0x0A || bytes[end - 1] == 0x20 { end -= 1 }
    return range.lowerBound..<end
  }

  private func words(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }

  mutating func add(_ kind: Article.Block.Kind, _ text: String) {
    begin(kind)
    append(text.utf8)
    close()
  }

  /// The article, with what its front matter says about it.
  consuming func article(_ frontMatter: FrontMatter) -> Article {
    close()
    let title = blocks.first.flatMap { $0.kind == .title ? words($0.range) : nil } ?? ""
    inlines.sort { ($0.range.lowerBound, $1.range.upperBound) < ($1.range.lowerBound, $0.range.upperBound) }
    return Article(
      title: title, byline: frontMatter.byline, source: frontMatter.source, published: frontMatter.published,
      link: frontMatter.link, text: String(decoding: bytes, as: UTF8.self), blocks: blocks, inlines: inlines)
  }
}

extension UInt8 {
  /// Whether it is a space, a tab or a line break of ASCII.
  fileprivate var isSpace: Bool { self == 0x20 || (0x09...0x0D).contains(self) }
}
