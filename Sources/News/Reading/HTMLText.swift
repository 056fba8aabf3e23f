/// The words in a piece of HTML, without its tags.
enum HTMLText {
  /// The text between the tags, entities decoded; comments, scripts and styles have none. Linear in the piece.
  static func text(_ html: [UInt8]) -> [UInt8] {
    var text: [UInt8] = []
    var rest = html[...]
    while let opening = rest.firstIndex(of: 0x3C) {
      text += rest[..<opening]
      text.append(0x20)
      rest = skipTag(rest[opening...])
    }
    text += rest
    return text.withUnsafeBytes { Array(decodingEntities(of: $0).utf8) }
  }

  /// Whether a tag ends a line: `<br>`, `<br/>`.
  static func isLineBreak(_ tag: UnsafeRawBufferPointer) -> Bool {
    tag.count >= 4 && String(decoding: tag.prefix(3), as: UTF8.self).lowercased() == "<br"
  }

  /// The text with the characters that its entities stand for.
  static func decodingEntities(of bytes: UnsafeRawBufferPointer) -> String {
    let pieces = String(decoding: bytes, as: UTF8.self).split(separator: "&", omittingEmptySubsequences: false)
    return pieces.dropFirst().reduce(into: String(pieces.first ?? "")) { text, piece in
      guard let end = piece.prefix(longestEntity).firstIndex(of: ";"),
        let character = Entities.character("&" + piece[...end])
      else { return text += "&" + piece }
      text.unicodeScalars.append(character)
      text += piece[piece.index(after: end)...]
    }
  }

  /// In characters, without the "&".
  private static let longestEntity = 32

  /// What follows a tag, or what follows the end of the comment, script or style that it begins.
  private static func skipTag(_ html: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let name = String(decoding: html.prefix(8), as: UTF8.self).lowercased()
    for (opening, closing) in [("<!--", "-->"), ("<script", "</script>"), ("<style", "</style>")]
    where name.hasPrefix(opening) {
      return skip(html, to: Array(closing.utf8))
    }
    return skip(html, to: [0x3E])
  }

  /// What follows the first `end`, in small letters or capitals; nothing where there is none.
  private static func skip(_ html: ArraySlice<UInt8>, to end: [UInt8]) -> ArraySlice<UInt8> {
    var rest = html
    while let start = rest.firstIndex(of: end[0]) {
      if rest[start...].lazy.map({ $0 &- 65 < 26 ? $0 | 0x20 : $0 }).starts(with: end) {
        return rest[(start + end.count)...]
      }
      rest = rest[(start + 1)...]
    }
    return []
  }
}
