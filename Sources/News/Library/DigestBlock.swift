import Foundation
import GRDB

/// The digests of 64 articles that follow each other, packed in the order of their numbers.
///
/// Screens over many articles add up all digests, and to fetch a row of its own for each costs more than to read it.
/// A digest is packed as what its article's number adds to the block's first one, its length in bytes, and its bytes:
/// the length of what is told of the speakers, that itself, and the countries.
struct DigestBlock {
  private(set) var bytes: [UInt8]

  private static let size: Int64 = 64

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
      let found = try rest.number()
      _ = try rest.part()
      if found >= place { return start..<(found == place ? rest.position : start) }
    }
    return bytes.count..<bytes.count
  }

  // MARK: Rows

  /// Writes what the screens over many articles add up of one article; `nil` forgets it.
  static func put(_ digest: [UInt8]?, of article: Int64, _ db: Database) throws {
    let (number, place) = article.quotientAndRemainder(dividingBy: size)
    let select = try db.cachedStatement(sql: "SELECT digests FROM digest_block WHERE number = ?")
    let kept = try Data.fetchOne(select, arguments: [number])
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
    let rows = try Row.fetchCursor(db, sql: "SELECT number, digests FROM digest_block ORDER BY number")
    while let row = try rows.next() {
      let first = Int(row[0] as Int64 * size)
      var block = Unpacker([UInt8](row[1] as Data))
      while !block.isAtEnd {
        let number = try first + block.number()
        var digest = try block.part()
        if numbers?.contains(number) ?? true { try take(digest.part(), digest) }
      }
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
