import Foundation
import Testing

/// Compares what a test got with the file that says what it must be.
///
/// With `PULLQUOTE_RECORD=1` in the environment the file is written anew, and the test fails all the same, so that
/// nobody records by accident.
enum Recording {
  static let fixtures = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Fixtures")

  static func expect(_ got: String, equals file: URL, sourceLocation: SourceLocation = #_sourceLocation) throws {
    let isRecording = ProcessInfo.processInfo.environment["PULLQUOTE_RECORD"] == "1"
    if isRecording { try got.write(to: file, atomically: true, encoding: .utf8) }
    let expected = try String(contentsOf: file, encoding: .utf8)
    #expect(got == expected, "\(file.lastPathComponent)", sourceLocation: sourceLocation)
    #expect(!isRecording, "recorded \(file.lastPathComponent)", sourceLocation: sourceLocation)
  }
}
