import GRDB
import Synchronization

/// Articles that are remembered, with what was found in them and what the reader noted: one SQLite file.
///
/// One connection reads and another writes, so that a list never waits for articles that are being taken in. Other
/// programs may use the same file at the same time. After a power cut the last changes may be missing, but the file is
/// whole: `synchronous` is NORMAL, which with a write-ahead log never leaves half a change.
package final class Library: Sendable {
  package enum Place: Equatable, Sendable {
    case file(String)
    /// Nothing is kept.
    case memory
  }

  package let place: Place
  private let reader: DatabaseQueue
  /// Opened by the first change; a library in memory has only one connection.
  private let writer: Mutex<DatabaseQueue?>
  let lists = Mutex(Lists())

  /// Opens a library, or makes it where there is none. One of an earlier version is brought to ours, after a copy of
  /// it was kept beside it.
  package init(at place: Place) throws(Failure) {
    self.place = place
    switch place {
    case .memory:
      reader = try LibraryFile.inMemory()
      writer = Mutex(reader)
    case .file(let path):
      reader = try LibraryFile.open(path)
      writer = Mutex(nil)
    }
  }

  func read<Value>(_ body: (Database) throws -> Value) throws(Failure) -> Value {
    do { return try reader.read(body) } catch { throw failure(error) }
  }

  /// Reads on the other connection, for what takes long.
  func readAside<Value>(_ body: (Database) throws -> Value) throws(Failure) -> Value {
    let queue = try connectionForWriting()
    do { return try queue.read(body) } catch { throw failure(error) }
  }

  /// Makes all changes of `body`, or none.
  func write<Value>(_ body: (Database) throws -> Value) throws(Failure) -> Value {
    let queue = try connectionForWriting()
    do { return try queue.write(body) } catch { throw failure(error) }
  }

  /// Gives the file back; nothing can be read or written after.
  func close() throws(Failure) {
    do {
      try writer.withLock { try $0?.close() }
      try reader.close()
    } catch { throw failure(error) }
  }

  private func connectionForWriting() throws(Failure) -> DatabaseQueue {
    do {
      return try writer.withLock { writer in
        if let writer { return writer }
        let opened = try LibraryFile.connect(path)
        writer = opened
        return opened
      }
    } catch { throw failure(error) }
  }

  private func failure(_ error: any Error) -> Failure {
    LibraryFile.failure(error, path)
  }

  var path: String {
    switch place {
    case .file(let path): path
    case .memory: ":memory:"
    }
  }
}
