import Display
import Foundation
import News
import Synchronization

/// Questions that mostly take no longer than a key may: what is answered within a moment is shown at once, the rest
/// arrives in the inbox while reading goes on.
///
/// They are answered one after another, on a thread of their own. One that was not begun when the same was asked again
/// with other words, as a filter is while it is typed, is passed over.
final class PatientWork: Sendable {
  private let inbox: Inbox
  private let queue = DispatchQueue(label: "questions")
  /// The last question of each subject.
  private let latest = Mutex<[Subject: Int]>([:])

  /// What a question is about, told from others in words.
  typealias Subject = String

  /// So long a key waits.
  private static let moment = DispatchTimeInterval.milliseconds(15)

  init(_ inbox: Inbox) {
    self.inbox = inbox
  }

  /// What comes of some work, where that takes no longer than a moment; else nothing, and it arrives.
  /// - Parameter subject: `nil` for a question that is never passed over.
  func ask(about subject: Subject?, _ work: @escaping @Sendable () throws(Failure) -> [Event]) -> [Event] {
    let number = subject.map(number(of:)) ?? 0
    let answer = Answer()
    queue.async { [self] in
      guard subject.map({ takeUp(number, of: $0) }) ?? true else { return }
      let events = Self.events(of: work)
      if !answer.give(events) { events.forEach(inbox.leave) }
    }
    return answer.await(for: Self.moment)
  }

  /// The number of a question that is now the last of its subject.
  private func number(of subject: Subject) -> Int {
    latest.withLock { latest in
      latest[subject, default: 0] += 1
      return latest[subject, default: 0]
    }
  }

  /// Whether a question is the last of its subject.
  private func takeUp(_ number: Int, of subject: Subject) -> Bool {
    latest.withLock { latest in
      guard latest[subject] == number else { return false }
      latest[subject] = nil
      return true
    }
  }

  private static func events(of work: () throws(Failure) -> [Event]) -> [Event] {
    do throws(Failure) { return try work() } catch { return [.failed([error])] }
  }
}

/// An answer that somebody waits for, but not for ever.
private final class Answer: Sendable {
  private enum State { case awaited, given([Event]), abandoned }

  private let state = Mutex(State.awaited)
  private let bell = DispatchSemaphore(value: 0)

  /// Whether it is still awaited.
  func give(_ events: [Event]) -> Bool {
    let isAwaited = state.withLock { state in
      guard case .awaited = state else { return false }
      state = .given(events)
      return true
    }
    bell.signal()
    return isAwaited
  }

  /// None where the moment passes; they are for whoever gives them then.
  func await(for moment: DispatchTimeInterval) -> [Event] {
    _ = bell.wait(timeout: .now() + moment)
    return state.withLock { state in
      if case .given(let events) = state { return events }
      state = .abandoned
      return []
    }
  }
}
