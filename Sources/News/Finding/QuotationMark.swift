/// A quotation mark or apostrophe: which marks it pairs with, and which way it faces.
struct QuotationMark {
  enum Family: Int {
    /// " “ ” „ '' ``
    case double
    /// ' ‘ ’ ‚ `
    case single
    /// « » ‹ ›
    case angled
  }

  enum Side {
    case opens
    case closes
    case either
  }

  var family: Family
  /// What the glyph alone says.
  var side: Side

  /// `bytes` are the mark's in UTF-8; '' and `` come as one mark.
  init?(_ bytes: ArraySlice<UInt8>) {
    let last = bytes[bytes.endIndex - 1]
    switch (bytes.first, bytes.count) {
    case (0x22, _): self.init(.double, .either)
    case (0x27, let count): self.init(count == 2 ? .double : .single, .either)
    case (0x60, let count): self.init(count == 2 ? .double : .single, .opens)
    case (0xC2, _): self.init(.angled, last == 0xAB ? .opens : .closes)
    case (0xE2, _): self.init(general: last)
    default: return nil
    }
  }

  private init(_ family: Family, _ side: Side) {
    (self.family, self.side) = (family, side)
  }

  /// U+2018–U+203A by the last byte of three.
  private init?(general last: UInt8) {
    switch last {
    case 0x98, 0x9A, 0x9B: self.init(.single, .opens)
    case 0x99: self.init(.single, .closes)
    case 0x9C, 0x9E, 0x9F: self.init(.double, .opens)
    case 0x9D: self.init(.double, .closes)
    case 0xB9: self.init(.angled, .opens)
    case 0xBA: self.init(.angled, .closes)
    default: return nil
    }
  }
}
