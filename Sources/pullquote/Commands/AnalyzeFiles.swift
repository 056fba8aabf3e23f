import News

/// Prints what is found in files, a JSON object a line for each article, in the order of the paths.
struct AnalyzeFiles {
  let paths: [String]
  let jobs: Int

  /// Whether every file could be read.
  func run() async throws -> Bool {
    let (files, failures) = FileReading.list(paths)
    var rest = files[...]
    var isWhole = failures.isEmpty
    for failure in failures { Output.complain(failure.sentence) }
    try await inOrder(
      jobs: jobs,
      next: { rest.popFirst() },
      isReady: { true },
      work: { FileReading(path: $0) },
      handOver: { reading in
        try Output.write(AnalyzeFiles.lines(of: reading))
        guard let failure = reading.failure else { return }
        Output.complain(failure.sentence)
        isWhole = false
      }
    )
    return isWhole
  }

  private static func lines(of reading: FileReading) -> [UInt8] {
    var json = JSONWriter()
    for (origin, article, findings) in reading.originated {
      json.object { json in
        json.member("id", origin)
        json.member("title", article.title.isEmpty ? nil : article.title)
        json.member("text", article.text)
        FindingsJSON(findings, of: article).write(to: &json)
      }
      json.newline()
    }
    return json.bytes
  }
}
