/// A key of a statement as the library's index keeps it: six letters and figures.
///
/// Of the key 30 bits are kept. Of a library with ten million keys, one in a hundred looked for brings an article that
/// does not have it, which a look into that article shows.
struct StatementKey: Hashable, Sendable {
  let token: String

  init(_ key: UInt64) {
    let bits = key ^ key >> 32
    let letters = StatementKey.letters
    token = String(unsafeUninitializedCapacity: 6) { room in
      for place in 0..<6 { room.initializeElement(at: place, to: letters[Int(bits >> (5 * place) & 31)]) }
      return 6
    }
  }

  private static let letters = Array("abcdefghijklmnopqrstuvwxyz234567".utf8)

  /// What the index keeps of what an article's quotes say: keys with spaces between them.
  static func list(for findings: Findings, in bytes: [UInt8]) -> String {
    var list: [UInt8] = []
    for key in Statement.rows(of: findings, in: bytes) {
      if !list.isEmpty { list.append(0x20) }
      list += StatementKey(key).token.utf8
    }
    return String(decoding: list, as: UTF8.self)
  }
}
