extension Findings {
  /// The version of the finders. Raise it when they find other things in the same text: libraries then look again at
  /// the articles they keep.
  package static let version = 4
}
