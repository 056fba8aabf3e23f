import News

/// What the reader chose or the terminal dictates.
package struct Settings: Equatable, Sendable {
  package var theme: Theme
  package var usesMouse: Bool
  /// Local time minus UTC, in minutes.
  package var minutesFromUTC: Int
  /// Days of this year are shown without their year; `nil` shows every year.
  package var today: Timestamp?

  package init(
    theme: Theme = Theme(depth: .none), usesMouse: Bool = true, minutesFromUTC: Int = 0, today: Timestamp? = nil
  ) {
    self.theme = theme
    self.usesMouse = usesMouse
    self.minutesFromUTC = minutesFromUTC
    self.today = today
  }
}
