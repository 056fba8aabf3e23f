import CNcurses
import Display
import Glibc

/// A row as ncurses takes it: characters with their attributes. Handed over as text, each character would be decoded,
/// measured and looked up again, at three times the cost.
struct InkedRow {
  private(set) var characters: [cchar_t] = []
  private let letters: Letters

  init(_ row: Row, _ palette: inout Palette, _ letters: Letters) {
    self.letters = letters
    characters.reserveCapacity(row.cells.count)
    var style: Style?
    var ink = cchar_t()
    for cell in row.cells where cell.width > 0 {
      if style != cell.style {
        ink = palette.ink(of: cell.style)
        style = cell.style
      }
      if let cluster = row.cluster(of: cell) {
        append(cluster, width: cell.width, ink)
      } else {
        append(cell.scalar, width: cell.width, ink)
      }
    }
  }

  private mutating func append(_ scalar: Unicode.Scalar, width: UInt8, _ ink: cchar_t) {
    let letter = letters.letter(for: scalar)
    guard letter.isASCII && width == 1 || wcwidth(wchar_t(letter.value)) == CInt(width) else {
      return appendUnknown(width: width, ink)
    }
    var character = ink
    character.chars.0 = wchar_t(letter.value)
    characters.append(character)
  }

  /// A character and the marks on it, where marks can be shown.
  private mutating func append(_ cluster: [Unicode.Scalar], width: UInt8, _ ink: cchar_t) {
    let count = characters.count
    append(cluster[0], width: width, ink)
    guard letters == .utf8, characters.count == count + 1 else { return }
    withUnsafeMutableBytes(of: &characters[count].chars) { chars in
      let places = chars.assumingMemoryBound(to: wchar_t.self)
      for (place, mark) in zip(places.indices, cluster).dropFirst() { places[place] = wchar_t(mark.value) }
    }
  }

  /// Columns stay straight where the C library knows a character by another width than we, or not at all.
  private mutating func appendUnknown(width: UInt8, _ ink: cchar_t) {
    for place in 0..<width {
      var character = ink
      if place == 0 { character.chars.0 = wchar_t(letters.letter(for: "\u{FFFD}").value) }
      characters.append(character)
    }
  }
}
