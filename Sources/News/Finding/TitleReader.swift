/// Tells titles of works, nicknames and words as words from speech.
struct TitleReader {
  private static let light: WordClasses = [.preposition, .determiner, .coordinator, .auxiliary, .pronoun]

  private let text: Discourse
  /// The first tokens of headings.
  private let headings: Set<Int>

  private init(text: Discourse) {
    self.text = text
    let tokens = text.tokens
    let starts = tokens.article.blocks.filter { $0.kind == .heading }.map { heading in
      tokens.all.partitioningIndex { Int($0.start) >= heading.range.lowerBound }
    }
    headings = Set(starts)
  }

  static func mark(_ text: Discourse) -> [Quotation] {
    let reader = TitleReader(text: text)
    return text.quotations.map { quotation in
      var quotation = quotation
      quotation.isTitle = reader.isTitle(quotation)
      return quotation
    }
  }

  private func isTitle(_ quotation: Quotation) -> Bool {
    if headings.contains(quotation.open) { return true }
    guard quotation.isClosed, quotation.inner.count < 16, !endsStatement(quotation), !isSpoken(quotation) else {
      return false
    }
    return isTitleCase(quotation) || isNamed(quotation)
  }

  /// Ends its paragraph with a point, and no preposition or owner stands before it: "on CBS's “Face the City.”"
  private func endsStatement(_ quotation: Quotation) -> Bool {
    guard let last = quotation.inner.last, text.isTerminator(last), text.startsBlock(last + 2) else { return false }
    return !text.has(quotation.open - 1, .preposition) && !text.isGenitive(quotation.open - 1)
  }

  /// “Filth Out!” she wrote · chanted “USA! USA!”: the words that attribute it stand beside it.
  private func isSpoken(_ quotation: Quotation) -> Bool {
    guard let last = quotation.inner.last, text.isComma(last) || text.isTerminator(last) else { return false }
    let before = quotation.open - 1
    if text.isWord(before) { return text.has(before, .speechVerb) && !text.isComma(last) }
    return !text.isClitic(before) && isAttributed(behind: quotation.whole.upperBound)
  }

  /// "said", "she said", "Mayor Cole said"
  private func isAttributed(behind token: Int) -> Bool {
    let window = token..<min(text.count, token + 5)
    guard let verb = window.first(where: { text.has($0, .finite) && text.has($0, .speechVerb) }) else { return false }
    return !(token..<verb).contains { text.tokens[$0].kind != .word || text.startsBlock($0) || text.isQuoted($0) }
  }

  /// “Fox and Friends”: every word of weight is capitalised, and the sentence around is not a headline.
  private func isTitleCase(_ quotation: Quotation) -> Bool {
    let words = quotation.inner.filter { text.isWord($0) }
    let heavy = words.filter { !text.has($0, [.preposition, .determiner, .coordinator]) }
    guard !heavy.isEmpty, words.count > 1 || isBetweenNouns(quotation), heavy.allSatisfy(text.isCapitalised),
      !isHeadline(quotation)
    else { return false }
    return !text.isColon(quotation.open - 1)
  }

  private func isHeadline(_ quotation: Quotation) -> Bool {
    let sentence = text.sentences[Int(text.sentenceAt[quotation.open])]
    guard text.startsBlock(sentence.lowerBound), sentence.count < 60 else { return false }
    return text.isTitleCase(sentence.lazy.filter { !text.isQuoted($0) })
  }

  /// the “Avatar” star: one capitalised word between an article and a noun.
  private func isBetweenNouns(_ quotation: Quotation) -> Bool {
    let (before, behind) = (quotation.open - 1, quotation.whole.upperBound)
    return (text.has(before, .determiner) || text.isGenitive(before)) && text.isLowercaseWord(behind)
      && !text.isPlainVerb(behind)
  }

  /// the film “heat”, a sign that read …: the noun before names what the marks hold.
  private func isNamed(_ quotation: Quotation) -> Bool {
    let before = quotation.open - 1
    return quotation.inner.count < 8 && text.has(before, .work) && !text.has(before, .takesClause)
      && text.isCapitalised(quotation.inner.lowerBound)
  }
}
