/// Pairs quotation marks, block by block, with a stack of those that are open.
///
/// A mark's side follows from its glyph; where the glyph does not say (") or contradicts what is open, the spaces
/// around it decide. Each mark is pushed and popped once, and never more than `depth` are open, so the time is linear
/// in the tokens.
struct QuotationReader {
  private static let depth = 8

  private struct Open {
    var token: Int
    var family: QuotationMark.Family
    /// A mark that may end this quotation or be the apostrophe of "the Joneses'".
    var weakClose: Int?
  }

  private let text: Discourse
  private let block: Range<Int>
  private var stack: [Open] = []
  private var found: [Quotation] = []

  static func read(_ text: Discourse) -> [Quotation] {
    var quotations: [Quotation] = []
    for (number, block) in text.blocks.enumerated() {
      var reader = QuotationReader(text: text, block: block)
      let next = number + 1 < text.blocks.count ? text.blocks[number + 1].lowerBound : text.count
      quotations += reader.read(next: text.openingMark(next))
    }
    return quotations
  }

  private init(text: Discourse, block: Range<Int>) {
    self.text = text
    self.block = block
  }

  private mutating func read(next: QuotationMark.Family?) -> [Quotation] {
    for token in block where text.tokens[token].kind == .mark {
      guard let mark = QuotationMark(text.tokens.bytes[text.tokens[token].range]) else { continue }
      take(mark, at: token)
    }
    found += unclosed(next: next)
    return QuotationReader.outermost(found.filter { !$0.inner.isEmpty && !isMarkup($0) })
  }

  private mutating func take(_ mark: QuotationMark, at token: Int) {
    let isOpen = stack.contains { $0.family == mark.family }
    switch side(of: mark, at: token, isOpen: isOpen) {
    case .opens: open(mark, at: token)
    case .closes: close(mark, at: token)
    case .either: break
    }
  }

  /// Which way the mark faces here; `.either` for an apostrophe.
  private func side(of mark: QuotationMark, at token: Int, isOpen: Bool) -> QuotationMark.Side {
    if mark.family == .single { return singleSide(mark, token, isOpen) }
    let before = leansRight(token)
    let after = leansLeft(token)
    switch mark.side {
    case .opens: return isOpen && after && !before ? .closes : .opens
    case .closes: return !isOpen && before && !after ? .opens : .closes
    case .either:
      if before != after { return before ? .opens : .closes }
      return isOpen ? .closes : .opens
    }
  }

  /// Single marks quote only where a word begins after a space, and end only behind a word or point.
  private func singleSide(_ mark: QuotationMark, _ token: Int, _ isOpen: Bool) -> QuotationMark.Side {
    if text.has(token - 1, .elision), token - 2 >= block.lowerBound, text.tokens[token - 2].kind == .mark {
      return .either
    }
    let before = leansRight(token)
    if before && !text.isSpaced(token + 1) && !isElision(token, mark) { return .opens }
    return isOpen && !text.isSpaced(token) && leansLeft(token) ? .closes : .either
  }

  /// 'tis, '90s, 'n', 'em: an apostrophe for letters left out. A mark that can only open is one before digits only.
  private func isElision(_ token: Int, _ mark: QuotationMark) -> Bool {
    guard token + 1 < block.upperBound else { return true }
    if text.tokens[token + 1].kind == .number { return text.tokens[token + 1].range.count <= 3 }
    return mark.side != .opens && text.has(token + 1, .elision)
  }

  /// Space, a bracket, a dash or another opening mark stands before.
  private func leansRight(_ token: Int) -> Bool {
    if text.isSpaced(token) || token == block.lowerBound { return true }
    let previous = text.tokens[token - 1]
    if previous.kind == .mark { return stack.last?.token == token - 1 }
    return previous.kind == .sign
      && (text.isDash(token - 1) || [0x28, 0x5B, 0x2F, 0x2D].contains(text.sign(token - 1)))
  }

  /// Space, the block's end or a sign that closes stands behind.
  private func leansLeft(_ token: Int) -> Bool {
    let next = token + 1
    if next >= block.upperBound || text.isSpaced(next) { return true }
    return text.tokens[next].kind == .sign || text.tokens[next].kind == .mark || text.isDash(next)
  }

  private mutating func open(_ mark: QuotationMark, at token: Int) {
    if let last = stack.last, last.family == mark.family {
      if text.isTerminator(token - 1) || text.isTerminator(token - 2) && !text.isWord(token - 1) {
        settle(stack.removeLast(), at: token)
      } else if mark.family == .single {
        settleWeak(stack.removeLast())
      }
    }
    if stack.count < QuotationReader.depth { stack.append(Open(token: token, family: mark.family)) }
  }

  private mutating func add(_ open: Open, end: Int, isClosed: Bool) {
    found.append(Quotation(open: open.token, inner: open.token + 1..<end, isClosed: isClosed))
  }

  /// Ends a quotation that another opening mark follows: "… it is over. “We go on."
  private mutating func settle(_ open: Open, at token: Int) {
    if open.family == .single { settleWeak(open) } else { add(open, end: token, isClosed: false) }
  }

  private mutating func settleWeak(_ open: Open) {
    if let close = open.weakClose { add(open, end: close, isClosed: true) }
  }

  private mutating func close(_ mark: QuotationMark, at token: Int) {
    guard let place = stack.lastIndex(where: { $0.family == mark.family }) else { return }
    if mark.family == .single, isPluralGenitive(token) {
      stack[place].weakClose = token
      return
    }
    add(stack[place], end: token, isClosed: true)
    stack.removeSubrange(place..<stack.count)
  }

  /// "the Joneses' house": behind an s and before a small letter.
  private func isPluralGenitive(_ token: Int) -> Bool {
    let letter = text.tokens.bytes[Int(text.tokens[token].start) - 1] | 0x20
    return letter == UInt8(ascii: "s") && token + 1 < block.upperBound && text.isWord(token + 1)
      && !text.isCapitalised(token + 1)
  }

  /// What is still open at the block's end: double marks quote to the end; single ones were apostrophes, unless the
  /// next block begins with such a mark.
  private mutating func unclosed(next: QuotationMark.Family?) -> [Quotation] {
    for open in stack where open.family == .single && next != .single { settleWeak(open) }
    guard let first = stack.first(where: { $0.family != .single || next == .single }) else { return [] }
    let inner = first.token + 1..<block.upperBound
    return [Quotation(open: first.token, inner: inner, isClosed: false, continues: next == first.family)]
  }

  /// `href="…"`
  private func isMarkup(_ quotation: Quotation) -> Bool {
    text.sign(quotation.open - 1) == UInt8(ascii: "=") && !text.isSpaced(quotation.open)
  }

  /// Drops quotations inside others.
  private static func outermost(_ all: [Quotation]) -> [Quotation] {
    var end = 0
    return all.sorted { $0.open < $1.open }.filter { quotation in
      guard quotation.open >= end else { return false }
      end = quotation.whole.upperBound
      return true
    }
  }
}

extension Discourse {
  /// The family of the mark that a block begins with, if it can open a quotation.
  fileprivate func openingMark(_ index: Int) -> QuotationMark.Family? {
    guard index < count, tokens[index].kind == .mark,
      let mark = QuotationMark(tokens.bytes[tokens[index].range]), mark.side != .closes,
      mark.family != .single || !isSpaced(index + 1)
    else { return nil }
    return mark.family
  }
}
