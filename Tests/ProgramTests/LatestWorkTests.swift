import Display
import News
import Testing

@testable import pullquote

/// Work in the background that only the last question is worth.
@Suite(.timeLimit(.minutes(10))) struct LatestWorkTests {
  private let inbox = Inbox()

  /// Answers with the question; what is no even number takes until it is given up.
  private func work() -> LatestWork<Int> {
    LatestWork(inbox) { question throws(Failure) in
      while question % 2 != 0, !Task.isCancelled { await Task.yield() }
      return .reported("\(question)")
    }
  }

  /// What was left when something was. Other tests may keep all cores for a while.
  private func arrivals() async throws -> [Event] {
    while true {
      let events = inbox.take()
      if !events.isEmpty { return events }
      try await Task.sleep(for: .milliseconds(5))
    }
  }

  @Test func givesUpWhatWasAskedBefore() async throws {
    let work = work()
    for question in [1, 3, 5, 6] { work.ask(question) }
    #expect(try await arrivals() == [.reported("6")])
    work.ask(6)
    #expect(try await arrivals() == [.reported("6")])
  }

  @Test func givesUpWhatNobodyWantsAnyMore() async throws {
    let work = work()
    work.ask(1)
    work.ask(nil)
    work.ask(8)
    #expect(try await arrivals() == [.reported("8")])
  }

  @Test func tellsWhyItFailed() async throws {
    let failing = LatestWork<Int>(inbox) { question throws(Failure) in throw .noAddress(question) }
    failing.ask(7)
    #expect(try await arrivals() == [.failed([.noAddress(7)])])
  }
}
