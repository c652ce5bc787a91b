import VietnameseText

/// What a cell says was given, divided: "Huân chương Lao động hạng Nhì (truy tặng)".
package struct FormText: Equatable, Sendable {
  package var form: String
  /// As written: "Nhì", "II".
  package var awardClass: String?
  package var isPosthumous = false

  package init(_ text: String) {
    let (rest, isPosthumous) = withoutPosthumous(text)
    self.isPosthumous = isPosthumous
    form = rest
    let words = rest.split(whereSeparator: \.isWhitespace)
    guard words.count > 2, let mark = words.dropLast().lastIndex(where: { folded(String($0)) == "hang" })
    else { return }
    let written = words[mark + 1].filter { !"()[],.;".contains($0) }
    guard ["nhat", "nhi", "ba", "i", "ii", "iii", "1", "2", "3"].contains(folded(written)) else { return }
    awardClass = written
    form = (words[..<mark] + words[(mark + 2)...]).joined(separator: " ")
    while let last = form.last, "([,".contains(last) || last.isWhitespace { form.removeLast() }
  }
}
