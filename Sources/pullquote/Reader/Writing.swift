import Display
import Foundation
import News

/// Writes what the reader notes, one after the other, so that no key waits for another program, or for articles that
/// are being taken in.
final class Writing: Sendable {
  private let inbox: Inbox
  private let queue = DispatchQueue(label: "writing")
  private let unfinished = DispatchGroup()
  /// For so many milliseconds what is read next waits for what was written before, which mostly takes one.
  private static let moment = 30

  init(_ inbox: Inbox) {
    self.inbox = inbox
  }

  /// Writes behind what was to be written before; what comes of it arrives in the inbox.
  func start(_ work: @escaping @Sendable () throws(Failure) -> [Event]) {
    let asked = ContinuousClock.now
    queue.async(group: unfinished) { [inbox] in
      inbox.leave(work)
      // A list may have been read before this was written.
      if ContinuousClock.now - asked > .milliseconds(Self.moment) { inbox.leave(.listChanged) }
    }
  }

  /// Lets what was noted last be written, where that takes no longer than a moment.
  func settle() {
    _ = unfinished.wait(timeout: .now() + .milliseconds(Self.moment))
  }

  /// Waits until all is written.
  func finish() {
    unfinished.wait()
  }
}
