import Diagnostics
import VietnameseText

extension Site {
  /// Problems with names in the bodies of texts, each at every line and column where the name stands. A body is searched as readers see
  /// it, where nothing tells its lines; so the source is looked at once more, and only where something was found.
  ///
  /// - Parameter read: the bytes of a source.
  package func placedInBodies(_ problems: [Diagnostic], read: (String) -> [UInt8]?) -> [Diagnostic] {
    problems.flatMap { problem -> [Diagnostic] in
      guard problem.code == Rule.namedAfterWithdrawal.code, let place = problem.place, place.line == nil,
        case .text(_, _, let bodyLine)? = words[place.file], let name = problem.facts.first,
        let bytes = read(place.file)
      else { return [problem] }
      let places = places(of: name, in: bytes, place.file, from: bodyLine)
      return places.isEmpty ? [problem] : places.map { Diagnostic(.namedAfterWithdrawal, name, at: $0) }
    }
  }
}

private func places(of name: String, in bytes: [UInt8], _ file: String, from firstLine: Int) -> [Place] {
  var (line, lineStart, position) = (1, 0, 0)
  return NameSearch([name]).hits(in: bytes).compactMap { hit in
    while position < hit.range.lowerBound {
      if bytes[position] == UInt8(ascii: "\n") { (line, lineStart) = (line + 1, position + 1) }
      position += 1
    }
    guard line >= firstLine else { return nil }
    let end = bytes[hit.range].firstIndex(of: UInt8(ascii: "\n")) ?? hit.range.upperBound
    return Place(
      file, line: line, column: scalarCount(of: bytes[lineStart..<hit.range.lowerBound]) + 1,
      length: scalarCount(of: bytes[hit.range.lowerBound..<end]))
  }
}
