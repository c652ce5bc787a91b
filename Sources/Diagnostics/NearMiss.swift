/// The candidates that `word` was probably meant to be, the nearest first, at most three.
///
/// Ids that begin with the word and go on behind a hyphen leave all others out.
///
/// The distance is that of optimal string alignment (insert, delete, replace, swap of neighbours) over
/// Unicode scalars; at most a third of the word's length counts as near. Work is bounded by the band that
/// this limit leaves, so long lists of ids stay cheap.
package func nearMisses(of word: String, among candidates: some Sequence<String>) -> [String] {
  let scalars = Array(word.unicodeScalars)
  guard scalars.count <= 200 else { return [] }
  let longer = idsThatBegin(with: word, among: candidates)
  if !longer.isEmpty { return longer }
  let limit = max(1, scalars.count / 3)
  var found: [(distance: Int, candidate: String)] = []
  for candidate in candidates {
    let other = Array(candidate.unicodeScalars)
    guard abs(other.count - scalars.count) <= limit else { continue }
    let distance = editDistance(scalars, other, limit: limit)
    if distance <= limit { found.append((distance, candidate)) }
  }
  found.sort { ($0.distance, $0.candidate) < ($1.distance, $1.candidate) }
  var unique: [String] = []
  for (_, candidate) in found where !unique.contains(candidate) {
    unique.append(candidate)
    if unique.count == 3 { break }
  }
  return unique
}

/// An id is often remembered by how it begins: the name, without the place that tells two people apart.
private func idsThatBegin(with word: String, among candidates: some Sequence<String>) -> [String] {
  guard word.utf8.count > 3 else { return [] }
  let start = Array((word + "-").utf8)
  let found = candidates.filter { $0.utf8.count > start.count && $0.utf8.starts(with: start) }
  return Array(Set(found).sorted().prefix(3))
}

/// The distance of two words, or more than the limit.
package func editDistance(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar], limit: Int) -> Int {
  if a.isEmpty || b.isEmpty { return max(a.count, b.count) }
  var beforePrevious = [Int](repeating: 0, count: b.count + 1)
  var previous = Array(0...b.count)
  var current = previous
  for i in 1...a.count {
    current[0] = i
    var smallest = i
    for j in 1...b.count {
      let replace = previous[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1)
      var best = min(replace, previous[j] + 1, current[j - 1] + 1)
      if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] {
        best = min(best, beforePrevious[j - 2] + 1)
      }
      current[j] = best
      smallest = min(smallest, best)
    }
    if smallest > limit { return limit + 1 }
    (beforePrevious, previous, current) = (previous, current, beforePrevious)
  }
  return previous[b.count]
}
