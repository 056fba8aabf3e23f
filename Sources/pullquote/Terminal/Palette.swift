import CNcurses
import Display
import Glibc

/// The colours and attributes of ncurses that a theme's looks stand for.
struct Palette {
  private struct Colors: Hashable {
    var foreground: CInt
    var background: CInt
  }

  var theme = Theme(depth: .none) {
    didSet { inks = [:] }
  }
  private(set) var depth = Theme.Depth.none
  private var inks: [Style: cchar_t] = [:]
  private var pairs: [Colors: CShort] = [:]
  /// Whether -1 stands for the terminal's own colours.
  private var hasStandardColors = false

  /// Finds out what the terminal has; ncurses is running.
  mutating func start() {
    guard getenv("NO_COLOR").map({ $0.pointee == 0 }) ?? true, has_colors(), start_color() == OK else { return }
    hasStandardColors = use_default_colors() == OK
    depth = Palette.depth(colors: cn_colors())
  }

  private static func depth(colors: CInt) -> Theme.Depth {
    switch colors {
    case (1 << 24)...: .trueColor
    case 256...: .twoHundredFiftySix
    case 16...: .sixteen
    case 8...: .eight
    default: .none
    }
  }

  /// A space in the look of a style.
  mutating func ink(of style: Style) -> cchar_t {
    if let ink = inks[style] { return ink }
    let look = theme.look(of: style)
    var ink = cchar_t()
    setcchar(&ink, [0x20, 0], Palette.attributes(look.attributes), pair(of: look), nil)
    inks[style] = ink
    return ink
  }

  private mutating func pair(of look: Look) -> CShort {
    guard depth != .none else { return 0 }
    let colors = Colors(
      foreground: number(of: look.foreground, standard: COLOR_WHITE),
      background: number(of: look.background, standard: COLOR_BLACK))
    if colors == Colors(foreground: -1, background: -1) { return 0 }
    if let pair = pairs[colors] { return pair }
    let pair = CInt(pairs.count + 1)
    guard pair < min(cn_color_pairs(), CInt(CShort.max)),
      init_extended_pair(pair, colors.foreground, colors.background) == OK
    else { return 0 }
    pairs[colors] = CShort(pair)
    return CShort(pair)
  }

  private func number(of color: Look.Color, standard: CInt) -> CInt {
    switch color {
    case .standard: hasStandardColors ? -1 : standard
    case .palette(let number): CInt(number)
    case .rgb(let red, let green, let blue): CInt(red) << 16 | CInt(green) << 8 | CInt(blue)
    }
  }

  private static func attributes(_ attributes: Look.Attributes) -> attr_t {
    var result: attr_t = 0
    if attributes.contains(.bold) { result |= cn_bold() }
    if attributes.contains(.dim) { result |= cn_dim() }
    if attributes.contains(.italic) { result |= cn_italic() }
    if attributes.contains(.underline) { result |= cn_underline() }
    if attributes.contains(.reverse) { result |= cn_reverse() }
    return result
  }
}
