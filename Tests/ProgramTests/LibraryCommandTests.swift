import Foundation
import Testing

/// The commands that work on a library, as other programs run them.
@Suite struct LibraryCommandTests {
  private let folder: String
  private var library: String { folder + "/library.sqlite" }

  init() throws {
    folder = FileManager.default.temporaryDirectory.path + "/pullquote-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
  }

  private func run(_ arguments: String...) throws -> Command {
    try Command(arguments + ["--library", library])
  }

  private func objects(_ arguments: String...) throws -> [[String: Any]] {
    let run = try Command(arguments + ["--json", "--library", library])
    #expect(run.end == .exited(0))
    return try #require(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [[String: Any]])
  }

  @Test func keepsAndFindsArticles() throws {
    #expect(try run("add", BuiltProgram.articles).end == .exited(0))
    let list = try run("list")
    #expect(list.output.split(separator: "\n").count == 14)
    let number = try #require(list.output.split(separator: "\t").first)
    #expect(try Command(["--library", library, "list"]).output == list.output)
    #expect(try objects("list", "--limit", "3").count == 3)
    #expect(try objects("search", "minister").allSatisfy { $0["sentence"] is String })
    #expect(
      try objects("quotes", "--speaker", "Belhaddad").allSatisfy {
        ["Yassine Belhaddad", "Ines Carvalhal and Yassine Belhaddad"].contains($0["speaker"] as? String)
      })
    #expect(try objects("quotes", "--country", "Morocco").allSatisfy { $0["country"] as? String == "MA" })
    #expect(try objects("speakers").contains { $0["name"] as? String == "Yassine Belhaddad" })
    #expect(try objects("countries", "minister").first?["code"] is String)
    #expect(try objects("feeds").map { $0["address"] as? String } == [BuiltProgram.articles])
    #expect(try run("mark", "star", String(number)).output == "1 article marked\n")
    #expect(try objects("list", "is:starred").count == 1)
    let show = try JSONSerialization.jsonObject(with: Data(run("show", String(number), "--json").output.utf8))
    let article = try #require(show as? [String: Any])
    let id = try #require(article["id"] as? String)
    #expect(try run("show", id).output == run("show", String(number)).output)
    #expect(try run("export", "jsonl").output.split(separator: "\n").count == 14)
    #expect(try run("remove", BuiltProgram.articles).output.contains("13 articles removed"))
    #expect(try run("check").output == "whole: 1 articles\n")
  }

  @Test func tellsOfALibraryOfAnEarlierVersion() throws {
    try FileManager.default.copyItem(
      atPath: BuiltProgram.package + "/Tests/Fixtures/Library/version-2.sqlite", toPath: library)
    let first = try run("list")
    #expect(first.end == .exited(0))
    #expect(
      first.complaints
        == "pullquote: library of an earlier version: \(library): brought up to date; \(library).version-2 keeps it\n")
    #expect(FileManager.default.fileExists(atPath: library + ".version-2"))
    let second = try run("list")
    #expect((second.output, second.complaints) == (first.output, ""))
  }

  @Test func wordsWithAMinusNeedNoMore() throws {
    _ = try run("add", BuiltProgram.articles)
    for query in [["-speaker:belhaddad"], ["-cable"], ["visa", "or", "-minister"], ["-visa", "row"]] {
      let run = try Command(["list"] + query + ["--library", library])
      #expect(run.end == .exited(0) && !run.output.isEmpty)
      #expect(try Command(["list", "--library", library, "--"] + query).output == run.output)
    }
    for command in ["search", "quotes", "speakers", "countries"] {
      #expect(try Command([command, "-visa", "--limit", "1", "--library", library]).end == .exited(0))
    }
    #expect(try run("mark", "read", "-visa").output == "13 articles marked\n")
    #expect(try run("list", "--visa").end == .exited(2))
    #expect(try run("list", "--visa").complaints.contains("'--visa'"))
    #expect(try run("list", "-h").output.contains("speaker:sarmento"))
  }

  @Test func marksTheArticlesThereAreAndNamesTheOthers() throws {
    _ = try run("add", BuiltProgram.articles)
    let marked = try run("mark", "star", "1", "99", "2")
    #expect(marked.output == "2 articles marked\n" && marked.end == .exited(1))
    #expect(marked.complaints.contains("no such article: 99"))
    #expect(try objects("list", "is:starred").count == 2)
  }

  @Test func whatIsPipedInIsAllThatIsListed() throws {
    let pipes = ["First pipe\n\nThe harbour grows.\n", "Second pipe\n\nThe railway grows.\n"]
    for pipe in pipes + [pipes[0]] {
      let list = try Command(["-", "--library", library], input: pipe).output
      #expect(list.split(separator: "\n").count == 1)
      #expect(list.contains(pipe.prefix(10)))
    }
    #expect(try run("list").output.split(separator: "\n").count == 2)
    #expect(try objects("feeds").map { $0["address"] as? String } == ["standard input"])
  }

  @Test func quotesStandWhereTheirOffsetsSay() throws {
    _ = try run("add", BuiltProgram.articles)
    let quote = try #require(try objects("quotes", "--limit", "1").first)
    let number = try #require(quote["article"] as? Int)
    let show = try JSONSerialization.jsonObject(with: Data(run("show", String(number), "--json").output.utf8))
    let text = try #require((show as? [String: Any])?["text"] as? String)
    let start = try #require(quote["start"] as? Int)
    let end = try #require(quote["end"] as? Int)
    let words = String.UnicodeScalarView(Array(text.unicodeScalars)[start..<end])
    #expect(String(words) == quote["text"] as? String)
  }

  @Test(arguments: [
    (["show", "99"], 1, "no such article: 99"), (["remove", "/nowhere"], 1, "no source of the library: /nowhere"),
    (["add", "/nowhere"], 1, "no such file or folder: /nowhere"), (["list", "after:often"], 2, "after: takes a date"),
    (["mark", "star", "99"], 1, "no such article: 99"), (["mark", "read", ""], 2, "this asks for nothing"),
    (["mark", "read", "or or"], 2, "this asks for nothing"),
    (["quotes", "--country", "atlantis"], 2, "no such country"),
    (["list", "--limit", "-1"], 2, "--limit"), (["export", "xml"], 2, "xml"),
    (["add", "/nowhere", "--keep-days", "200000000000000"], 2, "--keep-days takes"),
  ])
  func saysWhatCannotBeDone(arguments: [String], status: Int32, complaint: String) throws {
    _ = try Command(["add", BuiltProgram.articles + "/visa-row.txt", "--library", library])
    let run = try Command(arguments + ["--library", library])
    #expect(run.end == .exited(status))
    #expect(run.complaints.hasPrefix("pullquote: ") && run.complaints.contains(complaint))
    #expect(run.complaints.split(separator: "\n").count == 1)
  }

  @Test(arguments: ["list", "quotes", "speakers", "feeds", "check"])
  func beginsNoLibraryToLookIntoOne(command: String) throws {
    let run = try run(command)
    #expect(run.end == .exited(1))
    #expect(run.complaints.hasPrefix("pullquote: "))
    #expect(!FileManager.default.fileExists(atPath: library))
  }

  @Test func refusesWhatIsNoLibrary() throws {
    try "Dear diary".write(toFile: library, atomically: false, encoding: .utf8)
    for command in ["list", "speakers", "check"] {
      let run = try run(command)
      #expect(run.complaints == "pullquote: not a library: \(library): name another file with --library\n")
      #expect(run.end == .exited(1))
    }
    #expect(try String(contentsOfFile: library, encoding: .utf8) == "Dear diary")
  }

  // MARK: Where articles come from, and what they said

  private func write(_ text: String, to name: String) throws -> String {
    let file = URL(fileURLWithPath: "\(folder)/\(name)")
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
    return file.path
  }

  private func object(_ arguments: String...) throws -> [String: Any] {
    let run = try Command(arguments + ["--json", "--library", library])
    return try #require(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
  }

  @Test func showsAllOriginsAndWhatHasGone() throws {
    let first = try write("Ferries\n\nThe fares stay.\n", to: "a/1.txt")
    let second = try write("Ferries\n\nThe fares stay.\n", to: "b/1.txt")
    _ = try run("add", folder + "/a", folder + "/b")
    #expect(try run("show", "1").output.hasPrefix("no source · no byline · undated\n\(first)\n\(second)\n\n"))
    try FileManager.default.removeItem(atPath: second)
    #expect(try run("add", folder + "/b").output == "\(folder)/b: 0 new, 1 gone\n")
    #expect(try run("show", "1").output.contains("\n\(first)\n\(second) (gone)\n\n"))
    #expect(try objects("list").map { $0["gone"] as? Bool } == [false])
    try FileManager.default.removeItem(atPath: folder + "/a")
    let vanished = try run("add", folder + "/a")
    #expect(vanished.output == "\(folder)/a: 0 new, 1 gone\n")
    #expect(vanished.complaints == "pullquote: no such file or folder: \(folder)/a: check the path\n")
    #expect(vanished.end == .exited(1))
    #expect(try objects("list").map { $0["gone"] as? Bool } == [true])
    #expect(try object("remove", folder + "/a/")["removed"] as? Int == 0)
    #expect(try object("remove", folder + "/b")["removed"] as? Int == 1)
    #expect(try object("check") as NSDictionary == ["state": "whole", "articles": 0])
  }

  @Test func showsEarlierWordings() throws {
    let file = try write("Ferries\n\nThe fares stay.\n", to: "1.txt")
    _ = try run("add", file)
    #expect(try object("show", "1")["wordings"] as? [NSDictionary] == [])
    _ = try write("Ferries\n\nThe fares rise by half.\n", to: "1.txt")
    #expect(try run("add", file).output == "\(file): 0 new, 1 with new wording\n")
    let show = try run("show", "1").output
    #expect(show.contains("an earlier wording is kept, until 20"))
    #expect(show.contains(": pullquote show 1 --wordings\n"))
    #expect(!show.contains("The fares stay"))
    let whole = try run("show", "1", "--wordings").output
    #expect(whole.contains("The fares rise by half.\n\nuntil 20"))
    #expect(whole.hasSuffix("\n\nFerries\n\nThe fares stay.\n"))
    let wording = try #require((try object("show", "1")["wordings"] as? [[String: Any]])?.first)
    #expect(wording["title"] as? String == "Ferries")
    #expect(wording["text"] as? String == "Ferries\n\nThe fares stay.")
    #expect((wording["replaced"] as? String)?.hasPrefix("20") == true)
    #expect(try run("export", "jsonl").output.contains("\"wordings\":[{\"replaced\":\"20"))
  }

  @Test func saysWhatSpeakersWereMergedBy() throws {
    let first = try write("Fish\n\n“We fish,” said Tom Hale, a singer.\n", to: "a/1.txt")
    let second = try write("Rain\n\n“It rains,” said Tom Hale.\n", to: "a/2.txt")
    let third = try write("Snow\n\n“It snows,” said Tom Hale, the mayor of Dunmore.\n", to: "a/3.txt")
    _ = try run("add", first, second, third)
    let rows = try objects("speakers").filter { $0["name"] as? String == "Tom Hale" }
    #expect(rows.map { $0["articles"] as? Int } == [2, 1])
    #expect(rows.map { $0["basis"] as? String } == ["the same name, no other country or role", nil])
  }

  // MARK: Several at once, and sudden ends

  private func writeArticles(_ count: Int, to name: String) throws -> String {
    let news = "\(folder)/\(name)"
    try FileManager.default.createDirectory(atPath: news, withIntermediateDirectories: true)
    for number in 0..<count {
      let text = "Report \(number) of \(name)\n\n“We go on to \(number),” said Ada Lind of Sweden.\n"
      try text.write(toFile: "\(news)/\(number).txt", atomically: false, encoding: .utf8)
    }
    return news
  }

  private func start(_ arguments: [String]) throws -> Child {
    try Child([BuiltProgram.path] + arguments + ["--library", library]) { files in
      posix_spawn_file_actions_addopen(&files, STDOUT_FILENO, "/dev/null", O_WRONLY, 0)
      posix_spawn_file_actions_addopen(&files, STDERR_FILENO, "/dev/null", O_WRONLY, 0)
    }
  }

  @Test func twoWriteAtOnceAndNothingIsLost() throws {
    let children = try ["one", "two", "three"].map { try start(["add", writeArticles(400, to: $0)]) }
    for child in children { #expect(child.end() == .exited(0)) }
    #expect(try run("check").output == "whole: 1200 articles\n")
  }

  /// The end comes at many places of the work, which takes as long as it takes on the machine at hand.
  @Test func isWholeHoweverOftenItIsKilled() throws {
    let news = try writeArticles(1_200, to: "news")
    let began = ContinuousClock.now
    #expect(try Command(["add", news, "--library", folder + "/undisturbed.sqlite"]).end == .exited(0))
    let whole = (ContinuousClock.now - began) / Duration.microseconds(1)
    for turn in 0..<50 {
      let child = try start(["add", news])
      usleep(UInt32(whole * Double(turn) / 50))
      kill(child.pid, SIGKILL)
      _ = child.end()
    }
    #expect(try run("add", news).end == .exited(0))
    #expect(try run("check").output == "whole: 1200 articles\n")
    let interrupted = try run("export", "jsonl").output
    try FileManager.default.removeItem(atPath: library)
    _ = try run("add", news)
    #expect(try run("export", "jsonl").output == interrupted)
  }
}
