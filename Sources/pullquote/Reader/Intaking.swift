import Display
import News

/// Takes files and folders into the library, or brings them into step, while reading goes on; then looks again at
/// articles that earlier finders looked through.
struct Intaking {
  let library: Library
  let inbox: Inbox

  /// Says last that it has finished.
  func start(_ paths: [String]) {
    Task.detached {
      for path in paths { await take(path) }
      if !paths.isEmpty { inbox.leave(.readingFinished) }
      await findAgain()
    }
  }

  /// With one job, since somebody is reading.
  private func findAgain() async {
    do throws(Failure) {
      guard try library.isOutdated else { return }
      try await library.findAgain(jobs: 1) { progress in
        inbox.leave(.findingProgressed(done: progress.done, total: progress.total))
        return true
      }
      inbox.leave(.listChanged)
    } catch {
      inbox.leave(.failed([error]))
    }
    inbox.leave(.readingFinished)
  }

  /// - Parameter path: `-` is standard input.
  private func take(_ path: String) async {
    do throws(Failure) {
      var failures: [Failure] = []
      if path == "-" {
        try library.takeStandardInput(ByteStream.standardInput.readAll())
      } else {
        failures = try await add(path)
      }
      inbox.leave(.listChanged)
      if !failures.isEmpty { inbox.leave(.failed(failures)) }
    } catch {
      inbox.leave(.failed([error]))
    }
  }

  private func add(_ path: String) async throws(Failure) -> [Failure] {
    try await library.add(path: path) { progress in
      inbox.leave(.readingProgressed(done: progress.done, total: progress.total))
      return true
    }.failures
  }
}
