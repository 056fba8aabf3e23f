import Foundation
import GRDB

/// The digests of 64 articles that follow each other, packed in the order of their numbers.
///
/// Screens over many articles add up all digests, and to fetch a row of its own for each costs more than to read it.
/// A digest is packed as what its article's number adds to the block's first one, its length in bytes, and its bytes:
/// the length of what is told of the speakers, that itself, and the countries.
struct DigestBlock {
  private(set) var bytes: [UInt8]

  fileprivate static let size = 64
  /// More than a library has articles for.
  private static let mostBlocks = LibraryFile.mostNumbers / size

  init(_ bytes: [UInt8] = []) {
    self.bytes = bytes
  }

  /// Puts a digest in the place of the one an article had; `nil` takes that out.
  mutating func put(_ digest: [UInt8]?, at place: Int) throws(Unpacker.Damage) {
    var packer = Packer()
    if let digest {
      packer.put(place)
      packer.put(digest.count)
    }
    bytes.replaceSubrange(try range(at: place), with: packer.bytes + (digest ?? []))
  }

  /// Where the digest of an article stands, or would.
  private func range(at place: Int) throws(Unpacker.Damage) -> Range<Int> {
    var rest = Unpacker(bytes)
    while !rest.isAtEnd {
      let start = rest.position
      let (found, _) = try rest.digest()
      if found >= place { return start..<(found == place ? rest.position : start) }
    }
    return bytes.count..<bytes.count
  }

  // MARK: Rows

  /// Writes what the screens over many articles add up of one article; `nil` forgets it.
  static func put(_ digest: [UInt8]?, of article: Int64, _ db: Database) throws {
    let (number, place) = article.quotientAndRemainder(dividingBy: Int64(size))
    let select = try db.cachedStatement(sql: "SELECT digests FROM digest_block WHERE number = ?")
    let kept = try Data.fetchOne(select, arguments: [number])
    guard digest != nil || kept != nil else { return }
    var block = DigestBlock([UInt8](kept ?? Data()))
    try block.put(digest, at: Int(place))
    let sql =
      kept == nil
      ? "INSERT INTO digest_block (digests, number) VALUES (?, ?)"
      : "UPDATE digest_block SET digests = ? WHERE number = ?"
    try db.cachedStatement(sql: sql).execute(arguments: [Data(block.bytes), number])
  }

  /// Goes through the digests of some articles, or of all where `numbers` is `nil`, in order: their speakers and their
  /// countries.
  static func each(
    of numbers: NumberSet?, _ db: Database, _ take: (Unpacker, Unpacker) throws -> Void
  ) throws {
    let rows = try Row.fetchCursor(db, sql: allSQL)
    while let row = try rows.next() {
      try read(row) { number, speakers, countries in
        if numbers?.contains(number) ?? true { try take(speakers, countries) }
      }
    }
  }

  /// Takes out the blocks that cannot be read, or that `take` throws at as damaged.
  /// - Returns: the articles whose digests are left.
  static func removeDamaged(_ db: Database, _ take: (Unpacker, Unpacker) throws -> Void) throws -> NumberSet {
    var whole = NumberSet()
    for row in try Row.fetchAll(db, sql: allSQL) {
      var numbers: [Int] = []
      do {
        try read(row) { number, speakers, countries in
          try take(speakers, countries)
          numbers.append(number)
        }
        numbers.forEach { whole.insert($0) }
      } catch is Unpacker.Damage {
        try db.execute(sql: "DELETE FROM digest_block WHERE number = ?", arguments: [row[0] as Int64])
      }
    }
    return whole
  }

  private static let allSQL = "SELECT number, digests FROM digest_block ORDER BY number"

  private static func read(_ row: Row, _ take: (_ article: Int, Unpacker, Unpacker) throws -> Void) throws {
    let number: Int = row[0]
    guard 0..<mostBlocks ~= number else { throw Unpacker.Damage() }
    var block = Unpacker([UInt8](row[1] as Data))
    while !block.isAtEnd {
      var (place, digest) = try block.digest()
      try take(number * size + place, digest.part(), digest)
    }
  }

  /// Packs the digests of a library that had a row for each.
  static func moveRows(_ db: Database) throws {
    let rows = try Row.fetchCursor(db, sql: "SELECT number, speakers, countries FROM digest ORDER BY number")
    while let row = try rows.next() {
      try put(digest(speakers: [UInt8](row[1] as Data), countries: [UInt8](row[2] as Data)), of: row[0], db)
    }
    try db.execute(sql: "DROP TABLE digest")
  }

  static func digest(speakers: [UInt8], countries: [UInt8]) -> [UInt8] {
    var packer = Packer()
    packer.put(speakers.count)
    return packer.bytes + speakers + countries
  }
}

extension Unpacker {
  /// The next digest of a block, and the place of its article in that.
  fileprivate mutating func digest() throws(Damage) -> (place: Int, Unpacker) {
    (try number(below: DigestBlock.size), try part())
  }
}
