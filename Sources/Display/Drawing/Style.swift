/// What a cell means; `Theme` says how that looks.
package struct Style: Hashable, Sendable {
  package enum Role: UInt8, CaseIterable, Sendable {
    case plain
    /// Of less weight: dates, sources, dividers.
    case quiet
    case title
    case heading
    /// The top line, and the line under the panes.
    case bar
    case unread
    case star
    case failure
    case prompt
    /// A key in the hints.
    case key
    /// The words of a speaker, and the name in the gutter; eight hues.
    case speaker1, speaker2, speaker3, speaker4, speaker5, speaker6, speaker7, speaker8
    /// Quoted words of nobody known.
    case unnamed

    /// The hue of the speaker with this index, in order of first appearance.
    package static func speaker(_ index: Int) -> Role {
      Role(rawValue: speaker1.rawValue + UInt8(index % 8)) ?? .unnamed
    }
  }

  /// What lies over a role; any of them together.
  package struct Layers: OptionSet, Hashable, Sendable {
    package let rawValue: UInt8
    package init(rawValue: UInt8) { self.rawValue = rawValue }

    package static let country = Layers(rawValue: 1)
    package static let match = Layers(rawValue: 2)
    /// The match that `n` and `N` stand on.
    package static let currentMatch = Layers(rawValue: 4)
    /// The quote or the country under the cursor.
    package static let cursor = Layers(rawValue: 8)
    /// The list row under the cursor, in the pane that has the keys.
    package static let selected = Layers(rawValue: 16)
    /// The same in the other pane.
    package static let resting = Layers(rawValue: 32)
    package static let emphasis = Layers(rawValue: 64)
    package static let strong = Layers(rawValue: 128)
  }

  package var role: Role
  package var layers: Layers

  package init(_ role: Role = .plain, _ layers: Layers = []) {
    self.role = role
    self.layers = layers
  }
}
