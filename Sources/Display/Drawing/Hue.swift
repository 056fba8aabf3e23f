/// A colour in the palettes of 8, 16 and 256, chosen to be legible: at least 4.5 to 1 against the background, and the
/// eight of speakers told apart from their neighbours.
struct Hue {
  /// 0–7.
  var basic: UInt8
  /// 0–15, on a dark background.
  var bright: UInt8
  /// 16–255, on a dark background.
  var onDark: UInt8
  /// 16–255, on a light one.
  var onLight: UInt8

  /// `nil` for what is shown in the terminal's own colour.
  init?(_ role: Style.Role) {
    guard let hue = Hue.table[role] else { return nil }
    self = hue
  }

  private init(_ basic: UInt8, _ bright: UInt8, _ onDark: UInt8, _ onLight: UInt8) {
    self.basic = basic
    self.bright = bright
    self.onDark = onDark
    self.onLight = onLight
  }

  private static let table: [Style.Role: Hue] = [
    .speaker1: Hue(2, 10, 114, 22),  // green
    .speaker2: Hue(5, 13, 176, 90),  // magenta
    .speaker3: Hue(6, 14, 80, 23),  // cyan
    .speaker4: Hue(3, 11, 221, 94),  // yellow, brown
    .speaker5: Hue(4, 12, 111, 25),  // blue
    .speaker6: Hue(1, 9, 209, 124),  // orange, red
    .speaker7: Hue(2, 2, 150, 58),  // olive
    .speaker8: Hue(5, 5, 147, 55),  // lavender, indigo
    .quiet: Hue(7, 7, 246, 241),
    .failure: Hue(1, 9, 203, 124),
    .star: Hue(3, 11, 221, 94),
    .unread: Hue(6, 14, 80, 23),
    .key: Hue(6, 14, 80, 23),
  ]
}
