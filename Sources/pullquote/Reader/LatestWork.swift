import Display
import News
import Synchronization

/// Work that is done while reading goes on, and only for what was asked last: what was asked before is passed over, and
/// so is what is asked no longer after a moment, such as the list for each letter that is typed.
final class LatestWork<Question: Equatable & Sendable>: Sendable {
  private let inbox: Inbox
  private let answer: @Sendable (Question) throws(Failure) -> Event
  /// `nil` while nothing is being done.
  private let wanted = Mutex<Question?>(nil)

  init(_ inbox: Inbox, answer: @escaping @Sendable (Question) throws(Failure) -> Event) {
    self.inbox = inbox
    self.answer = answer
  }

  func ask(_ question: Question) {
    let isRunning = wanted.withLock { wanted in
      defer { wanted = question }
      return wanted != nil
    }
    if !isRunning { Task.detached { try await self.run() } }
  }

  private func run() async throws {
    while true {
      try await Task.sleep(for: .milliseconds(60))
      guard let question = wanted.withLock({ $0 }) else { return }
      let event = event(answering: question)
      let isAnswered = wanted.withLock { wanted in
        guard wanted == question else { return false }
        wanted = nil
        return true
      }
      if isAnswered { return inbox.leave(event) }
    }
  }

  private func event(answering question: Question) -> Event {
    do throws(Failure) { return try answer(question) } catch { return .failed([error]) }
  }
}
