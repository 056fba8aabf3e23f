extension Array {
  /// The first place for which `belongs` holds, where it holds from some place on; the count where for none.
  func partitioningIndex(where belongs: (Element) -> Bool) -> Int {
    partitioningIndex(in: indices, where: belongs)
  }

  /// The same within a range of places; its end where for none.
  func partitioningIndex(in range: Range<Int>, where belongs: (Element) -> Bool) -> Int {
    var low = range.lowerBound
    var high = range.upperBound
    while low < high {
      let middle = (low + high) / 2
      if belongs(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
