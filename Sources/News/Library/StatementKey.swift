/// A key of a statement as the library's index keeps it: 30 bits, six letters and figures.
///
/// Of a library with ten million keys, one in a hundred looked for brings an article that does not have it, which a
/// look into that article shows.
struct StatementKey: Hashable, Comparable, Sendable {
  let bits: UInt32

  init(_ key: UInt64) {
    bits = UInt32(truncatingIfNeeded: key ^ key >> 32) & StatementKey.mask
  }

  init(bits: UInt32) {
    self.bits = bits & StatementKey.mask
  }

  /// `nil` for what is no token of a key.
  init?(token: some StringProtocol) {
    var bits: UInt32 = 0
    for letter in token.utf8.reversed() {
      guard let place = StatementKey.letters.firstIndex(of: letter) else { return nil }
      bits = bits << 5 | UInt32(place)
    }
    guard token.utf8.count == 6 else { return nil }
    self.bits = bits
  }

  var token: String {
    String(unsafeUninitializedCapacity: 6) { room in
      for place in 0..<6 {
        room.initializeElement(at: place, to: StatementKey.letters[Int(bits >> UInt32(5 * place) & 31)])
      }
      return 6
    }
  }

  static func < (left: StatementKey, right: StatementKey) -> Bool {
    left.bits < right.bits
  }

  private static let mask: UInt32 = 1 << 30 - 1
  private static let letters = Array("abcdefghijklmnopqrstuvwxyz234567".utf8)
}
