/// Makes text harmless that is printed outside of a canvas.
enum Printable {
  /// Control characters and characters that turn the direction of text become "�"; a line feed does, too.
  static func text(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { result.append(isHarmless(scalar) ? scalar : "\u{FFFD}") }
    return String(result)
  }

  private static func isHarmless(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator: scalar == "\u{200D}" || scalar == "\u{200C}"
    default: true
    }
  }
}
