/// Works on what a source gives, `jobs` pieces at once, and hands the results over in the source's order.
///
/// Results that wait for an earlier one are bounded, so memory stays flat however long the source is.
/// - Parameter isReady: whether `next` would answer without waiting; where it would not, what has been given is
///   finished and handed over first, so that a slow source sees its answers.
package func inOrder<Piece: Sendable, Result: Sendable>(
  jobs: Int,
  next: () throws -> Piece?,
  isReady: () -> Bool,
  work: @escaping @Sendable (Piece) -> Result,
  handOver: (Result) async throws -> Void
) async rethrows {
  try await withThrowingTaskGroup(of: (Int, Result).self) { group in
    var line = Queue<Result>()
    while true {
      if !isReady() { try await line.finish(&group, leaving: 0, handOver) }
      guard let piece = try next() else { break }
      let number = line.add()
      group.addTask { (number, work(piece)) }
      try await line.finish(&group, leaving: jobs - 1, handOver)
    }
    try await line.finish(&group, leaving: 0, handOver)
  }
}

/// Pieces of work between their start and the handing over of their results.
private struct Queue<Result: Sendable> {
  private var started = 0
  private var handedOver = 0
  /// Results that wait for an earlier one, by number.
  private var waiting: [Int: Result] = [:]

  private static var waitingLimit: Int { 64 }

  mutating func add() -> Int {
    started += 1
    return started - 1
  }

  /// Waits until only `limit` pieces are being worked on, and hands over what is next in order.
  mutating func finish(
    _ group: inout ThrowingTaskGroup<(Int, Result), any Error>, leaving limit: Int,
    _ handOver: (Result) async throws -> Void
  ) async throws {
    while started - handedOver - waiting.count > limit || waiting.count > Self.waitingLimit {
      guard let (number, result) = try await group.next() else { return }
      waiting[number] = result
      while let result = waiting.removeValue(forKey: handedOver) {
        try await handOver(result)
        handedOver += 1
      }
    }
  }
}
