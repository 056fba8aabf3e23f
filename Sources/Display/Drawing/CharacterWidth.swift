import News

/// How many columns a code point takes, and what is shown in its place where it would harm the screen.
///
/// The one place that knows columns: wrapping asks for widths, the canvas for shapes. Widths are those of glibc's
/// `wcwidth`, which ncurses goes by; what terminals disagree about (joiners, variation selectors, skin tones) is left
/// out, so that columns stay straight on all of them.
package enum CharacterWidth {
  /// What becomes of a code point on a screen.
  enum Shape: Equatable {
    case narrow(UInt32)
    case wide(UInt32)
    /// Sits on the character before it.
    case combining
    /// Has no place on a screen: bidi controls, joiners, variation selectors.
    case dropped

    var width: Int {
      switch self {
      case .narrow: 1
      case .wide: 2
      case .combining, .dropped: 0
      }
    }
  }

  /// The shape of a code point, or of what is shown in its place.
  @inline(__always)
  static func shape(of scalar: UInt32) -> Shape {
    if scalar &- 0x20 < 0x5F || scalar &- 0xA1 < 0x0C || scalar &- 0xAE < 0x252 { return .narrow(scalar) }
    return rareShape(of: scalar)
  }

  private static func rareShape(of scalar: UInt32) -> Shape {
    switch scalar {
    case 0xA0: return .narrow(0x20)
    case 0x300..<0x370: return .combining
    case 0x370..<0x483, 0x2010...0x2027, 0x2030...0x205E: return .narrow(scalar)
    case 0x1160...0x11FF: return .combining  // vowels and finals of Hangul sit on the wide initial before them
    case 0x4E00...0x9FFF, 0xAC00...0xD7A3: return .wide(scalar)
    case 0x1F3FB...0x1F3FF, 0xFE00...0xFE0F: return .dropped
    default: return shapeByCategory(scalar)
    }
  }

  private static func shapeByCategory(_ number: UInt32) -> Shape {
    guard let scalar = Unicode.Scalar(number) else { return .narrow(replacement) }
    guard let shown = scalar.harmless else { return .dropped }
    guard shown == scalar else { return .narrow(shown.value) }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark: return isVariation(number) ? .dropped : .combining
    case .format: return .dropped  // a joiner
    case .unassigned, .surrogate: return .narrow(replacement)
    default: return isWide(number) ? .wide(number) : .narrow(number)
    }
  }

  private static let replacement: UInt32 = 0xFFFD

  private static func isVariation(_ scalar: UInt32) -> Bool {
    (0x180B...0x180F).contains(scalar) || (0xE0100...0xE01EF).contains(scalar)
  }

  private static func isWide(_ scalar: UInt32) -> Bool {
    var low = 0
    var high = wide.count
    while low < high {
      let middle = (low + high) / 2
      if wide[middle].upperBound < scalar { low = middle + 1 } else { high = middle }
    }
    return low < wide.count && wide[low].contains(scalar)
  }

  /// The beginning of a text that is wider than some columns, no shorter than they are; `nil` for one that fits. Of a
  /// headline of a megabyte only the beginning is looked at.
  static func beginning(of text: String, columns: Int) -> Substring? {
    var left = columns
    for index in text.unicodeScalars.indices {
      left -= shape(of: text.unicodeScalars[index].value).width
      if left < 0 { return text[..<index] }
    }
    return nil
  }

  /// Columns of a text that stands alone.
  package static func columns(of text: some StringProtocol) -> Int {
    text.unicodeScalars.reduce(0) { $0 + shape(of: $1.value).width }
  }
}
