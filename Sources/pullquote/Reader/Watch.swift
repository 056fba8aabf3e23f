import Display
import News

/// Sees what other programs do to the library while one reads.
enum Watch {
  /// Looks every second; that costs a few microseconds.
  static func start(_ library: Library, inbox: Inbox) {
    Task.detached(priority: .background) {
      var last: Int?
      var isFailing = false
      while true {
        do throws(Failure) {
          let version = try library.dataVersion
          if let last, version != last { inbox.leave(.listChanged) }
          last = version
          isFailing = false
        } catch {
          if !isFailing { inbox.leave(.failed([error])) }
          isFailing = true
        }
        // A task that is cancelled sleeps no longer: nobody reads any more.
        do { try await Task.sleep(for: .seconds(1)) } catch { return }
      }
    }
  }
}
