/// The mark between the cells of a CSV file, and where its rows begin.
struct CSVSeparator: Equatable {
  let byte: UInt8
  /// 0, or the first byte after a line `sep=;`, with which Excel names the mark.
  let firstByte: Int
}

/// The mark that the file names, or else the one that the most of the first rows have equally often.
///
/// Cells may hold lists with semicolons and sentences with commas; these differ from row to row, the marks between cells
/// do not.
func csvSeparator(of text: UnsafeBufferPointer<UInt8>) -> CSVSeparator {
  if let named = namedSeparator(text) { return named }
  let candidates = [UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t")]
  let rows = marksInFirstRows(text, candidates)
  var best = (byte: candidates[0], score: (rows: 0, marks: 0))
  for (index, candidate) in candidates.enumerated() {
    let score = commonest(rows.map { $0[index] })
    if score > best.score { best = (candidate, score) }
  }
  return CSVSeparator(byte: best.byte, firstByte: 0)
}

private func namedSeparator(_ text: UnsafeBufferPointer<UInt8>) -> CSVSeparator? {
  guard text.count >= 5,
    text.prefix(4).elementsEqual("sep=".utf8) || text.prefix(4).elementsEqual("SEP=".utf8)
  else { return nil }
  guard [UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t"), UInt8(ascii: "|")].contains(text[4]) else {
    return nil
  }
  var end = 5
  if end < text.count, text[end] == UInt8(ascii: "\r") { end += 1 }
  if end < text.count, text[end] == UInt8(ascii: "\n") { end += 1 }
  return end > 5 || text.count == 5 ? CSVSeparator(byte: text[4], firstByte: end) : nil
}

/// How often each candidate stands outside quotation marks, in each of the first rows that are not empty.
private func marksInFirstRows(_ text: UnsafeBufferPointer<UInt8>, _ candidates: [UInt8]) -> [[Int]] {
  var rows: [[Int]] = []
  var counts = [0, 0, 0]
  var (isQuoted, isEmpty) = (false, true)
  for byte in text.prefix(65_536) {
    if byte == UInt8(ascii: "\""), isEmpty || isQuoted || counts != [0, 0, 0] { isQuoted.toggle() }
    let endsRow = byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r")
    guard endsRow, !isQuoted else {
      isEmpty = false
      if !isQuoted, let index = candidates.firstIndex(of: byte) { counts[index] += 1 }
      continue
    }
    if !isEmpty { rows.append(counts) }
    (counts, isEmpty) = ([0, 0, 0], true)
    if rows.count == 20 { return rows }
  }
  return isEmpty ? rows : rows + [counts]
}

/// The number of rows that have the mark equally often, where these are the most, and how often that is.
private func commonest(_ counts: [Int]) -> (rows: Int, marks: Int) {
  var best = (rows: 0, marks: 0)
  for count in Set(counts) where count > 0 {
    let score = (rows: counts.count { $0 == count }, marks: count)
    if score > best { best = score }
  }
  return best
}
