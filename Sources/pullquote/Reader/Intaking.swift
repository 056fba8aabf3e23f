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

  /// Brings the sources that a query names into step with their files, or all where it names none; says what came of
  /// it.
  func refresh(_ scope: Query) {
    Task.detached {
      await inbox.leave { () async throws(Failure) in
        let paths = try library.sources().compactMap(\.path).filter { scope.isEmpty || scope.origins.contains($0) }
        guard !paths.isEmpty else { return [.reported("no files stand behind this source")] }
        var reports: [IntakeReport] = []
        for path in paths {
          guard let report = await take(path) else { return [.readingFinished] }
          reports.append(report)
        }
        return [.reported(Self.words(for: reports)), .readingFinished]
      }
    }
  }

  private static func words(for reports: [IntakeReport]) -> String {
    let numbers = [
      (reports.reduce(0) { $0 + $1.new }, "new"), (reports.reduce(0) { $0 + $1.reworded }, "with new wording"),
      (reports.reduce(0) { $0 + $1.gone }, "gone"),
    ]
    let words = numbers.filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }
    return words.isEmpty ? "nothing new" : words.joined(separator: ", ")
  }

  /// `nil` where something could not be read, which is said.
  @discardableResult
  private func take(_ path: String) async -> IntakeReport? {
    var shown = ContinuousClock.now
    do throws(Failure) {
      let report = try await library.take(path) { progress in
        inbox.leave(.readingProgressed(done: progress.done, total: progress.total))
        // What has come can be read while more comes; the list tells it above what is read.
        guard ContinuousClock.now - shown > .seconds(1) else { return }
        inbox.leave(.listChanged)
        shown = .now
      }
      inbox.leave(.listChanged)
      guard !report.failures.isEmpty else { return report }
      inbox.leave(.failed(report.failures))
    } catch {
      inbox.leave(.failed([error]))
    }
    return nil
  }
}

extension SourceRow {
  /// The file or folder that it is.
  fileprivate var path: String? {
    if case .origin(let address) = kind, address.hasPrefix("/") { address } else { nil }
  }
}
