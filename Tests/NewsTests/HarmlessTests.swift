import News
import Testing

@Suite struct HarmlessTests {
  @Test(arguments: [
    ("Ağa ☃ 日本 é", "Ağa ☃ 日本 é"), ("a\tb\r\nc\u{85}d\u{2028}e", "a b  c d e"), ("\u{1B}[31m", "␛[31m"),
    ("\0\u{7F}", "␀␡"), ("\u{9B}31m", "\u{FFFD}31m"), ("\u{202E}evil\u{2069}\u{200F}", "evil"),
    ("so\u{AD}ft \u{FEFF}mark", "soft mark"), ("\u{200D}\u{200C}", "\u{200D}\u{200C}"), ("\u{E0041}", ""), ("", ""),
  ])
  func showsWhatIsSeenAndNothingElse(text: String, shown: String) {
    #expect(text.harmless == shown)
    #expect(shown.harmless == shown)
  }

  @Test(arguments: [("  a \n\t b\u{1B} ", "a b␛"), ("\u{202D}\u{2028}a", "a"), (" \n ", "")])
  func oneLineHasNoOtherWhiteSpace(text: String, line: String) {
    #expect(text.oneLine == line)
  }
}
