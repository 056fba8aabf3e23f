/// Finds the turns of a transcript: paragraphs that begin with a speaker's name and a colon.
///
/// An article counts as one when two paragraphs or more begin so with a name in capitals, or four with any name. A turn
/// without marks becomes a quotation of its own; one that stands in marks loses its label.
struct TranscriptReader {
  private struct Turn {
    var block: Range<Int>
    var label: Range<Int>
    /// The token behind the colon.
    var start: Int
  }

  private let text: Discourse

  static func read(_ text: Discourse) -> [Quotation] {
    let reader = TranscriptReader(text: text)
    let blocks = text.blocks.filter { !reader.isHeadline($0) }
    let turns = reader.isInterview(blocks) ? blocks.compactMap(reader.letterTurn) : blocks.compactMap(reader.turn)
    let loud = turns.filter { turn in turn.label.allSatisfy { reader.isLoud($0) } }
    let chosen = turns.count > 2 && reader.isTalk(turns) ? turns : loud.count > 1 ? loud : []
    return chosen.isEmpty ? text.quotations : reader.merged(chosen)
  }

  /// A headline's "Envoy: …" is no turn, and many feeds say it again above the text.
  private func isHeadline(_ block: Range<Int>) -> Bool {
    guard let title = text.tokens.article.titleRange else { return false }
    return text.tokens[block.lowerBound].range.lowerBound < title.upperBound
  }

  private func isLoud(_ token: Int) -> Bool {
    !text.isWord(token) || text.tokens[token].shape.contains(.allCapitals) || text.tokens[token].range.count < 3
  }

  /// Whether two or more speak in turn, in sentences: a list of figures has labels too.
  private func isTalk(_ turns: [Turn]) -> Bool {
    let speakers = Set(turns.map { text.hash($0.label.lowerBound) })
    let sentences = turns.filter { turn in
      (turn.start..<turn.block.upperBound).contains { text.has($0, [.pronoun, .auxiliary]) }
    }
    return speakers.count > 1 && speakers.count <= max(2, turns.count * 3 / 4) && sentences.count * 3 > turns.count * 2
  }

  /// Whether one block or more begins with "Q." and one with "A.".
  private func isInterview(_ blocks: [Range<Int>]) -> Bool {
    let letters = Set(
      blocks.compactMap(letterTurn).map { text.tokens.bytes[Int(text.tokens[$0.label.lowerBound].start)] })
    return letters.count > 1
  }

  /// "Q. Did you go?"
  private func letterTurn(_ block: Range<Int>) -> Turn? {
    let start = text.isPoint(block.lowerBound + 1) ? block.lowerBound + 2 : block.lowerBound + 1
    let letters = text.tokens.bytes[text.tokens[block.lowerBound].range]
    let isPointed = letters.count == 2 || start == block.lowerBound + 2
    guard start + 1 < block.upperBound, isPointed,
      letters.first == UInt8(ascii: "Q") || letters.first == UInt8(ascii: "A"),
      letters.dropFirst().allSatisfy({ $0 == UInt8(ascii: ".") })
    else { return nil }
    return Turn(block: block, label: block.lowerBound..<block.lowerBound + 1, start: start)
  }

  private func turn(_ block: Range<Int>) -> Turn? {
    let first = text.tokens[block.lowerBound].kind == .mark ? block.lowerBound + 1 : block.lowerBound
    let window = first..<min(block.upperBound, first + 12)
    guard let colon = window.first(where: { text.isColon($0) }), colon > first, colon + 2 < block.upperBound,
      text.isCapitalised(first), isLabel(first..<colon),
      text.tokens[colon + 1].kind != .mark
    else { return nil }
    return Turn(block: block, label: first..<colon, start: colon + 1)
  }

  /// Capitalised words, or such words with a description behind a comma.
  private func isLabel(_ tokens: Range<Int>) -> Bool {
    let comma = tokens.first { text.isComma($0) || text.sign($0) == UInt8(ascii: "(") } ?? tokens.upperBound
    let isName = (tokens.lowerBound..<comma).allSatisfy {
      text.isCapitalised($0) || text.isPoint($0) || text.isHyphen($0) || text.has($0, .nameParticle)
    }
    return isName && comma - tokens.lowerBound < 7 && !tokens.contains { text.isPlainVerb($0) }
  }

  /// The article's quotations with those of the turns, which swallow what they hold.
  private func merged(_ turns: [Turn]) -> [Quotation] {
    var quotations: [Quotation] = []
    var place = 0
    for turn in turns {
      while place < text.quotations.count, text.quotations[place].open < turn.block.lowerBound {
        quotations.append(text.quotations[place])
        place += 1
      }
      var spoken = Quotation(open: turn.start - 1, inner: turn.start..<turn.block.upperBound, isClosed: false)
      while place < text.quotations.count, text.quotations[place].open < turn.block.upperBound {
        let inside = text.quotations[place]
        if inside.open == turn.block.lowerBound {
          spoken = inside
          spoken.inner = turn.start..<inside.inner.upperBound
        }
        place += 1
      }
      spoken.label = turn.label
      quotations.append(spoken)
    }
    return quotations + text.quotations[place...]
  }
}
