/// Turns bytes into text, whatever encoding they are in.
enum TextDecoding {
  /// The text; `nil` where the bytes are no text.
  static func decode(_ bytes: [UInt8]) -> String? {
    String(decoding: bytes, as: UTF8.self)
  }
}
