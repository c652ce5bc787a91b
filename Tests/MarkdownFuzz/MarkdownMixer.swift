import Foundation
import SeededRandom

/// Makes a document from a number: slices of varied Markdown, changed, mixed and wrapped at any column.
struct MarkdownMixer: Sendable {
  let slices: MarkdownSlices

  func document(_ number: Int) -> [UInt8] {
    var generator = SeededGenerator(seed: UInt64(number))
    var text: [UInt8] = []
    for _ in 0..<generator.number(1...7) {
      text += block(&generator)
      text += Array(generator.pick(["\n", "\n", "\n\n", "", " ", "\r\n\r\n", "\n\n\n"]).utf8)
    }
    if generator.chance(40) {
      text = wrapped(text, at: generator.number(1...90), with: indentation(&generator))
    }
    if generator.chance(50) { splice(&text, &generator) }
    if generator.chance(10) { damage(&text, &generator) }
    return finished(text, &generator)
  }

  private func block(_ generator: inout SeededGenerator) -> [UInt8] {
    var block = slice(&generator)
    if generator.chance(30) {
      block = wrapped(block, at: generator.number(1...90), with: indentation(&generator))
    }
    guard generator.chance(45) else { return block }
    let line = Array(block.map { $0 == 10 ? 32 : $0 }.drop { $0 == 32 })
    let other = slice(&generator)
    func text(_ before: String, _ content: [UInt8], _ after: String) -> [UInt8] {
      Array(before.utf8) + content + Array(after.utf8)
    }
    switch generator.number(0...11) {
    case 0: return prefixed(block, with: generator.pick(["> ", ">", " > ", ">\t", "> > "]))
    case 1: return prefixed(block, with: generator.pick(["    ", "  ", "\t", " \t", "   "]))
    case 2: return text(generator.pick(["- ", "1. ", "-\t", "* > "]), prefixed(block, with: "  "), "")
    case 3: return text("[^\(generator.pick(["1", "hai", "x"]))]: ", prefixed(block, with: "    "), "")
    case 4: return text("[", block, "](/x/ \"") + text("", other, "\")")
    case 5: return text("![", block, "](a.jpg \"") + text("", other, " Ảnh: A\")")
    case 6: return text("[[\(generator.pick(["a", "a@2025", "Đ"]))|", block, "]]")
    case 7: return text("| a | b |\n|---|---|\n| ", line, " | ") + other + Array("|\n".utf8)
    case 8: return text("::: \(generator.pick(kinds))\n", block, "\n:::\n")
    case 9: return text("# ", line, "\n")
    case 10: return text(generator.pick(["```\n", "~~~ a\n", "<div>\n", "<!-- "]), block, "\n```\n")
    default:
      return text(
        generator.pick(["*", "**", "`", "<b>", "_"]), block, generator.pick(["*", "**", "`", "</b>"]))
    }
  }

  private let kinds = [
    "anh", "trich nguoi=\"A\"", "hop title=\"B\"", "video url=\"https://a.b\"", "ket-qua indicator=a", "x",
    "danh-sach decision=a", "hop title=\"",
  ]

  /// A block or a piece of one that begins and ends between characters.
  private func slice(_ generator: inout SeededGenerator) -> [UInt8] {
    let block = generator.pick(slices.blocks)
    guard generator.chance(35), block.count > 2 else { return block }
    var start = generator.number(0...block.count - 1)
    var end = generator.number(start...block.count)
    while start < end, block[start] & 0xC0 == 0x80 { start += 1 }
    while end < block.count, end > start, block[end] & 0xC0 == 0x80 { end -= 1 }
    return Array(block[start..<end])
  }

  private func indentation(_ generator: inout SeededGenerator) -> String {
    generator.pick(["", "", "", " ", "  ", "   ", "\t", "> "])
  }

  /// Blanks become line ends where a line would be longer than `width` bytes.
  private func wrapped(_ text: [UInt8], at width: Int, with indentation: String) -> [UInt8] {
    var result: [UInt8] = []
    var column = 0
    for byte in text {
      column = byte == 10 ? 0 : column + 1
      if byte == 32, column > width {
        result += [10] + Array(indentation.utf8)
        column = 0
      } else {
        result.append(byte)
      }
    }
    return result
  }

  private func prefixed(_ block: [UInt8], with prefix: String) -> [UInt8] {
    var result: [UInt8] = []
    var isStart = true
    for byte in block {
      if isStart { result += Array(prefix.utf8) }
      result.append(byte)
      isStart = byte == 10
    }
    return result
  }

  private func splice(_ text: inout [UInt8], _ generator: inout SeededGenerator) {
    for _ in 0..<generator.number(1...6) {
      var position = generator.number(0...text.count)
      while position < text.count, text[position] & 0xC0 == 0x80 { position += 1 }
      text.insert(contentsOf: generator.pick(MarkdownMixer.tokens).utf8, at: position)
    }
  }

  /// Bytes that no editor writes.
  private func damage(_ text: inout [UInt8], _ generator: inout SeededGenerator) {
    guard !text.isEmpty else { return }
    let position = generator.number(0...text.count - 1)
    switch generator.number(0...3) {
    case 0: text[position] = 0
    case 1: text.removeSubrange(position...)
    case 2: text.insert(contentsOf: text[position...].prefix(200), at: position)
    default: text.insert(UInt8(generator.number(0...255)), at: position)
    }
  }

  /// As another system or editor would have saved it.
  private func finished(_ text: [UInt8], _ generator: inout SeededGenerator) -> [UInt8] {
    func replacing(_ byte: UInt8, with other: [UInt8]) -> [UInt8] {
      text.flatMap { $0 == byte ? other : [$0] }
    }
    switch generator.number(0...19) {
    case 0, 1: return replacing(10, with: [13, 10])
    case 2: return replacing(10, with: [13])
    case 3: return replacing(10, with: [32])
    case 4: return replacing(32, with: [9])
    case 5: return replacing(32, with: [10])
    case 6, 7: return Array(String(decoding: text, as: UTF8.self).decomposedStringWithCanonicalMapping.utf8)
    case 8: return (0..<generator.number(2...20)).flatMap { _ in text }
    default: return text
    }
  }

  private static let tokens = [
    "[", "]", "](", ")", "![", "[[", "]]", "|", "\n|-|-|\n", "[^1]", "\n[^1]: ", "[^2]", "\n:::\n",
    "\n::: hop\n",
    "\n::: anh\n", "`", "```\n", "\n~~~\n", "*", "**", "_", "<b>", "<!--", "-->", "<?", "?>", "\n<div>\n",
    "<a\n",
    "\\", "\\\n", "  \n", "\n", "\n\n", "\r", "\r\n", "\t", "\0", "\u{1}", "\u{B}", "\u{85}", "\u{FFFE}",
    "\u{1FFFF}",
    "\u{202E}", "\u{2066}", "\u{AD}", "\u{200B}", "\u{FEFF}", "\u{A0}", "&#8238;", "&#x1;", "&#769;", "&amp;",
    "<??>",
    "\n<??>\n", "\n---\n", "\n===\n", "\n> ", "\n- ", "\n    ", "\n\n    ", "# ", "]: ", "[a]: /b 'c\nd'\n",
    "<http://a.b>", "Ảnh:", "\"", "'", "(", "e\u{302}\u{301}",
    "a" + String(repeating: "\u{323}\u{301}", count: 40),
    String(repeating: "&#769;", count: 40), String(repeating: "> ", count: 12),
    String(repeating: "đ", count: 3_000),
    String(repeating: "[a\nb](c) ", count: 30),
  ]
}
