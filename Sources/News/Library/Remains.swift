import Glibc

/// Tells what is left of a library of ours from what never was one, where SQLite reads neither.
enum Remains {
  private static let magic = Array("SQLite format 3\0".utf8)
  private static let applicationID = withUnsafeBytes(of: UInt32(Schema.applicationID).bigEndian, Array.init)
  private static let identityPlace = 68

  /// Whether a file begins as a library, however short it is; or has lost its first page, and all others may be pages of
  /// a library. Text and other programs' databases are none of ours.
  static func areOurs(_ path: String) -> Bool {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { return false }
    defer { close(file) }
    let start = bytes(of: file, at: 0, identityPlace + applicationID.count)
    if start.starts(with: magic) { return Array(start.dropFirst(identityPlace)) == applicationID }
    return hasOurPages(file)
  }

  /// Pages of trees begin with one of four numbers, and those that a long text overflows to with the first byte of a
  /// number that is never so high.
  private static func hasOurPages(_ file: Int32) -> Bool {
    var status = stat()
    guard fstat(file, &status) == 0 else { return false }
    let (pages, rest) = Int(status.st_size).quotientAndRemainder(dividingBy: Schema.pageSize)
    guard pages > 1, rest == 0 else { return false }
    let starts = (1..<pages).lazy.map { bytes(of: file, at: $0 * Schema.pageSize, 1) }
    return starts.allSatisfy { [[0], [2], [5], [10], [13]].contains($0) } && starts.contains { $0 == [13] }
  }

  private static func bytes(of file: Int32, at place: Int, _ count: Int) -> [UInt8] {
    [UInt8](unsafeUninitializedCapacity: count) { buffer, initialized in
      initialized = max(pread(file, buffer.baseAddress, count, off_t(place)), 0)
    }
  }
}
