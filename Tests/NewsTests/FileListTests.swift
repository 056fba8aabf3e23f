import Foundation
import News
import Testing

/// Each test has a folder of its own, which is gone after it.
@Suite final class FileListTests {
  private let folder = FileManager.default.temporaryDirectory.appending(path: "files-\(UUID().uuidString)")

  init() throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.removeItem(at: folder)
  }

  private func add(_ path: String, _ text: String = "Text.") throws {
    let file = folder.appending(path: path)
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try text.write(to: file, atomically: true, encoding: .utf8)
  }

  /// Paths without the folder, and sentences without it.
  private func list(_ paths: String...) -> (paths: [String], failures: [String]) {
    let list = FileList(of: paths.map { $0.isEmpty ? folder.path : folder.path + "/" + $0 })
    return (
      list.paths.map { $0.replacing(folder.path + "/", with: "") },
      list.failures.map { $0.sentence.replacing(folder.path, with: "") }
    )
  }

  @Test func listsAFolderAndThoseInItSorted() throws {
    for path in ["b.txt", "a/z.md", "a/c.txt", ".hidden.txt", ".git/config", "a.txt"] { try add(path) }
    #expect(list("").paths == ["a/c.txt", "a/z.md", "a.txt", "b.txt"])
    #expect(list("").failures == [])
  }

  @Test func listsHiddenFilesThatAreNamed() throws {
    try add(".hidden.txt")
    #expect(list(".hidden.txt").paths == [".hidden.txt"])
  }

  @Test func keepsTheOrderOfTheArgumentsAndListsNothingTwice() throws {
    try add("b.txt")
    try add("a.txt")
    #expect(list("b.txt", "", "a.txt").paths == ["b.txt", "a.txt"])
  }

  @Test func followsLinksButNoLoop() throws {
    try add("in/a.txt")
    let files = FileManager.default
    try files.createSymbolicLink(atPath: folder.path + "/in/loop", withDestinationPath: folder.path)
    try files.createSymbolicLink(atPath: folder.path + "/in/self", withDestinationPath: "self")
    try files.createSymbolicLink(atPath: folder.path + "/link.txt", withDestinationPath: "in/a.txt")
    let list = list("")
    #expect(list.paths == ["in/a.txt", "link.txt"])
    #expect(list.failures == ["cannot read (Too many levels of symbolic links): /in/self: check that it may be read"])
  }

  @Test func saysOnceThatAFolderCannotBeRead() throws {
    try FileManager.default.createSymbolicLink(atPath: folder.path + "/self", withDestinationPath: "self")
    #expect(list("").failures.count == 1)
  }

  @Test func passesOverWhatIsNoFile() throws {
    try add("a.txt")
    #expect(mkfifo(folder.path + "/pipe", 0o600) == 0)
    #expect(list("").paths == ["a.txt"])
  }

  @Test func namesWhatIsMissingAndListsTheRest() throws {
    try add("a.txt")
    let list = list("nowhere", "a.txt", "gone/deep.txt", "a.txt/b")
    #expect(list.paths == ["a.txt"])
    #expect(
      list.failures == [
        "no such file or folder: /nowhere: check the path", "no such file or folder: /gone/deep.txt: check the path",
        "cannot read (Not a directory): /a.txt/b: check that it may be read",
      ])
  }

  @Test func namesAFileWhoseNameIsNoText() throws {
    try add("a.txt")
    let name = folder.path.utf8.map { CChar(bitPattern: $0) } + "/caf".utf8.map { CChar(bitPattern: $0) } + [-23, 0]
    let file = open(name, O_CREAT | O_WRONLY, 0o600)
    try #require(file >= 0)
    close(file)
    let list = list("")
    #expect(list.paths == ["a.txt"])
    #expect(list.failures == ["name is not UTF-8: /caf\u{FFFD}: rename the file"])
  }

  @Test func saysThatAFolderIsEmpty() {
    #expect(list("").failures == ["no articles in it: : give a folder with text or Markdown files"])
  }

  @Test func readsNoFileBeyondTheLimit() throws {
    let path = folder.appending(path: "large.txt").path
    #expect(FileManager.default.createFile(atPath: path, contents: nil))
    try #require(truncate(path, 65 << 20) == 0)
    #expect(throws: Failure.tooLarge(path: path, limit: 64 << 20)) { try ReadFile(path: path) }
    #expect(throws: Failure.tooLarge(path: "/dev/zero", limit: 64 << 20)) { try ReadFile(path: "/dev/zero") }
  }

  @Test func readsWhatComesThroughAPipe() throws {
    let path = folder.appending(path: "pipe").path
    try #require(mkfifo(path, 0o600) == 0)
    let writing = Thread { try? "Headline\n\nText.\n".write(toFile: path, atomically: false, encoding: .utf8) }
    writing.start()
    #expect(try ReadFile(path: path).articles.first?.title == "Headline")
  }
}
