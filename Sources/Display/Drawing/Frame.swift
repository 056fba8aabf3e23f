/// Where things stand on a screen of some size.
struct Frame: Equatable {
  /// What the panes share: everything between the top line and the footer.
  let content: Area
  /// The sources: a pane of their own, else in the place of the list.
  let sources: Area
  /// Whether the sources have a pane of their own.
  let hasSources: Bool
  /// The list, over the whole width where there is one pane at a time.
  let list: Area
  /// The article, likewise.
  let article: Area
  let hasTwoPanes: Bool
  /// The line that tells of what is under the cursor; `nil` on low screens, where it shares the last.
  let footerRow: Int?
  /// The line of the prompt, of sentences and of hints.
  let lastRow: Int

  /// From this width on, both panes.
  static let twoPanes = 100
  /// From this width on, the sources too, if they are wanted.
  static let threePanes = 120
  private static let sourceColumns = 22
  /// Under this size one sentence asks for room.
  static let least = Size(columns: 20, rows: 5)

  /// - Parameter choosesSource: whether the sources have the keys; then they get their pane wherever there is room.
  init(_ size: Size, _ settings: Settings, choosesSource: Bool = false) {
    let hasFooter = size.rows >= 10
    lastRow = size.rows - 1
    footerRow = hasFooter ? size.rows - 2 : nil
    let height = max(1, size.rows - (hasFooter ? 3 : 2))
    content = Area(column: 0, row: 1, columns: size.columns, rows: height)
    hasTwoPanes = size.columns >= Frame.twoPanes
    hasSources = (settings.showsSources || choosesSource) && size.columns >= Frame.threePanes
    let start = hasSources ? Frame.sourceColumns + 1 : 0
    let divider = hasTwoPanes ? Frame.divider(size.columns - start, settings) : 0
    let end = start + divider
    list = hasTwoPanes ? Area(column: start, row: 1, columns: divider, rows: height) : content
    article = hasTwoPanes ? Area(column: end + 1, row: 1, columns: size.columns - end - 1, rows: height) : content
    sources = hasSources ? Area(column: 0, row: 1, columns: Frame.sourceColumns, rows: height) : list
  }

  /// The column of the line between the panes: a third of the width unless the reader moved it.
  private static func divider(_ columns: Int, _ settings: Settings) -> Int {
    let wanted = settings.listColumns ?? min(64, columns / 3)
    return max(24, min(wanted, columns - 44))
  }
}

/// How an article's pane is divided: gutter, a line, the text.
struct ReaderFrame: Equatable {
  /// Columns for a name and the sign of its quote; 0 where there is no gutter.
  let gutter: Int
  /// Where the text begins.
  let textColumn: Int
  /// Columns of the text.
  let width: Int

  init(_ area: Area, _ settings: Settings) {
    gutter = area.columns >= 60 ? min(16, max(10, area.columns / 6)) : 0
    textColumn = area.column + (gutter > 0 ? gutter + 2 : 0)
    width = max(2, min(settings.measure, area.end - textColumn - (area.columns >= 40 ? 1 : 0)))
  }
}
