/// What is shown, printed and copied in place of characters that would do something instead of being seen. The one
/// rule for screens, lines and the clipboard; JSON, which must lose nothing, escapes them.
extension Unicode.Scalar {
  /// The character itself, where it is harmless. White space is a space, a control character its picture (␛ for
  /// escape) or, where it has none, U+FFFD. `nil` is left out: what has no shape and acts on what stands around it, as
  /// marks do that turn the direction of writing; but joiners stay, which scripts need.
  package var harmless: Unicode.Scalar? {
    switch value {
    case 0x20..<0x7F: self
    case 0x09...0x0D, 0x85, 0x2028, 0x2029: " "
    case 0..<0x20: Unicode.Scalar(0x2400 + value)
    case 0x7F: "\u{2421}"
    case 0x80..<0xA0: "\u{FFFD}"
    case 0x200C, 0x200D: self
    default: properties.generalCategory == .format ? nil : self
    }
  }
}

extension StringProtocol {
  /// With every character harmless.
  package var harmless: String {
    var result = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      if let shown = scalar.harmless { result.append(shown) }
    }
    return String(result)
  }
}
