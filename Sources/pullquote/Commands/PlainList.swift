import ArgumentParser
import Foundation
import News

/// The list of articles as lines, for where there is no terminal to draw on.
struct PlainList {
  /// Files and folders to take in first; only their articles are listed.
  let paths: [String]
  let library: Library

  func run() async throws {
    let reason = isatty(STDOUT_FILENO) == 1 ? "TERM=\(environment("TERM"))" : "standard output is none"
    Output.complain("no terminal to draw on: \(reason): here is the list of articles")
    var failures: [Failure] = []
    for path in paths { failures += try await take(path) }
    for failure in failures { Output.complain(failure.sentence) }
    let page = try library.page(matching: Query(from: Origins.addresses(of: paths)), offset: 0, count: library.count)
    try Output.write(page.rows.flatMap { Lines.line(String($0.number), $0.headline) })
    if !failures.isEmpty { throw ExitCode(1) }
  }

  private func take(_ path: String) async throws -> [Failure] {
    do throws(Failure) {
      return try await library.take(path) { _ in }.failures
    } catch {
      if case .library = error { throw error }
      return [error]
    }
  }

  private func environment(_ name: String) -> String {
    getenv(name).map { String(cString: $0) } ?? ""
  }
}

/// The sources that paths on the command line name.
enum Origins {
  /// What is piped into this run of the program.
  static let pipe = "\(Timestamp(seconds: Int64(time(nil)), hasTime: true).iso8601)-\(getpid())"

  /// The addresses of files and folders, whatever way leads there; those that are missing are left out.
  static func addresses(of paths: [String]) -> [String] {
    paths.compactMap { path in
      do throws(Failure) {
        return try path == "-" ? Library.address(ofPipe: pipe) : Library.address(of: path)
      } catch { return nil }
    }
  }
}

extension Library {
  /// Takes in what a path on the command line names, `-` being standard input.
  func take(_ path: String, progress: (IntakeProgress) -> Void) async throws(Failure) -> IntakeReport {
    guard path != "-" else {
      try takeStandardInput(ByteStream.standardInput.readAll(), as: Origins.pipe)
      return IntakeReport()
    }
    return try await add(path: path) {
      progress($0)
      return true
    }
  }
}
