import Display
import News

/// Prints statements with their versions in one form.
struct VersionSheet {
  private let form: QuoteForm?
  private var isFirst = true
  /// The number of the statement, from 1.
  private var number = 0

  init(_ form: QuoteForm?) {
    self.form = form
  }

  /// - Parameter quote: the telling that was found first; the versions are oldest first.
  mutating func write(_ told: Told, of quote: QuoteRow) throws {
    defer { isFirst = false }
    number += 1
    switch form {
    case .json: try Output.write(JSONList.element(isFirst: isFirst) { write(told, of: quote, to: &$0) })
    case .csv: try Output.write(Array(((isFirst ? Self.head : "") + csv(told.versions)).utf8))
    case .markdown: try Output.write(Array(markdown(told, of: quote).utf8))
    case nil: try lines(told, of: quote).forEach { try Output.write($0) }
    }
  }

  func end() throws {
    if form == .json { try Output.write(JSONList.end(isEmpty: isFirst)) }
    if form == .csv, isFirst { try Output.write(Array(Self.head.utf8)) }
  }

  // MARK: Forms

  private static let head = "statement,origin,articles,telling," + QuoteCSV.head

  private func csv(_ versions: [Version]) -> String {
    versions.flatMap { version in
      version.pieces.map { piece in
        let fields = [String(number), version.origin, String(1 + version.reprints.count), piece.telling]
        return QuoteCSV.line(fields + QuoteCSV.fields(of: piece.quote))
      }
    }.joined()
  }

  /// The speaker, then a line a version, set in.
  private func lines(_ told: Told, of quote: QuoteRow) -> [[UInt8]] {
    [Lines.line(quote.speaker ?? "?", told.words)]
      + told.versions.flatMap { version in version.pieces.flatMap { lines($0, of: version) } }
  }

  /// On a terminal whole words, on as many lines as they take.
  private func lines(_ piece: Version.Piece, of version: Version) -> [[UInt8]] {
    let how = [String(piece.quote.place.article), version.originWords, piece.telling].joined(separator: " · ")
    let words = piece.printed.markedWords
    guard let width = Lines.width else { return [Lines.line("", how + " · " + words)] }
    let lines = [(4, how), (8, words)].flatMap { inset, text in
      text.lines(ofWidth: width - inset).map { String(repeating: " ", count: inset) + $0 }
    }
    return lines.map { Lines.line($0) }
  }

  private func markdown(_ told: Told, of quote: QuoteRow) -> String {
    let head = "\n## \((quote.speaker ?? "?").oneLine.markdown): \(told.words)\n"
    return head
      + told.versions.flatMap { version in
        version.pieces.map { "\n### \(version.originWords.markdown) · \($0.telling)\n" + $0.quote.clipping }
      }.joined()
  }

  private func write(_ told: Told, of quote: QuoteRow, to json: inout JSONWriter) {
    json.object { json in
      json.member("speaker", quote.speaker)
      json.member("articles", told.articles)
      json.member("unseen", told.unseen)
      json.key("versions")
      json.array(told.versions) { VersionJSON.write($1, to: &$0) }
    }
  }
}

extension Version {
  fileprivate var originWords: String {
    [(origin ?? "no source").oneLine, pieces.first?.quote.published?.iso8601 ?? "undated"].joined(separator: ", ")
  }
}

extension Told {
  /// "2 versions in 5 articles"
  fileprivate var words: String {
    let articles = articles
    let more = unseen == 0 ? "" : ", \(unseen) more share words"
    guard articles > 1 || versions.count > 1 else { return "told by one article" + more }
    let numbers = [(versions.count, "version"), (articles, "article")].map { "\($0) \($1)\($0 == 1 ? "" : "s")" }
    return numbers.joined(separator: " in ") + more
  }
}

extension Version.Piece {
  /// How it tells the statement.
  fileprivate var telling: String {
    if quote.replaced != nil { return "earlier wording" }
    if isTurnedIndirect { return "turned into reported speech" }
    return isFullest ? "the fullest" : gaps.isEmpty ? changed.isEmpty ? "the same" : "reworded" : "cut"
  }
}
