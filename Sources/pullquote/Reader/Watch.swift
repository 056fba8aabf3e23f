import Display
import News

/// Sees what other programs do to the library while one reads.
enum Watch {
  /// Looks every second; that costs a few microseconds.
  static func start(_ library: Library, inbox: Inbox) {
    Task.detached(priority: .background) {
      do {
        var last = try library.dataVersion
        while true {
          try await Task.sleep(for: .seconds(1))
          let version = try library.dataVersion
          if version != last { inbox.leave(.listChanged) }
          last = version
        }
      } catch let failure as Failure {
        inbox.leave(.failed([failure]))
      } catch {
        // The task was cancelled: nobody reads any more.
      }
    }
  }
}
