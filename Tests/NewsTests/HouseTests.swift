import Foundation
import Testing

/// The walls of the house stand, and what CONTRIBUTING.md says of it is there.
@Suite struct HouseTests {
  private static let root = Recording.fixtures.deletingLastPathComponent().deletingLastPathComponent()

  /// What the files of a folder may import; the longest folder that a file is in decides.
  private static let mayImport: [(folder: String, modules: Set<String>)] = [
    ("Sources/News", ["Foundation", "Glibc", "Synchronization"]),
    ("Sources/News/Reading", ["Foundation", "Glibc", "Synchronization", "CMD4C"]),
    ("Sources/News/Library", ["Foundation", "Glibc", "Synchronization", "GRDB"]),
    ("Sources/Display", ["News"]),
    ("Sources/pullquote", ["News", "Display", "Foundation", "Glibc", "Synchronization", "ArgumentParser"]),
    (
      "Sources/pullquote/Terminal",
      ["News", "Display", "Foundation", "Glibc", "Synchronization", "ArgumentParser", "CNcurses"]
    ),
    ("Sources/pullquote-bench", ["News", "Display", "Foundation", "Glibc", "Synchronization", "ArgumentParser"]),
  ]

  private static func swiftFiles(in folder: String) throws -> [String] {
    try FileManager.default.subpathsOfDirectory(atPath: root.appending(path: folder).path)
      .filter { $0.hasSuffix(".swift") }.map { folder + "/" + $0 }
  }

  private static func text(_ path: String) throws -> String {
    try String(contentsOf: root.appending(path: path), encoding: .utf8)
  }

  @Test func importsOnlyWhatAFolderMayImport() throws {
    for file in try Self.swiftFiles(in: "Sources") {
      let rule = Self.mayImport.last { file.hasPrefix($0.folder + "/") }
      let imports = try Self.text(file).matches(of: /(?m)^(?:@\w+ |\w+ )?import (\w+)/).map { String($0.output.1) }
      #expect(Set(imports).subtracting(rule?.modules ?? []) == [], "\(file)")
    }
  }

  @Test(arguments: ["Sources/News", "Sources/Display"])
  func printsNothing(folder: String) throws {
    for file in try Self.swiftFiles(in: folder) {
      #expect(try !Self.text(file).contains(/(?m)^\s*(print|debugPrint|dump)\(/), "\(file)")
    }
  }

  @Test func hasWhateverThePageOfTheHouseNames() throws {
    let page = try Self.text("CONTRIBUTING.md")
    let paths = page.matches(of: /`((?:Sources|Tests|articles|\.ci)[^`*]*)`/).map { String($0.output.1) }
    #expect(paths.count > 30)
    for path in paths {
      #expect(FileManager.default.fileExists(atPath: Self.root.appending(path: path).path), "\(path)")
    }
  }
}
