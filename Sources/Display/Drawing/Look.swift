/// Colours and attributes of a cell.
package struct Look: Hashable, Sendable {
  package enum Color: Hashable, Sendable {
    /// The terminal's own.
    case standard
    /// Of the palette: below 8, 16 or 256 by the theme's depth.
    case palette(UInt8)
    /// Only from a theme of true colour.
    case rgb(UInt8, UInt8, UInt8)
  }

  package struct Attributes: OptionSet, Hashable, Sendable {
    package let rawValue: UInt8
    package init(rawValue: UInt8) { self.rawValue = rawValue }

    package static let bold = Attributes(rawValue: 1)
    package static let dim = Attributes(rawValue: 2)
    package static let italic = Attributes(rawValue: 4)
    package static let underline = Attributes(rawValue: 8)
    package static let reverse = Attributes(rawValue: 16)
  }

  package var foreground: Color
  package var background: Color
  package var attributes: Attributes

  package init(foreground: Color = .standard, background: Color = .standard, attributes: Attributes = []) {
    self.foreground = foreground
    self.background = background
    self.attributes = attributes
  }
}
