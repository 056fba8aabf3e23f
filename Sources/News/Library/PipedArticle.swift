import GRDB

/// Articles that stand in no file.
extension Library {
  /// The source of what was piped into the program.
  package static let standardInput = "standard input"

  /// Takes an article in that came by itself; the same one again is known.
  /// - Parameter path: tells it from others of its source; another article of the same path is its new wording.
  /// - Returns: its number.
  @discardableResult
  package func take(
    _ article: Article, findings: Findings, as path: String, from address: String = standardInput
  ) throws(Failure) -> Int {
    let source = try source(at: address, kind: "input")
    let incoming = IncomingArticle(article, findings)
    return try write { db in
      let writer = ArticleWriter(db, source: source, now: Self.now)
      _ = try writer.take(incoming, from: SourceFile(path: path, size: 0, modified: 0), part: 0)
      try Self.noteChange(db)
      let sql = "SELECT number FROM origin WHERE source = ? AND path = ? AND part = 0"
      return try Int.fetchOne(db, sql: sql, arguments: [source, path]) ?? 0
    }
  }

  /// Takes in the articles of bytes that were piped into the program; each stays, whatever is piped in later.
  /// - Parameter pipe: tells these from others: they come from `address(ofPipe:)`.
  package func takeStandardInput(_ bytes: [UInt8], as pipe: String) throws(Failure) {
    for article in try ReadFile(bytes: bytes, path: Self.standardInput).articles {
      try take(article, findings: Findings(of: article), as: "\(pipe)/\(ContentHash.identity(of: article))")
    }
  }

  package static func address(ofPipe pipe: String) -> String { "\(standardInput)/\(pipe)" }
}
