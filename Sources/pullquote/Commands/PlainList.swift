import ArgumentParser
import Foundation
import News

/// The list of articles as lines, for where there is no terminal to draw on.
struct PlainList {
  let paths: [String]
  /// Takes the files in and is listed whole; `nil` lists the files alone.
  let library: Library?

  func run() async throws {
    Output.complain("no terminal to draw on: TERM=\(environment("TERM")): here is the list of articles")
    if let library { return try await print(library) }
    var (files, failures) = FileReading.list(paths)
    var edition = Edition()
    var rest = files[...]
    await inOrder(
      jobs: ProcessInfo.processInfo.activeProcessorCount,
      next: { rest.popFirst() },
      isReady: { true },
      work: { FileReading(path: $0) },
      handOver: { reading in
        for found in reading.originated { edition.add(found.article, findings: found.findings, origin: found.origin) }
        if let failure = reading.failure { failures.append(failure) }
      }
    )
    for failure in failures { Output.complain(failure.sentence) }
    try print(edition.page(matching: Query(""), offset: 0, count: edition.count).rows)
    if !failures.isEmpty { throw ExitCode(1) }
  }

  private func print(_ library: Library) async throws {
    var failures: [Failure] = []
    for path in paths { failures += try await library.add(path: path).failures }
    for failure in failures { Output.complain(failure.sentence) }
    try print(library.page(matching: Query(""), offset: 0, count: library.count).rows)
    if !failures.isEmpty { throw ExitCode(1) }
  }

  private func print(_ rows: [ArticleRow]) throws {
    for row in rows {
      try Output.write(Array("\(row.number)\t\(Printable.text(row.title))\n".utf8))
    }
  }

  private func environment(_ name: String) -> String {
    getenv(name).map { String(cString: $0) } ?? ""
  }
}
