import Foundation
import GRDB
import Testing

@testable import News

/// What may be wrong with a library is told and nothing is overwritten, whoever runs this, root too.
@Suite struct LibraryFaultTests {
  private let shelf: Shelf

  init() throws { shelf = try Shelf() }

  private func expectRefusal(_ fault: Failure.LibraryFault) throws {
    let before = FileManager.default.contents(atPath: shelf.libraryPath)
    let refusal = #expect(throws: Failure.self) { _ = try shelf.library().titles() }
    #expect(refusal == .library(fault, path: shelf.libraryPath))
    #expect(FileManager.default.contents(atPath: shelf.libraryPath) == before)
  }

  /// A library of 120 articles in a file with nothing beside it.
  private func fillLibrary() async throws {
    for number in 100..<220 {
      let filler = String(repeating: "Words of article \(number) go on. ", count: 100)
      try shelf.write("Title \(number)\n\n“\(filler)” said Ada Lind.", to: "\(number).txt")
    }
    let library = try shelf.library()
    _ = try await library.add(path: shelf.news)
    try library.apply(MarkChange(.starred, isSet: true, numbers: [7]))
    try library.apply(MarkChange(.tagged("later"), isSet: true, numbers: [8]))
    try library.close()
  }

  private func change(_ body: (inout Data) -> Void) throws {
    var bytes = try #require(FileManager.default.contents(atPath: shelf.libraryPath))
    body(&bytes)
    try bytes.write(to: URL(fileURLWithPath: shelf.libraryPath))
  }

  @Test func aFolderInItsPlace() throws {
    try FileManager.default.createDirectory(atPath: shelf.libraryPath, withIntermediateDirectories: true)
    try expectRefusal(.folder)
  }

  @Test(arguments: ["Dear diary,\n", String(repeating: "SQLite is a word here. ", count: 2_000)])
  func aText(text: String) throws {
    try text.write(toFile: shelf.libraryPath, atomically: false, encoding: .utf8)
    try expectRefusal(.foreign)
  }

  @Test func noBytes() throws {
    try Data().write(to: URL(fileURLWithPath: shelf.libraryPath))
    try expectRefusal(.empty)
  }

  @Test func aDatabaseOfAnotherProgram() throws {
    let queue = try DatabaseQueue(path: shelf.libraryPath)
    try queue.write { db in try db.execute(sql: "CREATE TABLE article (number)") }
    try queue.close()
    try expectRefusal(.foreign)
  }

  @Test func aNewerVersion() throws {
    let library = try shelf.library()
    try library.write { db in try db.execute(sql: "PRAGMA user_version = 99") }
    try library.close()
    try expectRefusal(.newer(version: 99))
  }

  @Test func nowhereToWrite() throws {
    #expect(throws: Failure.self) { try Library(at: .file("/proc/none/library.sqlite")) }
    #expect(throws: Failure.self) { try Library(at: .file("/proc/library.sqlite")) }
  }

  @Test func lockedByAnotherProgram() async throws {
    try shelf.library().close()
    let other = try DatabaseQueue(path: shelf.libraryPath)
    try await other.writeWithoutTransaction { db in
      try db.execute(sql: "PRAGMA locking_mode = EXCLUSIVE")
      try db.execute(sql: "UPDATE change SET marks = marks + 1")
    }
    try expectRefusal(.locked)
    try other.close()
    #expect(try shelf.library().count == 0)
  }

  @Test func aFullDisk() async throws {
    for number in 0..<300 {
      try shelf.write("Title \(number)\n\n\(String(repeating: "\(UUID()) ", count: 60))", to: "\(number).txt")
    }
    let library = try shelf.library()
    try library.write { db in try db.execute(sql: "PRAGMA max_page_count = 40") }
    let refusal = await #expect(throws: Failure.self) { try await library.add(path: shelf.news) }
    #expect(refusal == .library(.full, path: shelf.libraryPath))
    #expect(try library.count == 0)
    try library.write { db in try db.execute(sql: "PRAGMA max_page_count = 4000") }
    #expect(try await library.add(path: shelf.news).new == 300)
  }

  @Test func aFileCutOff() async throws {
    try await fillLibrary()
    try change { $0.removeLast($0.count / 2) }
    try expectRefusal(.damaged)
    guard case .saved(let articles, let inPart, _, let aside) = try Library.check(shelf.libraryPath) else {
      Issue.record("nothing was saved")
      return
    }
    #expect(FileManager.default.fileExists(atPath: aside))
    let library = try shelf.library()
    #expect(try library.count == articles + inPart)
    _ = try await library.add(path: shelf.news)
    #expect(try library.count == 120)
  }

