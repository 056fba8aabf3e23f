import Foundation
import GRDB

/// Articles whose findings earlier finders made are looked through again, the newest first; but for those of which only
/// a part was saved, which their digests of 8 bytes tell.
extension Library {
  /// Whether other finders than ours have looked through some articles.
  package var isOutdated: Bool {
    get throws(Failure) {
      try readAside { db in
        let sql = """
          SELECT 1 FROM article WHERE finder < ?1 AND length(hash) <> 8
          UNION ALL SELECT 1 FROM article WHERE finder > ?1 AND length(hash) <> 8 LIMIT 1
          """
        return try Int.fetchOne(db, sql: sql, arguments: [Findings.version]) != nil
      }
    }
  }

  /// Looks through them again, a few in each change, so that other programs never wait long. A damaged one stays as it
  /// is, and is told of when all others are done.
  /// - Parameter progress: hears how far the work has come, and says whether to go on.
  package func findAgain(jobs: Int, progress: (IntakeProgress) -> Bool) async throws(Failure) {
    let numbers = try outdatedNumbers()
    var rest = numbers[...]
    var done = 0
    var goesOn = true
    var isDamaged = false
    var failure: Failure?
    var noted = ContinuousClock.now
    do {
      try await inOrder(
        jobs: jobs,
        next: { goesOn ? rest.popPrefix(Self.batch) : nil },
        isReady: { true },
        work: { [self] numbers in Result { try look(at: numbers) } },
        handOver: { looked in
          let looked = try looked.get()
          isDamaged = isDamaged || looked.isDamaged
          // Each change that is noted has all lists made anew, here and in other programs.
          let isDue = ContinuousClock.now - noted > .seconds(1)
          if isDue { noted = .now }
          try write(looked.found, isNoted: isDue)
          done += Self.batch
          goesOn = progress(IntakeProgress(done: min(done, numbers.count), total: numbers.count))
        })
    } catch { failure = LibraryFile.failure(error, path) }
    do throws(Failure) { try write([], isNoted: true) } catch { failure = failure ?? error }
    if let failure { throw failure }
    if isDamaged { throw .library(.damaged, path: path) }
  }

  private static let batch = 32

  /// An article with its new findings, and what told it from others when it was read.
  private typealias Found = (number: Int, hash: Data, article: IncomingArticle)

  /// What looking at a few articles gave.
  private struct Looked {
    var found: [Found] = []
    var isDamaged = false
  }

  private func outdatedNumbers() throws(Failure) -> [Int] {
    try readAside { db in
      let sql = "SELECT number FROM article WHERE finder <> ? AND length(hash) <> 8 ORDER BY \(Self.newestFirst)"
      return try Int.fetchAll(db, sql: sql, arguments: [Findings.version])
    }
  }

  private func look(at numbers: some Sequence<Int> & Sendable) throws(Failure) -> Looked {
    var looked = Looked()
    let articles = try readAside { db in
      try numbers.compactMap { number -> (Int, Data, Article)? in
        let hash = try Data.fetchOne(db, sql: "SELECT hash FROM article WHERE number = ?", arguments: [number])
        do {
          let row = try Row.fetchOne(db.cachedStatement(sql: Self.articleSQL), arguments: [number])
          guard let hash, let row else { return nil }
          return (number, hash, try Self.articleAlone(row))
        } catch is Unpacker.Damage {
          looked.isDamaged = true
          return nil
        }
      }
    }
    looked.found = articles.map { ($0, $1, IncomingArticle($2)) }
    return looked
  }

  private func write(_ articles: [Found], isNoted: Bool) throws(Failure) {
    try write { db in
      let writer = ArticleWriter(db, source: 0, now: Self.now)
      for (number, hash, article) in articles { try writer.findAgain(article, as: number, knownBy: hash) }
      if isNoted { try Self.noteChange(db) }
    }
  }
}
