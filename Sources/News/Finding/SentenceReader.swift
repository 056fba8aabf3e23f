/// Parts blocks into sentences of the article's own voice.
///
/// A quotation counts as one thing: its own points end no sentence, unless nothing that could attribute it follows.
struct SentenceReader {
  private let text: Discourse
  private let block: Range<Int>

  static func read(_ text: Discourse) -> [Range<Int>] {
    var sentences: [Range<Int>] = []
    for block in text.blocks { SentenceReader(text: text, block: block).read(into: &sentences) }
    return sentences
  }

  private func read(into sentences: inout [Range<Int>]) {
    var start = block.lowerBound
    var token = start
    while token < block.upperBound {
      let next = after(token)
      if endsSentence(token, next) {
        sentences.append(start..<next)
        start = next
      }
      token = next
    }
    if start < block.upperBound { sentences.append(start..<block.upperBound) }
  }

  /// The token behind this one, behind its whole quotation, or behind the brackets that follow a point.
  private func after(_ token: Int) -> Int {
    let number = text.quotationAt[token]
    if number >= 0 { return text.quotations[Int(number)].whole.upperBound }
    var next = token + 1
    if text.isTerminator(token) {
      while next < block.upperBound, isClosing(next) { next += 1 }
    }
    return next
  }

  /// A bracket or a lone mark right behind a point, or another point.
  private func isClosing(_ token: Int) -> Bool {
    if text.isSpaced(token) || text.isQuoted(token) { return false }
    return text.tokens[token].kind == .mark || text.sign(token) == 0x29 || text.sign(token) == 0x5D
      || text.isTerminator(token)
  }

  private func endsSentence(_ token: Int, _ next: Int) -> Bool {
    let number = text.quotationAt[token]
    if number >= 0 { return quotationEndsSentence(text.quotations[Int(number)], next) }
    if text.tokens[token].shape.contains(.initials) {
      return next < block.upperBound && (isPlainOpener(next) || text.isQuoted(next) && text.isSpaced(next))
    }
    guard text.isTerminator(token) else { return false }
    guard next < block.upperBound else { return true }
    guard text.isSpaced(next), !isLowercase(next) else { return false }
    return !text.isPoint(token) || !isAbbreviation(token - 1, next)
  }

  private func isLowercase(_ token: Int) -> Bool { text.isLowercaseWord(token) }

  /// A capitalised word that no name begins with, so that "the U.S. The" parts.
  private func isPlainOpener(_ token: Int) -> Bool {
    text.isCapitalised(token) && text.has(token, [.determiner, .pronoun, .preposition, .subordinator, .coordinator])
  }

  /// "Mr.", "J.": the point belongs to the word.
  private func isAbbreviation(_ token: Int, _ next: Int) -> Bool {
    guard text.isWord(token), !text.isSpaced(token + 1) else { return false }
    if opensQuotation(next) { return false }
    let isInitial = text.tokens[token].range.count == 1 && text.isCapitalised(token)
    return isInitial || text.has(token, .abbreviation) && !isPlainOpener(next)
  }

  /// "Fla. “We …": words in marks that begin like a sentence.
  private func opensQuotation(_ next: Int) -> Bool {
    let number = text.quotationAt[next]
    guard number >= 0, text.isSpaced(next) else { return false }
    let inner = text.quotations[Int(number)].inner
    return inner.count > 3 && !text.isLowercaseWord(inner.lowerBound)
  }

  private func quotationEndsSentence(_ quotation: Quotation, _ next: Int) -> Bool {
    guard next < block.upperBound else { return true }
    guard let last = quotation.inner.last(where: { text.tokens[$0].kind != .mark }) else { return false }
    if text.isQuoted(next) { return text.isTerminator(last) || quotation.inner.count > 3 }
    guard text.isTerminator(last), text.isWord(next), text.isCapitalised(next) else { return false }
    if text.isColon(quotation.open - 1) { return true }
    return text.isPoint(last) ? !isBareAttribution(next) : !isAttribution(next)
  }

  /// "Gantz said." behind a point in marks: the typist's slip for a comma.
  private func isBareAttribution(_ start: Int) -> Bool {
    let end = (start..<min(start + 5, block.upperBound)).first { text.has($0, .finite) && text.has($0, .speechVerb) }
    return end.map { $0 > start && (text.isTerminator($0 + 1) || $0 + 1 >= block.upperBound) } ?? false
  }

  /// "Gantz asked" behind a question in marks.
  private func isAttribution(_ start: Int) -> Bool {
    for token in start..<min(start + 14, block.upperBound) {
      if text.has(token, .finite), text.has(token, .speechVerb) { return true }
      if text.isTerminator(token) && !text.has(token - 1, .abbreviation) || text.isQuoted(token) {
        return false
      }
    }
    return false
  }
}
