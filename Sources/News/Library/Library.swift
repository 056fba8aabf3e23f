import GRDB
import Synchronization

/// Articles that are remembered, with what was found in them and what the reader noted: one SQLite file.
///
/// One connection reads for the screen, one for what takes long, and one writes, so that no key waits for articles that
/// are being taken in or added up. Other programs may use the same file at the same time. After a power cut the last
/// changes may be missing, but the file is whole: `synchronous` is NORMAL, which with a write-ahead log never leaves
/// half a change.
package final class Library: Sendable {
  package enum Place: Equatable, Sendable {
    case file(String)
    /// Nothing is kept.
    case memory
  }

  package let place: Place
  private let reader: DatabaseQueue
  // Opened when they are first needed; a library in memory has only one connection.
  private let writer: Mutex<DatabaseQueue?>
  private let aside: Mutex<DatabaseQueue?>
  let lists = Mutex(Lists())

  /// Opens a library, or makes it where there is none. One of an earlier version is brought to ours, after a copy of
  /// it was kept beside it.
  /// - Parameter onUpgrade: hears of each version that is left behind, before the work begins: a large library takes
  ///   some seconds.
  package init(at place: Place, onUpgrade: (_ version: Int) -> Void = { _ in }) throws(Failure) {
    self.place = place
    switch place {
    case .memory:
      reader = try LibraryFile.inMemory()
      writer = Mutex(reader)
      aside = Mutex(reader)
    case .file(let path):
      reader = try LibraryFile.open(path, onUpgrade)
      writer = Mutex(nil)
      aside = Mutex(nil)
    }
  }

  func read<Value>(_ body: (Database) throws -> Value) throws(Failure) -> Value {
    do { return try reader.unsafeRead { db in try db.reading(body) } } catch { throw failure(error) }
  }

  /// Reads on a connection that no screen waits for.
  func readAside<Value>(_ body: (Database) throws -> Value) throws(Failure) -> Value {
    let queue = try connection(aside)
    do { return try queue.unsafeRead { db in try db.reading(body) } } catch { throw failure(error) }
  }

  /// The same for as long as it is wanted: where its task is cancelled, it is given up.
  func readAsideWhileWanted(_ body: @escaping @Sendable (Database) throws -> Void) async throws(Failure) {
    let queue = try connection(aside)
    do {
      try await queue.unsafeRead { db in try db.reading(body) }
    } catch is CancellationError {} catch { throw failure(error) }
  }

  /// Reads on the connection that writes, which sees as changes only what others write.
  func readAsWriter<Value>(_ body: (Database) throws -> Value) throws(Failure) -> Value {
    let queue = try connection(writer)
    do { return try queue.unsafeRead { db in try db.reading(body) } } catch { throw failure(error) }
  }

  /// Makes all changes of `body`, or none.
  func write<Value>(_ body: (Database) throws -> Value) throws(Failure) -> Value {
    let queue = try connection(writer)
    do { return try queue.write(body) } catch { throw failure(error) }
  }

  /// The same on a thread of its own, so that no finder's core waits for the disk.
  func writeElsewhere<Value: Sendable>(
    _ body: @escaping @Sendable (Database) throws -> Value
  ) async throws(Failure) -> Value {
    let queue = try connection(writer)
    do { return try await queue.write(body) } catch { throw failure(error) }
  }

  /// Gives the file back; nothing can be read or written after.
  func close() throws(Failure) {
    do {
      try writer.withLock { try $0?.close() }
      try aside.withLock { try $0?.close() }
      try reader.close()
    } catch { throw failure(error) }
  }

  private func connection(_ place: borrowing Mutex<DatabaseQueue?>) throws(Failure) -> DatabaseQueue {
    do {
      return try place.withLock { queue in
        if let queue { return queue }
        let opened = try LibraryFile.connect(path)
        queue = opened
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

extension Database {
  /// Reads in a transaction, so that all of `body` sees the library as it is at one moment.
  ///
  /// `DatabaseQueue.read` forbids writing meanwhile by `PRAGMA query_only`, upon which SQLite compiles every statement
  /// anew (the flag pragmas of pragma.c expire them): a third of what versions of a quote cost.
  fileprivate func reading<Value>(_ body: (Database) throws -> Value) throws -> Value {
    var value: Value?
    try inTransaction(.deferred) {
      value = try body(self)
      return .commit
    }
    guard let value else { preconditionFailure("what was read and committed has a value") }
    return value
  }
}
