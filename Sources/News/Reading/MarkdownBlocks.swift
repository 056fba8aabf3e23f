import CMD4C

/// Makes an article's blocks of what MD4C reports: blocks and spans entered and left, and the text in them.
struct MarkdownBlocks {
  private(set) var draft = ArticleDraft()
  /// Whether this is no document but an attack on its reader's memory or time.
  private(set) var isHostile = false
  /// The headline, where the front matter has it.
  private let title: String?
  /// The lists that are open, outermost first: the number of the next item, `nil` for a list of bullets.
  private var lists: [UInt32?] = []
  /// The mark of an item that has no text yet.
  private var itemMark: String?
  private var quotations = 0
  private var images = 0
  private var isHeading = false
  private var isCode = false
  private var html: [UInt8]?
  private var table: MarkdownTable?
  /// Spans that are open, innermost last.
  private var spans: [(kind: Article.Inline.Kind, start: Int)] = []

  init(title: String?) {
    self.title = title
    if let title { draft.add(.title, title) }
  }

  // MARK: Blocks

  mutating func enter(_ type: MD_BLOCKTYPE, _ detail: UnsafeMutableRawPointer?) {
    switch type {
    case MD_BLOCK_H: isHeading = true
    case MD_BLOCK_QUOTE: quotations += 1
    case MD_BLOCK_UL: lists.append(nil)
    case MD_BLOCK_OL: lists.append(detail?.load(as: MD_BLOCK_OL_DETAIL.self).start)
    case MD_BLOCK_LI: enterItem()
    case MD_BLOCK_CODE: isCode = true
    case MD_BLOCK_HTML: html = []
    case MD_BLOCK_TABLE:
      table = MarkdownTable()
      isHostile = (detail?.load(as: MD_BLOCK_TABLE_DETAIL.self).col_count ?? 0) > MarkdownTable.mostColumns
    case MD_BLOCK_TR: table?.beginRow()
    case MD_BLOCK_TH, MD_BLOCK_TD: table?.beginCell()
    default: break
    }
  }

  mutating func leave(_ type: MD_BLOCKTYPE) {
    switch type {
    case MD_BLOCK_QUOTE: quotations -= 1
    case MD_BLOCK_UL, MD_BLOCK_OL: lists.removeLast()
    case MD_BLOCK_HTML: leaveHTML()
    case MD_BLOCK_TABLE: leaveTable()
    case MD_BLOCK_H, MD_BLOCK_P, MD_BLOCK_LI, MD_BLOCK_CODE: closeBlock()
    default: break
    }
  }

  private mutating func enterItem() {
    closeBlock()
    guard let number = lists.last else { return }
    itemMark = number.map { "\($0)." } ?? "•"
    lists[lists.count - 1] = number.map { $0 &+ 1 }
  }

  /// Ends the open block; a heading that repeats the headline, and what a content system left, are not kept.
  private mutating func closeBlock() {
    let isRepeated = isHeading && draft.blocks.count == 1
    draft.close { isRepeated ? $0 == title : Leftovers.contain($0) }
    (isHeading, isCode, itemMark) = (false, false, nil)
    spans = []
  }

  private mutating func leaveHTML() {
    let text = HTMLText.text(html ?? [])
    html = nil
    openBlock()
    draft.append(text)
    closeBlock()
  }

  private mutating func leaveTable() {
    guard let rows = table?.lines else { return }
    table = nil
    draft.begin(.preformatted)
    draft.appendRaw(rows)
    draft.close()
  }

  private mutating func openBlock() {
    guard !draft.isOpen else { return }
    draft.begin(kind)
    guard let mark = itemMark else { return }
    draft.append(mark.utf8)
    draft.appendSpace()
    itemMark = nil
  }

  private var kind: Article.Block.Kind {
    if isCode { return .preformatted }
    if isHeading { return draft.isEmpty ? .title : .heading }
    if !lists.isEmpty { return .listItem(depth: lists.count - 1) }
    return quotations > 0 ? .blockQuote : .paragraph
  }

  // MARK: Spans

  mutating func enter(_ type: MD_SPANTYPE, _ detail: UnsafeMutableRawPointer?) {
    if type == MD_SPAN_IMG { images += 1 }
    guard table == nil, images == 0, let kind = MarkdownBlocks.kind(type, detail) else { return }
    openBlock()
    spans.append((kind, draft.position))
  }

  mutating func leave(_ type: MD_SPANTYPE) {
    if type == MD_SPAN_IMG { images -= 1 }
    guard table == nil, images == 0, MarkdownBlocks.isMarked(type), let span = spans.popLast() else { return }
    if case .link(let address) = span.kind, !address.isWebAddress { return }
    draft.mark(span.kind, span.start)
  }

  private static func isMarked(_ type: MD_SPANTYPE) -> Bool {
    [MD_SPAN_EM, MD_SPAN_STRONG, MD_SPAN_CODE, MD_SPAN_A].contains(type)
  }

  private static func kind(_ type: MD_SPANTYPE, _ detail: UnsafeMutableRawPointer?) -> Article.Inline.Kind? {
    switch type {
    case MD_SPAN_EM: .emphasis
    case MD_SPAN_STRONG: .strong
    case MD_SPAN_CODE: .code
    case MD_SPAN_A: .link(detail.map { address($0.load(as: MD_SPAN_A_DETAIL.self).href) } ?? "")
    default: nil
    }
  }

  private static func address(_ attribute: MD_ATTRIBUTE) -> String {
    HTMLText.decodingEntities(of: UnsafeRawBufferPointer(start: attribute.text, count: Int(attribute.size)))
  }

  // MARK: Text

  mutating func take(_ type: MD_TEXTTYPE, _ text: UnsafeRawBufferPointer) {
    guard images == 0 else { return }
    if html != nil { return html?.append(contentsOf: text) ?? () }
    switch type {
    case MD_TEXT_NULLCHAR: append("\u{FFFD}".utf8)
    case MD_TEXT_BR, MD_TEXT_SOFTBR: append(" ".utf8)
    case MD_TEXT_ENTITY: append(HTMLText.decodingEntities(of: text).utf8)
    case MD_TEXT_HTML: append((HTMLText.isLineBreak(text) ? " " : "").utf8)
    default: append(text)
    }
  }

  private mutating func append(_ text: some Collection<UInt8>) {
    if table != nil {
      table?.append(text)
      return
    }
    openBlock()
    if isCode { draft.appendRaw(text) } else { draft.append(text) }
  }
}
