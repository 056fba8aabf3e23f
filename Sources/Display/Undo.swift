import News

/// Something that `u` takes back.
enum Undo: Equatable, Sendable {
  /// Selecting an article, by its number, or leaving it.
  case select(Int)
  case mark(MarkChange)
  case correction(Correction)
  /// Forgetting a saved search. What it finds counts as seen when it is saved again.
  case forget(String, Query)
}
