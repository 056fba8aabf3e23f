/// What has to be done to bring a source into step with the files that stand there now.
struct SourceStep: Equatable, Sendable {
  /// New files and such whose size or time is another, in order of their path.
  private(set) var changed: [SourceFile] = []
  private(set) var unchanged = 0
  /// Paths of files that were there before.
  private(set) var gone: [String] = []

  /// - Parameters:
  ///   - known: the files as they were when last read; those that were gone then have the size -1. The last of one
  ///     path counts.
  ///   - places: where files stand now, all under `address`.
  ///   - hidden: files and folders that could not be looked at: nobody knows what has become of what was there.
  init(from known: [SourceFile], to places: [String], hidden: [String] = [], under address: String) {
    var missing = Dictionary(known.map { ($0.path, $0) }, uniquingKeysWith: { $1 })
    for place in places {
      let file = SourceFile(at: place, path: Self.path(of: place, under: address))
      if missing.removeValue(forKey: file.path) == file { unchanged += 1 } else { changed.append(file) }
    }
    gone = missing.values.filter { file in
      file.size >= 0 && !hidden.contains { Self.stands(Self.place(of: file.path, under: address), in: $0) }
    }.map(\.path).sorted()
  }

  private static func stands(_ place: String, in folder: String) -> Bool {
    place == folder || place.hasPrefix(folder.hasSuffix("/") ? folder : folder + "/")
  }

  /// The path within a source; empty for a source that is the file itself.
  static func path(of place: String, under address: String) -> String {
    place == address ? "" : String(place.dropFirst(address.hasSuffix("/") ? address.count : address.count + 1))
  }

  static func place(of path: String, under address: String) -> String {
    path.isEmpty ? address : address.hasSuffix("/") ? address + path : "\(address)/\(path)"
  }
}
