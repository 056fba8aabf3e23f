extension RandomAccessCollection {
  /// The first index whose element the predicate accepts, where it accepts all after one that it accepts; by halving.
  package func firstIndexSorted(where accepts: (Element) -> Bool) -> Index {
    var low = startIndex
    var length = count
    while length > 0 {
      let half = length / 2
      let middle = index(low, offsetBy: half)
      if accepts(self[middle]) {
        length = half
      } else {
        low = index(after: middle)
        length -= half + 1
      }
    }
    return low
  }
}
