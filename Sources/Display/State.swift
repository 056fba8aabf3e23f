import News

/// Everything that decides what is on the screen.
///
/// A value: `update` changes it, `draw` only reads it. What is large stays outside: a list holds the rows around
/// its cursor, and asks for others by an effect.
package struct State: Equatable, Sendable {
  package internal(set) var size: Size
  package var settings: Settings
  /// The first screen.
  var browse: Browse
  /// The screens over it; the last is seen.
  var screens: [Screen] = []
  var prompt: Prompt?
  var history = Prompt.History()
  /// The sentence in the last line, until the next key.
  var status: Status?
  /// The number typed before a command.
  var count: Int?
  /// Where `q` leads from a list that a screen narrowed, the last one last.
  var returns: [Return] = []
  /// What `u` takes back, the newest last.
  var undo: [Undo] = []
  /// Work that goes on while one reads.
  var progress: Progress?

  /// - Parameter origins: the addresses of the sources to begin with; none is the whole library.
  package init(size: Size, settings: Settings = Settings(), origins: [String] = []) {
    self.size = size
    self.settings = settings
    browse = Browse(origins: origins)
    fit()
  }

  var frame: Frame { Frame(size, settings, choosesSource: browse.focus == .sources) }

  /// Whether no article is listed.
  package var isEmpty: Bool { browse.list.page.total == 0 }

  /// Whether there is room to show anything.
  var hasRoom: Bool { size.columns >= Frame.least.columns && size.rows >= Frame.least.rows }

  /// The article on the screen: the screen itself, or the pane of the first.
  var reader: Reader? {
    guard let top = screens.last else { return browse.reader }
    return top.reader
  }

  /// Fits what is seen to its place; what is fitted already costs a comparison.
  mutating func fit() {
    guard hasRoom else { return }
    let frame = frame
    if screens.isEmpty {
      browse.fit(frame, settings)
    } else {
      screens[screens.count - 1].fit(frame, settings)
    }
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

/// How far work in the background has come.
struct Progress: Equatable, Sendable {
  enum Work: Equatable, Sendable {
    case reading
    case findingAgain
  }

  var work = Work.reading
  var done: Int
  /// `nil` while it is not known.
  var total: Int?
}
