/// A point in time as a publisher gives it: a day, or a day and a time.
package struct Timestamp: Hashable, Comparable, Sendable {
  /// Seconds since 1970-01-01T00:00:00Z; for a day without a time, its midnight in UTC.
  package var seconds: Int64
  /// Whether the publisher gave a time of day.
  package var hasTime: Bool

  package init(seconds: Int64, hasTime: Bool) {
    self.seconds = seconds
    self.hasTime = hasTime
  }

  package static func < (left: Timestamp, right: Timestamp) -> Bool {
    left.seconds < right.seconds
  }
}
