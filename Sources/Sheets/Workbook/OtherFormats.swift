import Diagnostics

/// What a file is that is no workbook of this kind, by its first bytes and by what a container holds; `nil` when it may be one.
func problemOfFormat(_ bytes: UnsafeBufferPointer<UInt8>, file: String) -> Diagnostic? {
  let place = Place(file)
  if bytes.starts(with: compoundFile) {
    let isEncrypted = holds(bytes, utf16("EncryptedPackage"))
    return isEncrypted
      ? Diagnostic(.workbookEncrypted, at: place) : Diagnostic(.workbookOtherFormat, ".xls", at: place)
  }
  if bytes.starts(with: "PK\u{3}\u{4}".utf8) || bytes.starts(with: "PK\u{5}\u{6}".utf8) { return nil }
  // The first record of Excel 2 to 4, which had no container.
  if bytes.count > 4, bytes[0] == 9, bytes[1] & 0xF9 == 0, bytes[3] == 0 {
    return Diagnostic(.workbookOtherFormat, ".xls", at: place)
  }
  return Diagnostic(bytes.isEmpty ? .workbookDamaged : .workbookNone, file, at: place)
}

/// The container of .xls, and of encrypted .xlsx ([MS-CFB] 2.2).
private let compoundFile: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]

/// Names in that container are in UTF-16.
private func utf16(_ name: String) -> [UInt8] { name.utf16.flatMap { [UInt8($0 & 0xFF), 0] } }

private func holds(_ bytes: UnsafeBufferPointer<UInt8>, _ pattern: [UInt8]) -> Bool {
  // Entries of the directory are 128 bytes long and begin with their names.
  stride(from: 0, to: bytes.count - pattern.count, by: 128).contains { start in
    bytes[start] == pattern[0] && bytes[start..<start + pattern.count].elementsEqual(pattern)
  }
}

/// The format of an archive that is no .xlsx, by the part that only it has.
func otherFormat(of archive: ZIPArchive) -> String? {
  if archive.has("xl/workbook.bin") { return ".xlsb" }
  if archive.has("META-INF/manifest.xml"), archive.has("content.xml") { return ".ods" }
  if archive.has("word/document.xml") { return ".docx" }
  if archive.has("Index/Document.iwa") { return ".numbers" }
  return nil
}

/// Whether a file is to be read as a workbook: by its first bytes, or by its name where these do not tell.
package func isWorkbook(_ bytes: [UInt8], file: String) -> Bool {
  if bytes.starts(with: compoundFile) || bytes.starts(with: "PK\u{3}\u{4}".utf8) { return true }
  let ending = file.utf8.split(separator: UInt8(ascii: ".")).last.map { String(Substring($0)).lowercased() }
  return workbookEndings.contains(ending ?? "") && file.utf8.contains(UInt8(ascii: "."))
}

/// The endings of the names of workbooks, also of those that are refused with a word on how to save them.
package let workbookEndings: Set<String> = ["xlsx", "xlsm", "xltx", "xls", "xlsb", "ods"]
