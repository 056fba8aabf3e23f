import Display
import News
import Synchronization

/// Counts in how many articles quotes are told, while reading goes on: the article asked for last comes first, so that
/// the one on the screen does not wait for those that were passed by.
final class VersionCounting: Sendable {
  private let library: Library
  private let inbox: Inbox
  private let work = Mutex(Work())

  private struct Work {
    /// Numbers of articles, the latest last.
    var waiting: [Int] = []
    var isRunning = false
    /// When an article was asked for last.
    var asked = ContinuousClock.now
  }

  /// More articles than stand on a screen have been passed by.
  private static let most = 60
  /// Longer than from one key to the next of somebody who goes through a list.
  private static let moment = Duration.milliseconds(200)

  init(library: Library, inbox: Inbox) {
    self.library = library
    self.inbox = inbox
  }

  func start(article number: Int) {
    let isFirst = work.withLock { work in
      work.waiting = work.waiting.filter { $0 != number }.suffix(Self.most - 1) + [number]
      work.asked = .now
      defer { work.isRunning = true }
      return !work.isRunning
    }
    guard isFirst else { return }
    Task.detached { try await self.run() }
  }

  private func run() async throws {
    while true {
      try await settle()
      guard let number = next() else { return }
      inbox.leave { () throws(Failure) in
        [.versionsCounted(number: number, try library.versionCounts(ofArticle: number))]
      }
    }
  }

  /// Waits until nothing has been asked for a moment: who scrolls needs the processor, and no count of what goes by.
  private func settle() async throws {
    while case let rest = work.withLock({ $0.asked }) + Self.moment - .now, rest > .zero {
      try await Task.sleep(for: rest)
    }
  }

  private func next() -> Int? {
    work.withLock { work in
      let number = work.waiting.popLast()
      work.isRunning = number != nil
      return number
    }
  }
}
