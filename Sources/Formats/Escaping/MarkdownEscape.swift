/// `text` as words of a Markdown paragraph: nothing in it is markup, a mark of ours, or the start of a block.
package func markdownText(_ text: String) -> String {
  var result = ""
  for scalar in text.unicodeScalars {
    switch scalar {
    case "\n", "\r", "\t": result += " "
    case "\\", "`", "*", "_", "[", "]", "<", ">", "#", "&", "|", "~", "!":
      result += "\\"
      result.unicodeScalars.append(scalar)
    default: result.unicodeScalars.append(scalar)
    }
  }
  return escapedStart(of: result)
}

/// What would begin a list, a directive, a rule or a heading there.
private func escapedStart(of text: String) -> String {
  let words = text.drop { $0 == " " }
  guard let first = words.first else { return "" }
  if "-+=:".contains(first) { return "\\" + words }
  let digits = words.prefix { ("0"..."9").contains($0) }
  guard !digits.isEmpty, let mark = words.dropFirst(digits.count).first, ".)".contains(mark) else {
    return String(words)
  }
  return digits + "\\" + words.dropFirst(digits.count)
}
