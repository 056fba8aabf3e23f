/// Values by hashes that somebody has already made, so that a look-up hashes nothing again.
///
/// A table with open addressing. Its slots hold numbers of two bytes and nothing else: most words of a text are in no
/// list, and to see that, a look-up touches one place in memory that is small enough to stay near the core.
struct HashTable<Value: Sendable>: Sendable {
  /// The number of the value in each slot; 0 is an empty one.
  private var slots: [UInt16]
  /// By the numbers of their values.
  private var hashes: [UInt64] = [0]
  /// By their numbers; the first one stands for every hash that the table does not have.
  private(set) var values: [Value]

  /// - Parameters:
  ///   - room: a power of two, more than twice the values that will be put in.
  ///   - unknown: what is said of a hash that the table does not have.
  init(room: Int, unknown: Value) {
    slots = Array(repeating: 0, count: room)
    values = [unknown]
  }

  /// The number of a hash's value; 0 where the table does not have it.
  @inline(__always)
  func number(of hash: UInt64) -> Int {
    Int(slots[slot(of: hash)])
  }

  /// The value of a hash; a hash that the table does not have is put in when its value is changed.
  subscript(hash: UInt64) -> Value {
    @inline(__always)
    get { values[number(of: hash)] }
    set { values[numberAdded(of: hash)] = newValue }
  }

  /// Changes all values but that of the unknown.
  mutating func change(_ body: (inout Value) -> Void) {
    for number in values.indices.dropFirst() { body(&values[number]) }
  }

  private mutating func numberAdded(of hash: UInt64) -> Int {
    let slot = slot(of: hash)
    if slots[slot] == 0 {
      precondition(values.count * 2 < slots.count, "the table needs more slots")
      slots[slot] = UInt16(values.count)
      hashes.append(hash)
      values.append(values[0])
    }
    return Int(slots[slot])
  }

  /// The slot that has the hash, or the empty one where it would be put.
  @inline(__always)
  private func slot(of hash: UInt64) -> Int {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: hash) & mask
    while slots[slot] != 0, hashes[Int(slots[slot])] != hash { slot = (slot + 1) & mask }
    return slot
  }
}
