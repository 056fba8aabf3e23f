/// A key as the terminal reports it.
package enum Key: Hashable, Sendable {
  case character(Character)
  /// With Ctrl held; the letter is a capital: `^D` is `.control("D")`.
  case control(Character)
  /// With Alt held.
  case alt(Character)
  case up, down, left, right
  case home, end, pageUp, pageDown
  case enter, escape, tab, backTab
  case backspace, delete, insert
  /// F1 is 1.
  case function(Int)
}
