import Glibc

/// How text goes to the terminal: as UTF-8, or in ASCII where the locale has nothing better.
enum Letters {
  case utf8
  case ascii

  /// Sets the program's locale, which ncurses goes by, and says what it can show.
  ///
  /// The C locale says nothing about the terminal, and terminals speak UTF-8: C.UTF-8 is taken instead. A locale of
  /// another encoding is believed.
  static func ofLocale() -> Letters {
    setlocale(LC_CTYPE, "")
    if codeset == "ANSI_X3.4-1968" { setlocale(LC_CTYPE, "C.UTF-8") }
    return codeset == "UTF-8" ? .utf8 : .ascii
  }

  private static var codeset: String {
    nl_langinfo(CInt(CODESET)).map { String(cString: $0) } ?? ""
  }

  /// What stands for a code point.
  func letter(for scalar: Unicode.Scalar) -> Unicode.Scalar {
    self == .utf8 || scalar.isASCII ? scalar : Unicode.Scalar(Letters.ascii(scalar))
  }

  private static func ascii(_ scalar: Unicode.Scalar) -> UInt8 {
    switch scalar {
    case "“", "”", "„", "«", "»": return UInt8(ascii: "\"")
    case "‘", "’", "‚": return UInt8(ascii: "'")
    case "‐", "‑", "–", "—", "─", "━": return UInt8(ascii: "-")
    case "│", "┃": return UInt8(ascii: "|")
    case "←": return UInt8(ascii: "<")
    case "→", "▸", "›": return UInt8(ascii: ">")
    case "●", "★", "·", "•", "…": return UInt8(ascii: scalar == "●" || scalar == "★" ? "*" : ".")
    case "\u{A0}": return UInt8(ascii: " ")
    default: return UInt8(ascii: "?")
    }
  }
}
