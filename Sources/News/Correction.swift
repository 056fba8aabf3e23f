/// What the reader says of who speaks in a quote. It stands over what the finders say, whatever they will find.
package struct Correction: Equatable, Sendable {
  package enum Verdict: Equatable, Sendable {
    /// By name; the name that was found confirms it.
    case speaker(String)
    case nobody
  }

  /// The article's number.
  package var article: Int
  /// The quote's words, in UTF-8 bytes of the article's text.
  package var range: Range<Int>
  package var words: String
  /// `nil` leaves the quote to the finders again.
  package var verdict: Verdict?

  package init(article: Int, range: Range<Int>, words: String, verdict: Verdict?) {
    self.article = article
    self.range = range
    self.words = words
    self.verdict = verdict
  }
}

extension Findings {
  /// The findings with the speakers that a reader set.
  func corrected(by corrections: [Correction], in article: Article) -> Findings {
    var findings = self
    for correction in corrections {
      guard let verdict = correction.verdict, let place = place(of: correction, in: article) else { continue }
      findings.set(verdict, of: place)
    }
    return findings
  }

  /// The quote that a correction speaks of: the one at its place, else one with the same words (the article may have
  /// been reworded before it), else the one there that shares more than half of its words (other finders may end it
  /// elsewhere); `nil` where there is none any more.
  func place(of correction: Correction, in article: Article) -> Int? {
    let alike = quotes.indices.filter { article.words(at: quotes[$0].range) == correction.words }
    if let same = alike.min(by: { distance($0, correction) < distance($1, correction) }) { return same }
    guard correction.range.upperBound <= article.text.utf8.count,
      article.words(at: correction.range) == correction.words
    else { return nil }
    return quotes.indices.first { 2 * quotes[$0].range.clamped(to: correction.range).count > correction.range.count }
  }

  private func distance(_ place: Int, _ correction: Correction) -> Int {
    abs(quotes[place].range.lowerBound - correction.range.lowerBound)
  }

  private mutating func set(_ verdict: Correction.Verdict, of place: Int) {
    if let former = quotes[place].speaker { speakers[former].quotes -= 1 }
    quotes[place].speaker = nil
    if case .speaker(let name) = verdict {
      let speaker = speaker(called: name)
      speakers[speaker].quotes += 1
      quotes[place].speaker = speaker
    }
    quotes[place].certainty = .confirmed
    quotes[place].rule = "reader"
  }

  /// The speaker of a name, who is new where the article has nobody called so.
  private mutating func speaker(called name: String) -> Int {
    if let known = speakers.firstIndex(where: { $0.name == name }) { return known }
    speakers.append(Speaker(name: name))
    return speakers.count - 1
  }
}
