import Foundation
import News

/// Turns lines of records on standard input into lines of findings on standard output.
struct AnalyzeLines {
  let jobs: Int

  /// Whether every line was a record.
  func run() async throws -> Bool {
    var chunks = LineChunks(of: .standardInput)
    var isWhole = true
    try await inOrder(
      jobs: jobs,
      next: { try chunks.next() },
      isReady: { chunks.isReady },
      work: { Answer(to: $0) },
      handOver: { answer in
        try Output.write(answer.json)
        answer.complaints.forEach(Output.complain)
        if !answer.complaints.isEmpty { isWhole = false }
      }
    )
    return isWhole
  }
}

/// What is printed for a chunk of lines.
private struct Answer: Sendable {
  let json: [UInt8]
  private(set) var complaints: [String] = []

  init(to chunk: LineChunks.Chunk) {
    var writer = JSONWriter()
    let decoder = JSONDecoder()
    var number = chunk.firstLine
    var rest = chunk.bytes[...]
    while !rest.isEmpty {
      let end = rest.firstIndex(of: 0x0A) ?? rest.endIndex
      if let record = try? decoder.decode(ArticleRecord.self, from: Data(rest[..<end])) {
        Answer.write(record, to: &writer)
      } else {
        complaints.append("not an article: line \(number): give a JSON object with id, title and text")
        Answer.writeError(line: number, to: &writer)
      }
      writer.newline()
      number += 1
      rest = rest[end...].dropFirst()
    }
    json = writer.bytes
  }

  /// Offsets count from the record's text; what is found in the headline is left out.
  private static func write(_ record: ArticleRecord, to json: inout JSONWriter) {
    let article = record.article
    json.object { json in
      json.key("id")
      switch record.id {
      case .text(let id): json.string(id)
      case .number(let id): json.number(id)
      }
      let start = article.text.utf8.count - record.text.utf8.count
      FindingsJSON(Findings(of: article), of: article, from: start).write(to: &json)
    }
  }

  private static func writeError(line: Int, to json: inout JSONWriter) {
    json.object { json in
      json.key("id")
      json.null()
      json.member("line", line)
      json.member("error", "not a JSON object with id, title and text")
    }
  }
}
