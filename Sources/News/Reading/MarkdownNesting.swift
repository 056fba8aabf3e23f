/// Tells text that is nested so deeply that only somebody who means harm writes it.
///
/// For each line a parser of Markdown looks at all the quotations and lists that the line may go on with: a megabyte of
/// them, and a megabyte of empty lines after it, would keep it busy for hours.
enum MarkdownNesting {
  /// Quotations and lists that one line may open.
  private static let deepest = 64
  /// White space at the start of a line, in columns.
  private static let widest = 256

  static func isHostile(_ source: [UInt8]) -> Bool {
    var start = 0
    while start < source.count {
      let end = source[start...].firstIndex(of: 0x0A) ?? source.count
      if isHostile(source[start..<end]) { return true }
      start = end + 1
    }
    return false
  }

  private static func isHostile(_ line: ArraySlice<UInt8>) -> Bool {
    var markers = 0
    for (index, byte) in zip(line.indices, line) {
      let isLast = index + 1 == line.endIndex
      switch byte {
      case 0x20, 0x09, 0x30...0x39: break
      case 0x3E: markers += 1  // >
      case 0x2D, 0x2A, 0x2B, 0x29, 0x2E: markers += !isLast && line[index + 1] == 0x20 ? 1 : 0  // - * + ) .
      default: return markers > deepest || index - line.startIndex > widest
      }
    }
    return markers > deepest
  }
}
