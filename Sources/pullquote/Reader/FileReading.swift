import Foundation
import News

/// What came of reading one file: its articles with what was found in them, or why there are none.
struct FileReading: Sendable {
  let path: String
  let format: Format?
  let articles: [(article: Article, findings: Findings)]
  let failure: Failure?

  /// Reads and analyses a file; `-` is standard input.
  init(path: String) {
    self.path = path
    do throws(Failure) {
      let file =
        path == "-" ? try ReadFile(bytes: ByteStream.standardInput.readAll(), path: "-") : try ReadFile(path: path)
      format = file.format
      articles = file.articles.map { ($0, Findings(of: $0)) }
      failure = nil
    } catch {
      format = nil
      articles = []
      failure = error
    }
  }
}

/// How many files a list of paths stands for, and what went wrong in finding them.
struct FileCount: Sendable {
  var files: Int
  var failures: [Failure]
}

extension FileReading {
  /// Reads files and folders on all cores in the background; readings arrive in the order of the paths.
  static func start(_ paths: [String], arrivingIn inbox: Inbox) {
    Task.detached {
      let (files, failures) = FileReading.list(paths)
      inbox.leave(.listed(FileCount(files: files.count, failures: failures)))
      var rest = files[...]
      await inOrder(
        jobs: ProcessInfo.processInfo.activeProcessorCount,
        next: { rest.popFirst() },
        isReady: { true },
        work: { FileReading(path: $0) },
        handOver: { inbox.leave(.read($0)) }
      )
      inbox.leave(.finished)
    }
  }

  /// The files that paths stand for; `-` stays as it is.
  static func list(_ paths: [String]) -> (files: [String], failures: [Failure]) {
    let files = FileList(of: paths.filter { $0 != "-" })
    return (paths.contains("-") ? ["-"] + files.paths : files.paths, files.failures)
  }
}
