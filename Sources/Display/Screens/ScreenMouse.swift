import News

/// The mouse on screens that have panes or columns, or an article.
extension Screen {
  /// Puts the cursor on what is under the mouse.
  mutating func click(column: Int, row: Int, in area: Area, _ settings: Settings) {
    switch self {
    case .article(var reader):
      reader.click(column: column, row: row, area, settings)
      self = .article(reader)
    case .sideBySide(var screen):
      screen.click(column: column, row: row, in: area)
      self = .sideBySide(screen)
    case .twoArticles(var screen):
      screen.click(column: column, row: row, in: area, settings)
      self = .twoArticles(screen)
    default: break
    }
  }

  /// Scrolls what is under the mouse: some lines, or a quote.
  mutating func wheel(_ command: Command, column: Int, in area: Area) -> [Step]? {
    switch self {
    case .sideBySide(var screen):
      screen.point(at: column, in: area)
      self = .sideBySide(screen)
      return perform(command, count: 1)
    case .twoArticles(var screen):
      screen.point(at: column, in: area)
      self = .twoArticles(screen)
      return perform(command, count: 3)
    default: return perform(command, count: 3)
    }
  }
}
