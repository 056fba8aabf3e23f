/// A place that an article came from.
package struct Origin: Equatable, Sendable {
  package var path: String
  /// Whether nothing stands there any more.
  package var isGone: Bool

  package init(path: String, isGone: Bool = false) {
    self.path = path
    self.isGone = isGone
  }
}

extension [Origin] {
  /// What is worth telling beside an article: that its file has gone, or where else it is to be had.
  package var words: String? {
    guard let first else { return nil }
    if allSatisfy(\.isGone) { return count == 1 ? "its file has gone" : "its files have gone" }
    let others = filter { !$0.isGone && $0 != first }
    guard let other = others.first else { return nil }
    return others.count == 1 ? "also in \(other.shortPath)" : "also in \(others.count) other files"
  }
}

extension Origin {
  /// The file's name and that of its folder.
  fileprivate var shortPath: String {
    path.split(separator: "/").suffix(2).joined(separator: "/")
  }
}
