import GRDB

/// What the reader says of who speaks: kept beside the findings, and laid over them whenever they are read.
extension Library {
  /// Sets who speaks in a quote, or leaves it to the finders again.
  /// - Returns: the correction that takes this one back; `nil` where the article has no such quote any more.
  package func apply(_ correction: Correction) throws(Failure) -> Correction? {
    try write { db in
      guard let found = try foundArticle(correction.article, db),
        let place = found.findings.place(of: correction, in: found.article)
      else { return nil }
      var undoing = correction
      undoing.verdict = nil
      for former in try Self.corrections(of: correction.article, db)
      where found.findings.place(of: former, in: found.article) == place {
        undoing = former
        try remove(former, db)
      }
      try insert(correction, db)
      let writer = ArticleWriter(db, source: 0, now: Self.now)
      try writer.indexCorrected(found.findings, of: found.article, correction.article)
      try Self.noteChange(db)
      return undoing
    }
  }

  /// The corrections of an article, in the order of its text.
  static func corrections(of number: Int, _ db: Database) throws -> [Correction] {
    let sql = "SELECT start, end, words, speaker FROM correction WHERE number = ? ORDER BY start, end"
    return try Row.fetchAll(db.cachedStatement(sql: sql), arguments: [number]).compactMap { row in
      let (start, end, speaker): (Int, Int, String?) = (row[0], row[1], row[3])
      guard 0 <= start, start <= end else { return nil }
      return Correction(
        article: number, range: start..<end, words: row[2], verdict: speaker.map { .speaker($0) } ?? .nobody)
    }
  }

  private func remove(_ correction: Correction, _ db: Database) throws {
    try db.execute(
      sql: "DELETE FROM correction WHERE number = ? AND start = ? AND end = ?",
      arguments: [correction.article, correction.range.lowerBound, correction.range.upperBound])
  }

  private func insert(_ correction: Correction, _ db: Database) throws {
    let speaker: String?
    switch correction.verdict {
    case nil: return
    case .nobody: speaker = nil
    case .speaker(let name): speaker = name
    }
    try db.execute(
      sql: "INSERT OR REPLACE INTO correction (number, start, end, words, speaker) VALUES (?, ?, ?, ?, ?)",
      arguments: [
        correction.article, correction.range.lowerBound, correction.range.upperBound, correction.words, speaker,
      ])
  }
}
