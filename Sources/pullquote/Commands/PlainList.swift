import ArgumentParser
import Foundation
import News

/// The list of articles as lines, for where there is no terminal to draw on.
struct PlainList {
  let paths: [String]

  func run() async throws {
    Output.complain("no terminal to draw on: TERM=\(environment("TERM")): here is the list of articles")
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
    try print(edition)
    if !failures.isEmpty { throw ExitCode(1) }
  }

  private func print(_ edition: Edition) throws {
    var edition = edition
    for row in edition.page(matching: Query(""), offset: 0, count: edition.count).rows {
      try Output.write(Array("\(row.number)\t\(Printable.text(row.title))\n".utf8))
    }
  }

  private func environment(_ name: String) -> String {
    getenv(name).map { String(cString: $0) } ?? ""
  }
}
