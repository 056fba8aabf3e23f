import Foundation

/// Text on its way to the clipboard of whatever terminal the reader sits at, near or far (OSC 52).
enum Clipboard {
  /// The control sequences that put text into the clipboard.
  ///
  /// tmux passes the plain sequence on with `set-clipboard on`, the wrapped one with `allow-passthrough on`: it gets
  /// both. GNU screen needs it wrapped.
  static func sequences(for text: String) -> String {
    let plain = "\u{1B}]52;c;\(Data(text.utf8).base64EncodedString())\u{07}"
    if getenv("TMUX") != nil { return plain + "\u{1B}Ptmux;\u{1B}\(plain)\u{1B}\\" }
    let isScreen = getenv("TERM").map { String(cString: $0).hasPrefix("screen") } ?? false
    return isScreen ? "\u{1B}P\(plain)\u{1B}\\" : plain
  }
}
