/// How meanings look on a terminal of some depth of colour, on a light or dark background.
///
/// Without colours every meaning keeps an attribute or a sign of its own.
package struct Theme: Hashable, Sendable {
  package enum Depth: Hashable, Sendable {
    /// Attributes only: NO_COLOR, and terminals without colours.
    case none
    case eight
    case sixteen
    case twoHundredFiftySix
    case trueColor
  }

  package enum Background: Hashable, Sendable {
    case dark, light
  }

  package var depth: Depth
  package var background: Background

  package init(depth: Depth, background: Background = .dark) {
    self.depth = depth
    self.background = background
  }

  /// Colours and attributes of a style.
  package func look(of style: Style) -> Look {
    var look = Look(foreground: color(of: style.role), attributes: attributes(of: style.role))
    for (layer, attributes) in Theme.layers where style.layers.contains(layer) { look.attributes.formUnion(attributes) }
    if !style.layers.isDisjoint(with: [.cursor, .resting]) { look.background = tint }
    return look
  }

  private func color(of role: Style.Role) -> Look.Color {
    guard let hue = Hue(role) else { return .standard }
    switch depth {
    case .none: return .standard
    case .eight: return .palette(hue.basic)
    case .sixteen: return .palette(background == .dark ? hue.bright : hue.basic)
    case .twoHundredFiftySix: return .palette(background == .dark ? hue.onDark : hue.onLight)
    case .trueColor:
      let (red, green, blue) = Theme.rgb(background == .dark ? hue.onDark : hue.onLight)
      return .rgb(red, green, blue)
    }
  }

  /// Behind what the cursor is on; fewer colours make do with bold.
  private var tint: Look.Color {
    let grey: UInt8 = background == .dark ? 237 : 254
    switch depth {
    case .none, .eight, .sixteen: return .standard
    case .twoHundredFiftySix: return .palette(grey)
    case .trueColor:
      let (red, green, blue) = Theme.rgb(grey)
      return .rgb(red, green, blue)
    }
  }

  private func attributes(of role: Style.Role) -> Look.Attributes {
    switch role {
    case .title, .heading, .unread, .key, .prompt, .failure: .bold
    case .bar: .reverse
    case .quiet: depth == .none || depth == .eight ? .dim : []
    default: []
    }
  }

  private static let layers: [(Style.Layers, Look.Attributes)] = [
    (.country, .underline), (.match, .reverse), (.currentMatch, [.reverse, .bold]), (.cursor, .bold),
    (.selected, .reverse), (.resting, .bold), (.emphasis, .italic), (.strong, .bold),
  ]

  /// Red, green and blue of a colour of xterm's palette of 256: a cube of 6×6×6 from 16 on, then 24 greys.
  private static func rgb(_ index: UInt8) -> (UInt8, UInt8, UInt8) {
    guard index >= 16 else { return (0, 0, 0) }
    if index >= 232 {
      let grey = 8 + 10 * (index - 232)
      return (grey, grey, grey)
    }
    let steps: [UInt8] = [0, 95, 135, 175, 215, 255]
    let place = Int(index) - 16
    return (steps[place / 36], steps[place / 6 % 6], steps[place % 6])
  }
}
