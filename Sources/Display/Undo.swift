import News

/// Something that `u` takes back.
enum Undo: Equatable, Sendable {
  case mark(MarkChange)
  case correction(Correction)
}
