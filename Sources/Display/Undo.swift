import News

/// Something that `u` takes back.
enum Undo: Equatable, Sendable {
  /// Selecting an article, by its number, or leaving it.
  case select(Int)
  case mark(MarkChange)
  case correction(Correction)
}
