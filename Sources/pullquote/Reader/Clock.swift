import Display
import Glibc
import News

/// What the day and the terminal dictate when the reader starts.
enum Clock {
  static func settings(for terminal: Terminal) -> Settings {
    settings(Theme(depth: terminal.depth, background: terminal.background))
  }

  /// Without a theme, for what is printed.
  static func settings(_ theme: Theme = Theme(depth: .none)) -> Settings {
    var now = time(nil)
    var local = tm()
    localtime_r(&now, &local)
    let today = Int64(now + local.tm_gmtoff) / 86_400 * 86_400
    return Settings(
      theme: theme,
      minutesFromUTC: local.tm_gmtoff / 60,
      today: Timestamp(seconds: today, hasTime: false)
    )
  }
}
