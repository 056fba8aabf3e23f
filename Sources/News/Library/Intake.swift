import Foundation
import GRDB

/// How far long work has come.
package struct IntakeProgress: Equatable, Sendable {
  package var done: Int
  package var total: Int
}

/// What came of taking a source in.
package struct IntakeReport: Equatable, Sendable {
  /// Articles that were not in the library before.
  package var new = 0
  /// Articles that another file, or this one, had brought before.
  package var known = 0
  package var reworded = 0
  /// Files that had been read before and have not changed since, and whose articles are in the library.
  package var unchanged = 0
  /// Such files whose articles had gone by the rule of their source before.
  package var leftOut = 0
  /// Files that have vanished; their articles stay.
  package var gone = 0
  /// Articles that went because they had outlived the rule of their source.
  package var outlived = 0
  /// Whether the work was stopped before its end; what was done is kept.
  package var isStopped = false
  package var failures: [Failure] = []

  package init() {}

  mutating func note(_ outcome: ArticleWriter.Outcome) {
    switch outcome {
    case .new: new += 1
    case .known: known += 1
    case .reworded: reworded += 1
    }
  }
}

/// Takes the files of one source in: reading and finding on all cores, one hand writing whole batches.
///
/// Files are written in the order of their paths and a batch is whole or not there at all, so that work that was cut
/// off at any moment and is begun again ends the same as work that never was.
struct Intake {
  let library: Library
  let source: Int64
  let address: String
  let step: SourceStep
  private(set) var report = IntakeReport()
  private var pending: [ReadSourceFile] = []
  private let speakers = SpeakerNames()
  private var done = 0

  /// Articles a transaction: fewer write the same index pages more often, more keep other programs waiting longer.
  private static let batch = 1_000
  /// Files that a core takes at a time.
  private static let piece = 16

  init(library: Library, source: Int64, address: String, step: SourceStep) {
    self.library = library
    self.source = source
    self.address = address
    self.step = step
    report.unchanged = step.unchanged
    report.gone = step.gone.count
  }

  mutating func run(_ progress: (IntakeProgress) -> Bool) async throws(Failure) -> IntakeReport {
    try markGone()
    if step.changed.count > Self.batch { try makeRoom() }
    var rest = step.changed[...]
    do {
      try await inOrder(
        jobs: ProcessInfo.processInfo.activeProcessorCount * 32,
        next: { report.isStopped ? nil : rest.popPrefix(Self.piece) },
        isReady: { true },
        work: { [address] files in files.map { ReadSourceFile($0, under: address) } },
        handOver: { files in try await take(files, progress) })
      try await writePending()
    } catch { throw LibraryFile.failure(error, library.path) }
    return report
  }

  private mutating func take(_ files: [ReadSourceFile], _ progress: (IntakeProgress) -> Bool) async throws {
    pending += files
    done += files.count
    if pending.count >= Self.batch { try await writePending() }
    if !progress(IntakeProgress(done: done, total: step.changed.count)) { report.isStopped = true }
  }

  private mutating func writePending() async throws {
    guard !pending.isEmpty else { return }
    let batch = Batch(files: pending, source: source, speakers: speakers)
    let outcomes = try await library.writeElsewhere { db in try batch.write(in: db) }
    outcomes.forEach { report.note($0) }
    report.failures += pending.compactMap(\.failure)
    pending = []
  }

  /// Has FTS5 collect the words of a whole batch before it writes them out, 4 MB where its own measure is 1: a tenth of
  /// the work is saved, since fewer pieces of the index must be merged.
  ///
  /// Digests and names come in no order, so that a batch touches every page of their indexes; 8 MB hold them all, where
  /// SQLite's own 2 MB read each again and again: 3.6 times an article at 100,000 of them, and 1.1 times with these.
  private func makeRoom() throws(Failure) {
    try library.write { db in
      try db.execute(sql: "PRAGMA cache_size = \(-8 << 10)")
      try db.execute(sql: "INSERT INTO words (words, rank) VALUES ('hashsize', \(4 << 20))")
    }
  }

  private func markGone() throws(Failure) {
    guard !step.gone.isEmpty else { return }
    try library.write { db in
      let statement = try db.cachedStatement(sql: "UPDATE origin SET is_gone = 1 WHERE source = ? AND path = ?")
      for path in step.gone { try statement.execute(arguments: [source, path]) }
      try Library.noteChange(db)
    }
  }
}

/// Files that are written as one.
private struct Batch: Sendable {
  let files: [ReadSourceFile]
  let source: Int64
  /// The speakers met before.
  let speakers: SpeakerNames

  /// Gives what became of the articles.
  func write(in db: Database) throws -> [ArticleWriter.Outcome] {
    let writer = ArticleWriter(db, source: source, now: Library.now, speakers: speakers)
    var outcomes: [ArticleWriter.Outcome] = []
    for file in files {
      for (part, article) in file.articles.enumerated() {
        outcomes.append(try writer.take(article, from: file.file, part: part))
      }
    }
    if !outcomes.isEmpty { try Library.noteChange(db) }
    return outcomes
  }
}

/// A file of a source as it was read, ready to be written, or why it could not be.
struct ReadSourceFile: Sendable {
  let file: SourceFile
  var articles: [IncomingArticle] = []
  var failure: Failure?

  init(_ file: SourceFile, under address: String) {
    self.file = file
    do throws(Failure) {
      let place = SourceStep.place(of: file.path, under: address)
      articles = try ReadFile(path: place).articles.map { IncomingArticle($0) }
    } catch { failure = error }
  }
}

extension ArraySlice {
  /// Takes at most `count` elements off the beginning; `nil` where there are none.
  mutating func popPrefix(_ count: Int) -> [Element]? {
    guard !isEmpty else { return nil }
    defer { self = dropFirst(count) }
    return Array(prefix(count))
  }
}
