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

  /// Reads a date as publishers write it; `nil` where the text is none, so that nothing gets a made-up date.
  package init?(_ text: String) {
    guard let read = DateReader.read(text) else { return nil }
    self = read
  }

  package static func < (left: Timestamp, right: Timestamp) -> Bool {
    left.seconds < right.seconds
  }
}

extension Timestamp {
  /// A point in time as a calendar and a clock show it in UTC.
  package struct Parts: Equatable, Sendable {
    package var year: Int
    /// From 1.
    package var month: Int
    package var day: Int
    package var hour: Int
    package var minute: Int
    package var second: Int
  }

  package var parts: Parts {
    let day = Int((seconds - (seconds % 86400 + 86400) % 86400) / 86400)
    let second = Int(seconds) - day * 86400
    let date = Timestamp.date(ofDay: day)
    return Parts(
      year: date.year, month: date.month, day: date.day, hour: second / 3600, minute: second / 60 % 60,
      second: second % 60)
  }

  /// ISO 8601 in UTC: "2022-10-27T14:02:00Z", or "2022-10-27" for a day.
  package var iso8601: String {
    let parts = parts
    let date = Timestamp.padded(parts.year, 4) + "-" + Timestamp.padded(parts.month) + "-" + Timestamp.padded(parts.day)
    guard hasTime else { return date }
    let clock = [parts.hour, parts.minute, parts.second].map { Timestamp.padded($0) }.joined(separator: ":")
    return date + "T" + clock + "Z"
  }

  private static func padded(_ number: Int, _ width: Int = 2) -> String {
    let figures = String(number)
    return String(repeating: "0", count: max(width - figures.count, 0)) + figures
  }

  /// Days from 1970-01-01 to a date of the years 1 to 9999; `nil` for a date that no calendar has.
  ///
  /// This and the way back count years from March, as in https://howardhinnant.github.io/date_algorithms.html.
  static func days(year: Int, month: Int, day: Int) -> Int? {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1 else { return nil }
    let fromMarch = month > 2 ? year : year - 1
    let era = fromMarch / 400
    let yearOfEra = fromMarch % 400
    let dayOfYear = (153 * ((month + 9) % 12) + 2) / 5 + day - 1
    let days = era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
    let back = date(ofDay: days)
    return back.month == month && back.day == day ? days : nil
  }

  private static func date(ofDay day: Int) -> (year: Int, month: Int, day: Int) {
    let fromMarch = day + 719_468
    let era = (fromMarch >= 0 ? fromMarch : fromMarch - 146_096) / 146_097
    let dayOfEra = fromMarch - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    return (
      yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
    )
  }
}
