extension Array {
  /// The first index whose element satisfies `belongsAfter`, in an array where all such elements come last.
  func boundary(_ belongsAfter: (Element) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if belongsAfter(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
