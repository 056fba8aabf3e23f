import Display
import News
import Synchronization

/// Work that is done while reading goes on, and only for what was asked last: what was asked before it, such as the
/// list for each letter that is typed, is given up.
final class LatestWork<Question: Equatable & Sendable>: Sendable {
  private let inbox: Inbox
  private let answer: @Sendable (Question) async throws(Failure) -> Event
  private let current = Mutex<Work?>(nil)

  private struct Work {
    var question: Question
    var task: Task<Void, Never>
  }

  init(_ inbox: Inbox, answer: @escaping @Sendable (Question) async throws(Failure) -> Event) {
    self.inbox = inbox
    self.answer = answer
  }

  /// - Parameters:
  ///   - question: `nil` where nothing is wanted any more. The one that is being answered is not begun again.
  ///   - pause: how long it can wait, so that what is asked no longer after it takes nothing from what is drawn.
  func ask(_ question: Question?, after pause: Duration = .zero) {
    current.withLock { current in
      guard current?.question != question else { return }
      current?.task.cancel()
      current = question.map { question in
        Work(question: question, task: Task.detached { [self] in await work(on: question, after: pause) })
      }
    }
  }

  private func work(on question: Question, after pause: Duration) async {
    // A task that is cancelled sleeps no longer.
    if pause > .zero { do { try await Task.sleep(for: pause) } catch { return } }
    let event: Event
    do throws(Failure) { event = try await answer(question) } catch { event = .failed([error]) }
    let isWanted = current.withLock { current in
      guard !Task.isCancelled else { return false }
      current = nil
      return true
    }
    if isWanted { inbox.leave(event) }
  }
}
