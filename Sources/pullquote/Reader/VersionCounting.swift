import Display
import News
import Synchronization

/// Counts the versions of an article's quotes while reading goes on: of the article asked for last, whatever was asked
/// for meanwhile.
final class VersionCounting: Sendable {
  private let library: Library
  private let inbox: Inbox
  /// `nil` while nothing is being counted.
  private let wanted = Mutex<Int?>(nil)

  init(library: Library, inbox: Inbox) {
    self.library = library
    self.inbox = inbox
  }

  func start(_ number: Int) {
    let isRunning = wanted.withLock { wanted in
      defer { wanted = number }
      return wanted != nil
    }
    if !isRunning { Task.detached { self.run() } }
  }

  private func run() {
    var last: Int?
    while let number = next(after: last) {
      count(number)
      last = number
    }
  }

  private func next(after last: Int?) -> Int? {
    wanted.withLock { wanted in
      if wanted == last { wanted = nil }
      return wanted
    }
  }

  private func count(_ number: Int) {
    do throws(Failure) {
      inbox.leave(.versionsCounted(number: number, try library.versionCounts(ofArticle: number)))
    } catch { inbox.leave(.failed([error])) }
  }
}
