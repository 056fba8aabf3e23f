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
  mutating func write(_ versions: [Version], of quote: QuoteRow) throws {
    defer { isFirst = false }
    number += 1
    switch form {
    case .json: try Output.write(JSONList.element(isFirst: isFirst) { write(versions, of: quote, to: &$0) })
    case .csv: try Output.write(Array(((isFirst ? Self.head : "") + csv(versions)).utf8))
    case .markdown: try Output.write(Array(markdown(versions, of: quote).utf8))
    case nil: try lines(versions, of: quote).forEach { try Output.write($0) }
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
  private func lines(_ versions: [Version], of quote: QuoteRow) -> [[UInt8]] {
    [Lines.line(quote.speaker ?? "?", versions.told)]
      + versions.flatMap { version in
        version.pieces.map { piece in
          let words = [String(piece.quote.place.article), version.originWords, piece.telling, piece.quote.markedWords]
          return Lines.line("", words.joined(separator: " · "))
        }
      }
  }

  private func markdown(_ versions: [Version], of quote: QuoteRow) -> String {
    let head = "\n## \((quote.speaker ?? "?").oneLine.markdown): \(versions.told)\n"
    return head
      + versions.flatMap { version in
        version.pieces.map { "\n### \(version.originWords.markdown) · \($0.telling)\n" + $0.quote.clipping }
      }.joined()
  }

  private func write(_ versions: [Version], of quote: QuoteRow, to json: inout JSONWriter) {
    json.object { json in
      json.key("speaker")
      json.string(quote.speaker)
      json.key("articles")
      json.number(versions.articles)
      json.key("versions")
      json.array(versions) { VersionJSON.write($1, to: &$0) }
    }
  }
}

extension Version {
  fileprivate var originWords: String {
    [(origin ?? "no source").oneLine, pieces.first?.quote.published?.iso8601 ?? "undated"].joined(separator: ", ")
  }
}

extension [Version] {
  /// In how many articles.
  fileprivate var articles: Int { Set(flatMap(\.places).map(\.article)).count }

  fileprivate var told: String {
    guard articles > 1 || count > 1 else { return "told by one article" }
    return [(count, "version"), (articles, "article")].map { "\($0) \($1)\($0 == 1 ? "" : "s")" }
      .joined(separator: " in ")
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
