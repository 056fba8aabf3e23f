/// What a reader notes on an article.
package enum Mark: Hashable, Sendable {
  case read
  case starred
  case tagged(String)
}

/// Setting a mark on articles, or taking it off.
package struct MarkChange: Equatable, Sendable {
  package var mark: Mark
  package var isSet: Bool
  /// The articles' numbers.
  package var numbers: [Int]

  package init(_ mark: Mark, isSet: Bool, numbers: [Int]) {
    self.mark = mark
    self.isSet = isSet
    self.numbers = numbers
  }

  /// The change that takes this one back.
  package var undoing: MarkChange {
    MarkChange(mark, isSet: !isSet, numbers: numbers)
  }
}
