/// BLAKE2b with 16 bytes of digest and no key, after RFC 7693: tells whether two articles are the same.
struct ContentHash {
  private static let start: [UInt64] = [
    0x6a09_e667_f3bc_c908, 0xbb67_ae85_84ca_a73b, 0x3c6e_f372_fe94_f82b, 0xa54f_f53a_5f1d_36f1,
    0x510e_527f_ade6_82d1, 0x9b05_688c_2b3e_6c1f, 0x1f83_d9ab_fb41_bd6b, 0x5be0_cd19_137e_2179,
  ]
  private static let blockSize = 128

  private var state = ContentHash.start
  private var hashed: UInt64 = 0

  /// What tells an article from others: its words and the outlet that printed them, so that a wire report stays one
  /// for each outlet.
  static func digest(of article: Article) -> [UInt8] {
    guard let source = article.source else { return digest(of: article.text.utf8) }
    return digest(of: Array("\(source)\n\(article.text)".utf8))
  }

  /// The digest of an article in hexadecimal figures.
  static func identity(of article: Article) -> String {
    digest(of: article).map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }

  /// The digest of some bytes, 16 bytes long.
  static func digest(of bytes: some Collection<UInt8>) -> [UInt8] {
    var hash = ContentHash()
    hash.state[0] ^= 0x0101_0000 ^ 16
    let isContiguous: Void? = bytes.withContiguousStorageIfAvailable { hash.absorb(UnsafeRawBufferPointer($0)) }
    if isContiguous == nil { Array(bytes).withUnsafeBytes { hash.absorb($0) } }
    return hash.state[..<2].flatMap { word in (0..<8).map { UInt8(truncatingIfNeeded: word >> (8 * $0)) } }
  }

  private mutating func absorb(_ bytes: UnsafeRawBufferPointer) {
    var rest = bytes[...]
    while rest.count > Self.blockSize {
      mix(UnsafeRawBufferPointer(rebasing: rest.prefix(Self.blockSize)), isLast: false)
      rest = rest.dropFirst(Self.blockSize)
    }
    mix(UnsafeRawBufferPointer(rebasing: rest), isLast: true)
  }

  private mutating func mix(_ block: UnsafeRawBufferPointer, isLast: Bool) {
    hashed += UInt64(block.count)
    withUnsafeTemporaryAllocation(of: UInt64.self, capacity: 32) { room in
      let message = UnsafeMutableBufferPointer(rebasing: room[..<16])
      let work = UnsafeMutableBufferPointer(rebasing: room[16...])
      message.initialize(repeating: 0)
      UnsafeMutableRawBufferPointer(message).copyMemory(from: block)
      for index in 0..<8 {
        work[index] = state[index]
        work[index + 8] = Self.start[index]
      }
      work[12] ^= hashed
      if isLast { work[14] = ~work[14] }
      Self.rounds(message, work)
      for index in 0..<8 { state[index] ^= work[index] ^ work[index + 8] }
    }
  }

  @inline(__always)
  private static func rounds(_ message: UnsafeMutableBufferPointer<UInt64>, _ work: UnsafeMutableBufferPointer<UInt64>)
  {
    schedule.withUnsafeBufferPointer { schedule in
      for round in 0..<12 {
        let first = round % 10 * 16
        func word(_ place: Int) -> UInt64 { message[Int(schedule[first + place])] }
        stir(work, 0, 4, 8, 12, word(0), word(1))
        stir(work, 1, 5, 9, 13, word(2), word(3))
        stir(work, 2, 6, 10, 14, word(4), word(5))
        stir(work, 3, 7, 11, 15, word(6), word(7))
        stir(work, 0, 5, 10, 15, word(8), word(9))
        stir(work, 1, 6, 11, 12, word(10), word(11))
        stir(work, 2, 7, 8, 13, word(12), word(13))
        stir(work, 3, 4, 9, 14, word(14), word(15))
      }
    }
  }

  /// The function G of the RFC on one column or diagonal, with two words of the message.
  @inline(__always)
  private static func stir(
    _ v: UnsafeMutableBufferPointer<UInt64>, _ a: Int, _ b: Int, _ c: Int, _ d: Int, _ x: UInt64, _ y: UInt64
  ) {
    v[a] = v[a] &+ v[b] &+ x
    v[d] = rotated(v[d] ^ v[a], by: 32)
    v[c] = v[c] &+ v[d]
    v[b] = rotated(v[b] ^ v[c], by: 24)
    v[a] = v[a] &+ v[b] &+ y
    v[d] = rotated(v[d] ^ v[a], by: 16)
    v[c] = v[c] &+ v[d]
    v[b] = rotated(v[b] ^ v[c], by: 63)
  }

  @inline(__always)
  private static func rotated(_ word: UInt64, by bits: UInt64) -> UInt64 {
    word >> bits | word << (64 - bits)
  }

  /// The message schedule of the RFC: ten rounds of sixteen words; rounds 11 and 12 repeat the first two.
  private static let schedule: [UInt8] = [
    0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15,
    14, 10, 4, 8, 9, 15, 13, 6, 1, 12, 0, 2, 11, 7, 5, 3,
    11, 8, 12, 0, 5, 2, 15, 13, 10, 14, 3, 6, 7, 1, 9, 4,
    7, 9, 3, 1, 13, 12, 11, 14, 2, 6, 5, 10, 4, 0, 15, 8,
    9, 0, 5, 7, 2, 4, 10, 15, 14, 1, 11, 12, 6, 8, 3, 13,
    2, 12, 6, 10, 0, 11, 8, 3, 4, 13, 7, 5, 15, 14, 1, 9,
    12, 5, 1, 15, 14, 13, 4, 10, 0, 7, 6, 3, 9, 2, 8, 11,
    13, 11, 7, 14, 12, 1, 3, 9, 5, 0, 15, 4, 8, 6, 2, 10,
    6, 15, 14, 9, 11, 3, 0, 8, 12, 2, 13, 7, 1, 4, 10, 5,
    10, 2, 8, 4, 7, 6, 1, 5, 15, 11, 9, 14, 3, 12, 13, 0,
  ]
}
