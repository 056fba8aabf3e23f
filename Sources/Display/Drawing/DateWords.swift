import News

/// Points in time in words, without a clock of its own.
enum DateWords {
  /// "27 Oct 14:02", "27 Oct" without a time, "27 Oct 2021" in another year than today's; "undated" for none.
  ///
  /// A time is given in local time; a day stays the day that the publisher gave.
  static func words(for timestamp: Timestamp?, _ settings: Settings) -> String {
    guard let timestamp, timestamp.hasTime else { return day(of: timestamp, settings) }
    let date = date(of: timestamp, settings)
    return "\(day(of: timestamp, settings)) \(twoDigits(date.hour)):\(twoDigits(date.minute))"
  }

  /// The same without the time.
  static func day(of timestamp: Timestamp?, _ settings: Settings) -> String {
    guard let timestamp else { return "undated" }
    let date = date(of: timestamp, settings)
    let today = settings.today.map { CivilDate(secondsSince1970: $0.seconds) }
    return "\(date.day) \(months[date.month - 1])" + (date.year == today?.year ? "" : " \(date.year)")
  }

  private static func date(of timestamp: Timestamp, _ settings: Settings) -> CivilDate {
    CivilDate(secondsSince1970: timestamp.seconds &+ (timestamp.hasTime ? Int64(settings.minutesFromUTC) * 60 : 0))
  }

  private static func twoDigits(_ number: Int) -> String {
    number < 10 ? "0\(number)" : "\(number)"
  }

  private static let months = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]
}

/// A day and a time of the Gregorian calendar.
struct CivilDate: Equatable {
  var year: Int
  /// 1–12.
  var month: Int
  /// 1–31.
  var day: Int
  var hour: Int
  var minute: Int

  /// Days are counted in eras of 400 years that begin on the first of March, so that a leap day ends a year (after
  /// Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms").
  ///
  /// Seconds beyond the year 300,000 are taken for the last that are counted.
  init(secondsSince1970 seconds: Int64) {
    let seconds = min(max(seconds, -CivilDate.limit), CivilDate.limit)
    let days = Int(seconds.flooredQuotient(86_400))
    let time = Int(seconds - Int64(days) * 86_400)
    let shifted = days + 719_468
    let era = Int(Int64(shifted).flooredQuotient(146_097))
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
    month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    hour = time / 3600
    minute = time / 60 % 60
  }

  private static let limit: Int64 = 10_000_000_000_000
}

extension Int64 {
  /// The quotient rounded towards minus infinity.
  fileprivate func flooredQuotient(_ divisor: Int64) -> Int64 {
    let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
    return remainder < 0 ? quotient - 1 : quotient
  }
}
