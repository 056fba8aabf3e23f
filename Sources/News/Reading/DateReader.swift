/// Reads a date as publishers write it.
///
/// ISO 8601 ("2022-10-27T14:02:00+03:00"), RFC 2822 ("Thu, 27 Oct 2022 14:02:00 GMT") and words ("27 October 2022",
/// "Oct. 27, 2022 2:02 p.m."). A time without a zone is taken as UTC. Dates in figures whose order is not sure
/// ("10/03/2024") are not read, nor is anything with words of no meaning in a date.
struct DateReader {
  private var year: Int?
  private var month: Int?
  private var day: Int?
  private var time: (hour: Int, minute: Int, second: Int)?
  /// Minutes east of Greenwich.
  private var zone = 0

  /// `nil` where the text is no date.
  static func read(_ text: String) -> Timestamp? {
    guard text.utf8.count <= 80 else { return nil }
    var reader = DateReader()
    let isRead = parts(of: text).allSatisfy { reader.take($0) }
    return isRead ? reader.timestamp : nil
  }

  /// The words of a date: white space and commas part them, and the "T" of ISO 8601.
  private static func parts(of text: String) -> [Substring] {
    text.lowercased().split { $0.isWhitespace || $0 == "," || $0 == "|" }.flatMap(partOfISO)
  }

  private static func partOfISO(_ word: Substring) -> [Substring] {
    guard let mark = word.firstIndex(of: "t"), word.first?.isNumber == true, word.contains("-"),
      word[word.index(after: mark)...].first?.isNumber == true
    else { return [word] }
    return [word[..<mark], word[word.index(after: mark)...]]
  }

  private mutating func take(_ word: Substring) -> Bool {
    takeDay(word) || takeTime(word) || takeWord(word) || takeZone(word)
  }

  /// "2022-10-27", "2022/10/27".
  private mutating func takeDay(_ word: Substring) -> Bool {
    let fields = word.split(separator: word.contains("/") ? "/" : "-", omittingEmptySubsequences: false)
    guard fields.count == 3, year == nil, fields[0].count == 4 else { return takeNumber(word) }
    (year, month, day) = (number(fields[0]), number(fields[1]), number(fields[2]))
    return year != nil && month != nil && day != nil
  }

  /// "2022", "27", "27th".
  private mutating func takeNumber(_ word: Substring) -> Bool {
    let figures = word.prefix { $0.isNumber }
    guard let number = number(figures) else { return false }
    let tail = word.dropFirst(figures.count)
    switch figures.count {
    case 4 where tail.isEmpty && year == nil: year = number
    case 1...2 where day == nil && ["", ".", "st", "nd", "rd", "th"].contains(tail): day = number
    default: return false
    }
    return true
  }

  /// "14:02", "14:02:09.5", "2:02pm", each with a zone after it.
  private mutating func takeTime(_ word: Substring) -> Bool {
    let clock = word.prefix { $0.isNumber || $0 == ":" || $0 == "." }
    let fields = clock.split(separator: ":", omittingEmptySubsequences: false)
    guard time == nil, fields.count == 2 || fields.count == 3, let hour = number(fields[0]),
      let minute = number(fields[1])
    else { return false }
    let second = fields.count == 3 ? number(fields[2].prefix { $0 != "." }) : 0
    guard let second, hour < 24, minute < 60, second <= 60 else { return false }
    time = (hour, minute, min(second, 59))
    let tail = word.dropFirst(clock.count)
    return tail.isEmpty || takeHalfOfDay(tail) || takeZone(tail)
  }

  /// "Oct.", "October", "Thursday", "p.m.", "at".
  private mutating func takeWord(_ word: Substring) -> Bool {
    let letters = word.filter { $0 != "." }
    if let number = DateWords.months.firstIndex(where: { $0.hasPrefix(letters) && letters.count >= 3 }) {
      guard month == nil else { return false }
      month = number + 1
      return true
    }
    return DateWords.fillers.contains(letters)
      || DateWords.days.contains { $0.hasPrefix(letters) && letters.count >= 3 } || takeHalfOfDay(word)
  }

  private mutating func takeHalfOfDay(_ word: Substring) -> Bool {
    let letters = word.filter { $0 != "." }
    guard let hour = time?.hour, (1...12).contains(hour), letters == "am" || letters == "pm" else { return false }
    time?.hour = hour % 12 + (letters == "pm" ? 12 : 0)
    return true
  }

  /// "Z", "GMT", "EST", "+03:00", "-0300".
  private mutating func takeZone(_ word: Substring) -> Bool {
    guard time != nil else { return false }
    if let hours = DateWords.zones[String(word)] {
      zone = hours * 60
      return true
    }
    let figures = word.dropFirst().filter { $0 != ":" }
    guard let sign = word.first, "+-−".contains(sign), figures.count == 2 || figures.count == 4,
      let hours = number(figures.prefix(2)),
      let minutes = number(figures.dropFirst(2).isEmpty ? "0" : figures.suffix(2)),
      hours <= 14, minutes < 60
    else { return false }
    zone = (hours * 60 + minutes) * (sign == "+" ? 1 : -1)
    return true
  }

  private func number(_ figures: some StringProtocol) -> Int? {
    figures.utf8.allSatisfy { (0x30...0x39).contains($0) } ? Int(figures) : nil
  }

  private var timestamp: Timestamp? {
    guard let year, let month, let day, let days = Timestamp.days(year: year, month: month, day: day) else {
      return nil
    }
    guard let time else { return Timestamp(seconds: Int64(days) * 86400, hasTime: false) }
    let seconds = time.hour * 3600 + (time.minute - zone) * 60 + time.second
    return Timestamp(seconds: Int64(days) * 86400 + Int64(seconds), hasTime: true)
  }
}
