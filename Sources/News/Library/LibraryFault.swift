extension Failure {
  /// Why a library cannot be used.
  package enum LibraryFault: Equatable, Sendable {
    /// There is none.
    case missing
    case folder
    case empty
    /// Not a library: another program's file, or text.
    case foreign
    case damaged
    case newer(version: Int)
    case locked
    /// No room left for it.
    case full
    /// Nothing could be put in its place, nor itself put back.
    case leftAside(String)
    /// The system's word for why.
    case unusable(String)

    /// What happened to the library at `path`, and what to do.
    func sentence(_ path: String) -> String {
      switch self {
      case .missing: "there is no library: \(path): pullquote add PATH begins one"
      case .folder: "the library is a folder: \(path): name a file with --library"
      case .empty: "the library is an empty file: \(path): remove it to begin a new one"
      case .foreign: "not a library: \(path): name another file with --library"
      case .damaged: "the library is damaged: \(path): run pullquote check to save what can be read"
      case .newer(let version):
        "the library is of a newer pullquote: \(path), version \(version): update pullquote or name another file"
      case .locked: "another program keeps the library locked: \(path): end it and try again"
      case .full: "no room left for the library: \(path): free some disk space and try again"
      case .leftAside(let aside): "the library could not be replaced: \(path): it stands at \(aside) now: move it back"
      case .unusable(let reason): "cannot use the library: \(path): \(reason)"
      }
    }
  }
}
