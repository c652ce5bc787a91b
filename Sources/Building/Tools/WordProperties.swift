import Formats
import VietnameseText

// Pandoc writes a title into the properties of a document only together with a paragraph of it above all others, also above the
// letterhead. So it is given none, and the part with the properties is exchanged afterwards.

/// What a Word document says of itself (`docProps/core.xml`, ECMA-376 part 2).
func wordProperties(title: String, author: String, date: Int64) -> [UInt8] {
  let date = Instant(secondsSince1970: date).rfc3339(in: .utc)
  var bytes: [UInt8] = []
  bytes.appendXMLDocument(
    XMLElement(
      "cp:coreProperties",
      [
        "xmlns:cp": "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
        "xmlns:dc": "http://purl.org/dc/elements/1.1/", "xmlns:dcterms": "http://purl.org/dc/terms/",
        "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
      ],
      [
        .element(XMLElement("dc:title", text: title)), .element(XMLElement("dc:creator", text: author)),
        .element(XMLElement("dc:language", text: "vi-VN")),
        .element(XMLElement("dcterms:created", ["xsi:type": "dcterms:W3CDTF"], text: date)),
        .element(XMLElement("dcterms:modified", ["xsi:type": "dcterms:W3CDTF"], text: date)),
      ]))
  return bytes
}

/// The archive with the content of one entry exchanged, which is stored without packing; all others keep their bytes.
///
/// `nil` when `archive` is no ZIP archive as pandoc writes it (APPNOTE 6.3, without ZIP64) or lacks the entry.
func replacing(_ name: String, by content: [UInt8], in archive: [UInt8]) -> [UInt8]? {
  guard let end = endRecord(of: archive) else { return nil }
  var record = number(archive, end + 16, 4)
  var (made, directory): ([UInt8], [UInt8]) = ([], [])
  var isFound = false
  for _ in 0..<number(archive, end + 10, 2) {
    guard record + 46 <= end, number(archive, record, 4) == 0x0201_4B50 else { return nil }
    let names = (record + 46)..<(record + 46 + number(archive, record + 28, 2))
    let next = names.upperBound + number(archive, record + 30, 2) + number(archive, record + 32, 2)
    let start = number(archive, record + 42, 4)
    guard next <= end, start + 30 <= end else { return nil }
    let head = 30 + number(archive, start + 26, 2) + number(archive, start + 28, 2)
    let stop = start + head + number(archive, record + 20, 4)
    guard stop <= end else { return nil }
    var (entry, description) = (Array(archive[start..<stop]), Array(archive[record..<next]))
    if archive[names].elementsEqual(name.utf8) {
      isFound = true
      entry = entry.prefix(head) + content
      write(content, into: &entry, at: 6)
      write(content, into: &description, at: 8)
    }
    put(made.count, 4, into: &description, at: 42)
    made += entry
    directory += description
    record = next
  }
  var tail = Array(archive[end...])
  put(directory.count, 4, into: &tail, at: 12)
  put(made.count, 4, into: &tail, at: 16)
  return isFound ? made + directory + tail : nil
}

/// Where the record that ends an archive begins.
private func endRecord(of archive: [UInt8]) -> Int? {
  (0...max(0, archive.count - 22)).reversed().first {
    $0 + 22 <= archive.count && number(archive, $0, 4) == 0x0605_4B50
  }
}

/// Flags, method, checksum and both sizes of stored content, in the header of an entry or its record in the directory.
private func write(_ content: [UInt8], into header: inout [UInt8], at flags: Int) {
  // The bit for sizes that follow the data goes; the one for UTF-8 names stays.
  put(number(header, flags, 2) & ~8, 2, into: &header, at: flags)
  put(0, 2, into: &header, at: flags + 2)
  put(Int(crc32(content)), 4, into: &header, at: flags + 8)
  put(content.count, 4, into: &header, at: flags + 12)
  put(content.count, 4, into: &header, at: flags + 16)
}

private func number(_ bytes: [UInt8], _ position: Int, _ size: Int) -> Int {
  (0..<size).reduce(0) { $0 | Int(bytes[position + $1]) << (8 * $1) }
}

private func put(_ value: Int, _ size: Int, into bytes: inout [UInt8], at position: Int) {
  for byte in 0..<size { bytes[position + byte] = UInt8(truncatingIfNeeded: value >> (8 * byte)) }
}
