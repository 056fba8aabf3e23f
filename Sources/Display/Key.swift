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

  /// As help and README write it: `j`, `^D`, `PgDn`, `Space`.
  package var name: String {
    switch self {
    case .character(" "): "Space"
    case .character(let character): String(character)
    case .control(let letter): "^\(letter)"
    case .alt(let letter): "Alt-\(letter)"
    case .function(let number): "F\(number)"
    default: Key.names[self] ?? ""
    }
  }

  /// The key of a name; `nil` for a name that no key has.
  package init?(name: String) {
    if let named = Key.names.first(where: { $0.value == name }) {
      self = named.key
    } else if name == "Space" {
      self = .character(" ")
    } else if name.count == 1, let character = name.first {
      self = .character(character)
    } else if name.count == 2, name.first == "^", let letter = name.last {
      self = .control(letter)
    } else if name.hasPrefix("F"), let number = Int(name.dropFirst()) {
      self = .function(number)
    } else if name.hasPrefix("Alt-"), name.count == 5, let letter = name.last {
      self = .alt(letter)
    } else {
      return nil
    }
  }

  private static let names: [Key: String] = [
    .up: "↑", .down: "↓", .left: "←", .right: "→", .home: "Home", .end: "End", .pageUp: "PgUp", .pageDown: "PgDn",
    .enter: "Enter", .escape: "Esc", .tab: "Tab", .backTab: "BackTab", .backspace: "Backspace", .delete: "Del",
    .insert: "Ins",
  ]
}