  @Test func damagedPages() async throws {
    try await fillLibrary()
    try change { bytes in
      for page in stride(from: 20, to: bytes.count / Schema.pageSize, by: 7) {
        bytes.replaceSubrange(
          page * Schema.pageSize..<page * Schema.pageSize + 8_000, with: Data(repeating: 0xA5, count: 8_000))
      }
    }
    guard case .saved(let articles, let inPart, let lost, let aside) = try Library.check(shelf.libraryPath) else {
      Issue.record("nothing was saved")
      return
    }
    #expect(aside == shelf.libraryPath + ".damaged")
    #expect(articles > 30)
    #expect(articles + inPart + lost <= 120)
    #expect(try Library.check(shelf.libraryPath) == .whole(articles: articles + inPart))
  }

  @Test func aSoundLibraryIsLeftAlone() async throws {
    try await fillLibrary()
    #expect(try Library.check(shelf.libraryPath) == .whole(articles: 120))
    #expect(try shelf.library().row(7)?.isStarred == true)
    #expect(try shelf.library().row(8)?.tags == ["later"])
  }

  @Test func anIndexThatForgotWordsIsMadeAnew() async throws {
    try await fillLibrary()
    let library = try shelf.library()
    try library.write { db in
      try db.execute(
        sql: "INSERT INTO words (words, rowid, text) SELECT 'delete', number, text FROM body WHERE number = 9")
    }
    #expect(try library.list(matching: Query("\"article 108\"")) == [])
    #expect(try Library.check(shelf.libraryPath) == .mended(articles: 120))
    #expect(try shelf.library().list(matching: Query("\"article 108\"")) == [9])
  }

  @Test func anIndexOfStatementsThatIsLost() async throws {
    let library = try await shelf.library(holding: [
      "a.txt": "“We will pay for the road home,” Ida Berg said.",
      "b.txt": "Ida Berg said: “We will pay for the road home.” Nobody answered.",
    ])
    try library.write { db in try db.execute(sql: "DELETE FROM statement_index_data WHERE id > 10") }
    #expect(try Library.check(shelf.libraryPath) == .mended(articles: 2))
    #expect(try shelf.library().timesTold(inArticle: 1) == [2])
  }

  @Test func savesMarksOfADamagedLibrary() async throws {
    try await fillLibrary()
    try change { $0.removeLast(Schema.pageSize) }
    guard case .saved = try Library.check(shelf.libraryPath) else {
      Issue.record("nothing was saved")
      return
    }
    let library = try shelf.library()
    #expect(try library.row(7)?.isStarred == true)
    #expect(try library.row(8)?.tags == ["later"])
    #expect(try library.row(7)?.title == "Title 106")
  }

  @Test(arguments: ["article SET number = -7", "speaker SET id = 4611686018427387904"])
  func numbersThatNoLibraryHas(change: String) async throws {
    _ = try await shelf.library(holding: ["a.txt": "One\n\n“We agree,” said Ada Lind."])
    var configuration = Configuration()
    configuration.foreignKeysEnabled = false
    try await DatabaseQueue(path: shelf.libraryPath, configuration: configuration).write { db in
      try db.execute(sql: "UPDATE \(change)")
    }
    #expect(throws: Failure.library(.damaged, path: shelf.libraryPath)) { try shelf.library() }
  }

