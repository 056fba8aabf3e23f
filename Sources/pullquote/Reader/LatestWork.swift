import Display
import News
import Synchronization

/// Work that is done while reading goes on, and only for what was asked last: what was asked before is passed over.
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
    if !isRunning { Task.detached { self.run(question) } }
  }

  private func run(_ first: Question) {
    var next: Question? = first
    while let question = next {
      let event = event(answering: question)
      next = wanted.withLock { wanted in
        if wanted == question { wanted = nil }
        return wanted
      }
      if next == nil { inbox.leave(event) }
    }
  }

  private func event(answering question: Question) -> Event {
    do throws(Failure) { return try answer(question) } catch { return .failed([error]) }
  }
}
