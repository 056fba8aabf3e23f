import News

/// Moving in an article.
extension Reader {
  /// Carries out a command that moves; `nil` for any other.
  mutating func move(_ command: Command, count: Int?) -> [Step]? {
    switch command {
    case .down: scroll(by: count ?? 1)
    case .up: scroll(by: -(count ?? 1))
    case .pageDown: scroll(by: pageStep * (count ?? 1))
    case .pageUp: scroll(by: -pageStep * (count ?? 1))
    case .halfDown: scroll(by: max(1, height / 2) * (count ?? 1))
    case .halfUp: scroll(by: -max(1, height / 2) * (count ?? 1))
    case .first: scroll(to: 0)
    case .last: scroll(to: layout.lines.count)
    case .nextParagraph: scroll(to: paragraph(after: top, count ?? 1))
    case .previousParagraph: scroll(to: paragraph(before: top, count ?? 1))
    case .nextQuote, .previousQuote, .nextCountry, .previousCountry, .nextMatch, .previousMatch:
      return walk(command, count ?? 1)
    default: return nil
    }
    return []
  }

  /// A page leaves one line of the page before in sight.
  private var pageStep: Int { max(1, height - 1) }

  private mutating func scroll(by lines: Int) {
    scroll(to: top + lines)
  }

  private func paragraph(after line: Int, _ count: Int) -> Int {
    var left = count
    for index in layout.lines.indices.dropFirst(line + 1) where layout.lines[index].opensBlock {
      left -= 1
      if left == 0 { return index }
    }
    return layout.lines.count
  }

  private func paragraph(before line: Int, _ count: Int) -> Int {
    var left = count
    for index in layout.lines.indices.prefix(line).reversed() where layout.lines[index].opensBlock {
      left -= 1
      if left == 0 { return index }
    }
    return 0
  }

  // MARK: Walking from one found thing to the next

  private mutating func walk(_ command: Command, _ count: Int) -> [Step] {
    switch command {
    case .nextQuote: go(to: quote(count), "no quote after this one")
    case .previousQuote: go(to: quote(-count), "no quote before this one")
    case .nextCountry: go(to: country(count), "no country is named after this")
    case .previousCountry: go(to: country(-count), "no country is named before this")
    case .nextMatch: go(to: match(count), "no match after this one")
    default: go(to: match(-count), "no match before this one")
    }
  }

  private mutating func go(to target: Cursor?, _ otherwise: String) -> [Step] {
    guard let target else { return [.say(otherwise)] }
    cursor = target
    if let cursorRange { reveal(cursorRange.lowerBound) }
    return []
  }

  private func quote(_ count: Int) -> Cursor? {
    var current: Int?
    if case .quote(let index) = cursor { current = index }
    return step(findings.quotes.count, current, count) { findings.quotes[$0].range.lowerBound }.map(Cursor.quote)
  }

  private func country(_ count: Int) -> Cursor? {
    var current: Int?
    if case .country(let index) = cursor { current = index }
    return step(findings.countries.count, current, count) { findings.countries[$0].range.lowerBound }
      .map(Cursor.country)
  }

  private func match(_ count: Int) -> Cursor? {
    var current: Int?
    if case .match(let index) = cursor { current = index }
    return step(matches.count, current, count) { matches[$0].lowerBound }.map(Cursor.match)
  }

  /// The index `count` steps on from the one under the cursor, or from the top of the screen where the cursor is on
  /// something else or out of sight; the last of `total` where there are fewer, `nil` where there is none.
  private func step(_ total: Int, _ current: Int?, _ count: Int, _ start: (Int) -> Int) -> Int? {
    let position = walkStart(forward: count > 0)
    let next: Int
    if let current, isVisible(start(current)) {
      next = current + count.signum()
    } else if count > 0 {
      next = (0..<total).firstIndexSorted { start($0) > position }
    } else {
      next = (0..<total).firstIndexSorted { start($0) >= position } - 1
    }
    guard (0..<total).contains(next) else { return nil }
    return min(max(next + count - count.signum(), 0), total - 1)
  }

  /// Where walking begins: at the cursor if it is in sight, else at the top of the screen, or at its end for walking
  /// back.
  private func walkStart(forward: Bool) -> Int {
    if let start = cursorRange?.lowerBound, isVisible(start) { return start }
    if forward { return topOffset - 1 }
    return top + height < layout.lines.count ? layout.lines[top + height].range.lowerBound : bytes.count
  }
}