  @Test func findsAgainAroundADamagedArticle() async throws {
    try await fillLibrary()
    let library = try shelf.library()
    try library.write { db in
      try db.execute(sql: "UPDATE article SET finder = 0; UPDATE body SET structure = x'FFFFFF' WHERE number = 60")
    }
    let state = "SELECT (SELECT articles FROM change) FROM article WHERE finder = 0"
    let before = try library.read { db in try Int.fetchAll(db, sql: state) }
    let start = ContinuousClock.now
    await #expect(throws: Failure.library(.damaged, path: shelf.libraryPath)) {
      try await library.findAgain(jobs: 1) { _ in true }
    }
    let after = try library.read { db in try Int.fetchAll(db, sql: state) }
    #expect(after.count == 1)
    let seconds = Int((ContinuousClock.now - start).components.seconds)
    #expect(try #require(after.first) - #require(before.first) <= 1 + seconds)
    let articles = try library.count
    let aside = shelf.libraryPath + ".damaged"
    #expect(try Library.check(shelf.libraryPath) == .saved(articles: articles - 1, inPart: 1, lost: 0, aside: aside))
    #expect(try !shelf.library().isOutdated)
  }

  @Test func findsAnewWhatWasFoundInAnArticleAndCannotBeRead() async throws {
    let library = try await shelf.library(holding: ["a.txt": "One\n\n“We agree,” said Ada Lind."])
    try library.write { db in try db.execute(sql: "UPDATE body SET findings = x'FFFFFF'") }
    #expect(throws: Failure.self) { try library.article(1) }
    #expect(try Library.check(shelf.libraryPath) == .mended(articles: 1))
    #expect(try library.isOutdated)
    try await library.findAgain(jobs: 1) { _ in true }
    #expect(try library.article(1)?.findings.speakers.map(\.name) == ["Ada Lind"])
    #expect(try Library.check(shelf.libraryPath) == .whole(articles: 1))
  }

  /// What is added up and what leads to versions: bytes that cannot be read, and rows that are not there.
  @Test(arguments: [
    "UPDATE digest_block SET digests = x'40'", "DELETE FROM digest_block", "UPDATE statement_keys SET keys = x'FF'",
    "DELETE FROM statement_keys",
  ])
  func makesAnewWhatFollowsFromFindings(damage: String) async throws {
    let library = try await shelf.library(holding: [
      "a.txt": "“We will pay for the road home,” Ida Berg said.",
      "b.txt": "Ida Berg said: “We will pay for the road home.” Nobody answered.",
    ])
    try library.write { db in try db.execute(sql: damage) }
    #expect(try Library.check(shelf.libraryPath) == .mended(articles: 2))
    try await library.findAgain(jobs: 1) { _ in true }
    #expect(try library.speakers(matching: Query("")).map(\.quoted) == [2])
    #expect(try library.timesTold(inArticle: 1) == [2])
    #expect(try Library.check(shelf.libraryPath) == .whole(articles: 2))
  }

  @Test func anIndexThatForgotAStatement() async throws {
    let library = try await shelf.library(holding: ["a.txt": "“We will pay for the road home,” Ida Berg said."])
    let kept = try #require(try library.read { db in try Data.fetchOne(db, sql: "SELECT keys FROM statement_keys") })
    try library.write { db in try StatementKeys.forget(1, db) }
    try library.write { db in try db.execute(sql: "INSERT INTO statement_keys VALUES (1, ?)", arguments: [kept]) }
    #expect(try Library.check(shelf.libraryPath) == .mended(articles: 1))
    #expect(try Library.check(shelf.libraryPath) == .whole(articles: 1))
  }

  @Test func takesTheKeysOfStatementsOverFromVersion2() throws {
    let old = shelf.path + "/old.sqlite"
    try FileManager.default.copyItem(atPath: Recording.fixtures.path + "/Library/version-2.sqlite", toPath: old)
    let before = try DatabaseQueue(path: old)
    let tokens = try before.read { db in try String.fetchOne(db, sql: "SELECT c0 FROM statement_content") }
    try before.close()
    let expected = StatementKeys((tokens ?? "").split(separator: " ").compactMap { StatementKey(token: $0) })
    let library = try Library(at: .file(old))
    let packed = try library.read { db in try Data.fetchOne(db, sql: "SELECT keys FROM statement_keys") }
    #expect(packed.map { [UInt8]($0) } == expected.packed)
    #expect(expected.packed.count > 100)
    #expect(try library.write(StatementKeys.agreeWithIndex))
  }

  @Test func aCopyFromBeforeAStepIsNotOverwritten() throws {
    let (draft, path) = (shelf.path + "/draft", shelf.path + "/copy")
    try "first".write(toFile: path, atomically: false, encoding: .utf8)
    try "second".write(toFile: draft, atomically: false, encoding: .utf8)
    try Migration.place(draft, at: path)
    #expect(try String(contentsOfFile: path, encoding: .utf8) == "first")
  }

  /// A step that a later version will add is taken, and a copy from before it is kept.
  @Test func opensEveryEarlierVersion() async throws {
    for version in 0..<Schema.version where version > 0 {
      let path = Recording.fixtures.path + "/Library/version-\(version).sqlite"
      let old = shelf.path + "/old-\(version).sqlite"
      try FileManager.default.copyItem(atPath: path, toPath: old)
      let library = try Library(at: .file(old))
      #expect(try library.row(1)?.isStarred == true)
      let speakers = try library.speakers(matching: Query(""))
      #expect(speakers.contains { ($0.name, $0.quoted) == ("Caetano Figueira", 3) })
      #expect(try library.countries(matching: Query("")).map(\.code).contains("MX"))
      #expect(FileManager.default.fileExists(atPath: old + ".version-\(version)"))
      try await library.findAgain(jobs: 1) { _ in true }
      #expect(try !library.isOutdated)
      #expect(try library.article(1)?.findings.quotes.isEmpty == false)
    }
  }
}
