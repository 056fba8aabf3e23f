import News

/// What the reader chose or the terminal dictates.
package struct Settings: Equatable, Sendable {
  /// Which found things are marked in an article.
  package enum Highlights: String, CaseIterable, Sendable {
    case all, quotes, none
  }

  package var theme: Theme
  package var usesMouse: Bool
  /// Local time minus UTC, in minutes.
  package var minutesFromUTC: Int
  /// The local day, as its midnight in UTC: days of its year are shown without their year; `nil` shows every year.
  package var today: Timestamp?
  package var highlights = Highlights.all
  /// Whether the sources stand beside the list where there is room.
  package var showsSources = false
  /// The widest a line of an article may be, in columns.
  package var measure = 72
  /// The width of the list beside an article; `nil` leaves it to the screen.
  package var listColumns: Int?
  package var keymap = Keymap()

  static let measures = 20...200

  package init(
    theme: Theme = Theme(depth: .none), usesMouse: Bool = true, minutesFromUTC: Int = 0, today: Timestamp? = nil
  ) {
    self.theme = theme
    self.usesMouse = usesMouse
    self.minutesFromUTC = minutesFromUTC
    self.today = today
  }
}
