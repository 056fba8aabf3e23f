import CNcurses
import Glibc

/// Where ncurses writes: held back while a frame is drawn, and sent to the terminal in one piece.
///
/// ncurses writes once for every line that it moves to (`_nc_flush` in lib_mvcur.c, 6.4): some forty times a frame. A
/// terminal wakes up for each, and may show half a frame. So its descriptor is pointed at a file in memory for as long
/// as a frame takes, and at the terminal for everything else.
struct FrameOutput {
  /// What ncurses writes to.
  let descriptor: Int32
  private let terminal: Int32
  /// Negative where there can be no file in memory: then nothing is held back.
  private let held: Int32

  /// `nil` where the terminal's descriptor cannot be doubled.
  init?(terminal: Int32) {
    self.terminal = terminal
    descriptor = fcntl(terminal, F_DUPFD_CLOEXEC, 3)
    guard descriptor >= 0 else { return nil }
    held = cn_memory_file("frame")
  }

  /// Sends what `draw` lets ncurses write in one piece.
  func inOnePiece(_ draw: () -> Void) {
    guard held >= 0, dup2(held, descriptor) >= 0 else { return draw() }
    draw()
    dup2(terminal, descriptor)
    send()
  }

  private func send() {
    let count = Int(lseek(held, 0, SEEK_CUR))
    guard count > 0 else { return }
    withUnsafeTemporaryAllocation(byteCount: count, alignment: 1) { frame in
      let length = pread(held, frame.baseAddress, count, 0)
      FrameOutput.write(UnsafeRawBufferPointer(frame).prefix(max(length, 0)), to: terminal)
    }
    lseek(held, 0, SEEK_SET)
  }

  /// Writes all bytes, however many calls that takes; gives up where the terminal is gone.
  static func write(_ bytes: Slice<UnsafeRawBufferPointer>, to descriptor: Int32) {
    var rest = bytes
    while !rest.isEmpty {
      let count = Glibc.write(descriptor, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
      guard count > 0 || (count < 0 && errno == EINTR) else { return }
      rest = rest.dropFirst(max(count, 0))
    }
  }
}
