import News

/// Everything that decides what is on the screen.
///
/// A value: `update` changes it, `draw` only reads it. What is large stays outside: a list holds the rows around
/// its cursor, and asks for others by an effect.
package struct State: Equatable, Sendable {
  package internal(set) var size: Size
  package var settings: Settings
  /// The sentence in the last line, until the next key.
  var status: Status?

  package init(size: Size, settings: Settings = Settings()) {
    self.size = size
    self.settings = settings
  }
}

/// A screen's size in cells.
package struct Size: Equatable, Sendable {
  package var columns: Int
  package var rows: Int

  package init(columns: Int, rows: Int) {
    self.columns = columns
    self.rows = rows
  }
}

/// A sentence for the last line.
struct Status: Equatable, Sendable {
  var words: String
  var isFailure = false
}
