import Foundation
import Testing

/// The commands as other programs run them.
@Suite struct CommandTests {
  @Test func answersEveryLineInOrder() throws {
    let padding = String(repeating: " ", count: 2000)
    let lines = (0..<500).map { "{\"id\":\"\($0)\",\"title\":\"A title\",\"text\":\"Some\(padding)words.\"}" }
    let run = try Command(["analyze", "--jsonl", "--jobs", "3"], input: lines.joined(separator: "\n"))
    let ids = run.output.split(separator: "\n").map { $0.prefix { $0 != "," } }
    #expect(ids.elementsEqual((0..<500).map { "{\"id\":\"\($0)\"" }))
    #expect(run.end == .exited(0))
  }

  @Test func namesALineThatIsNoArticleAndGoesOn() throws {
    let run = try Command(
      ["analyze", "--jsonl"], input: "{\"id\":1,\"text\":\"One.\"}\n[]\n{\"id\":\"three\",\"text\":\"\"}\n")
    let lines = run.output.split(separator: "\n")
    try #require(lines.count == 3)
    #expect(lines[1] == "{\"id\":null,\"line\":2,\"error\":\"not a JSON object with id, title and text\"}")
    #expect(lines[2].hasPrefix("{\"id\":\"three\""))
    #expect(run.complaints.split(separator: "\n").count == 1)
    #expect(run.complaints.hasPrefix("pullquote: not an article: line 2: "))
    #expect(run.end == .exited(1))
  }

  @Test func analysesFilesAndNamesWhatCannotBeRead() throws {
    let run = try Command(["analyze", BuiltProgram.articles + "/visa-row.txt", "/nonexistent/file"])
    #expect(run.output.split(separator: "\n").count == 1)
    #expect(run.complaints == "pullquote: no such file or folder: /nonexistent/file: check the path\n")
    #expect(run.end == .exited(1))
  }

  @Test func parsesAFileIntoTheShapeOfAFeed() throws {
    let run = try Command(["parse", "--json", BuiltProgram.articles + "/visa-row.txt"])
    let object = try #require(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
    #expect(Set(object.keys) == ["format", "title", "link", "description", "language", "updated", "items"])
    let item = try #require((object["items"] as? [[String: Any]])?.first)
    #expect(item["title"] as? String == "Brasília and Mexico City trade denials in visa row")
    #expect(item["published"] as? String == "2025-02-04T19:45:00Z")
    #expect(item["summary"] is NSNull)
  }

  @Test(arguments: [
    [], ["--nonsense"], ["analyze"], ["analyze", "--jobs", "0", "--jsonl"], ["analyze", "--jsonl", "file"], ["parse"],
  ])
  func refusesAWrongCommandLine(arguments: [String]) throws {
    let run = try Command(arguments)
    #expect(run.end == .exited(2))
    #expect(run.output == "")
    #expect(run.complaints.hasPrefix("pullquote: ") && run.complaints.split(separator: "\n").count == 1)
  }

  @Test(arguments: [[], ["analyze"], ["parse"], ["read"]])
  func explainsItself(command: [String]) throws {
    let help = try Command(command + ["--help"])
    #expect(help.output.contains("USAGE: pullquote") && help.end == .exited(0))
    let version = try Command(command + ["--version"])
    #expect(version.output.contains(".") && version.end == .exited(0))
  }

  @Test(arguments: ["bash", "zsh", "fish"])
  func writesCompletions(shell: String) throws {
    let run = try Command(["--generate-completion-script", shell])
    #expect(run.output.contains("analyze") && run.end == .exited(0))
  }

  @Test func fallsSilentWhenNobodyReadsAnyMore() throws {
    let lines = String(repeating: "{\"id\":\"1\",\"title\":\"A title\",\"text\":\"Some words.\"}\n", count: 100)
    var ends: [Int32] = [-1, -1]
    try #require(pipe(&ends) == 0)
    close(ends[0])
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let input = folder.appendingPathComponent("in").path
    let complaints = folder.appendingPathComponent("err").path
    try lines.write(toFile: input, atomically: false, encoding: .utf8)
    let child = try Child([BuiltProgram.path, "analyze", "--jsonl"]) { files in
      posix_spawn_file_actions_addopen(&files, STDIN_FILENO, input, O_RDONLY, 0)
      posix_spawn_file_actions_adddup2(&files, ends[1], STDOUT_FILENO)
      posix_spawn_file_actions_addopen(&files, STDERR_FILENO, complaints, O_WRONLY | O_CREAT, 0o600)
    }
    #expect(child.end() == .killed(by: SIGPIPE))
    #expect(try String(contentsOfFile: complaints, encoding: .utf8) == "")
    close(ends[1])
    try FileManager.default.removeItem(at: folder)
  }

  @Test func printsNoControlCharactersOfNamesAndTitles() throws {
    let run = try Command(["analyze", "/nonexistent/\u{1B}[31mred\u{202E}"])
    #expect(!run.complaints.contains("\u{1B}") && !run.complaints.contains("\u{202E}"))
    #expect(run.end == .exited(1))
  }
}
