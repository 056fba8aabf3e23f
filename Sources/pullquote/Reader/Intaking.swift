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
    await inbox.leave { () async throws(Failure) in
      guard try library.isOutdated else { return [] }
      try await library.findAgain(jobs: 1) { progress in
        inbox.leave(.findingProgressed(done: progress.done, total: progress.total))
        return true
      }
      return [.listChanged]
    }
    inbox.leave(.readingFinished)
  }

  private func take(_ path: String) async {
    await inbox.leave { () async throws(Failure) in
      var shown = ContinuousClock.now
      let failures = try await library.take(path) { progress in
        inbox.leave(.readingProgressed(done: progress.done, total: progress.total))
        // What has come can be read while more comes; the list tells it above what is read.
        guard ContinuousClock.now - shown > .seconds(1) else { return }
        inbox.leave(.listChanged)
        shown = .now
      }
      return [.listChanged] + (failures.isEmpty ? [] : [.failed(failures)])
    }
  }
}
