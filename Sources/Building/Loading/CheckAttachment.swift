import Diagnostics
import Formats
import Glibc
import Records
import Sheets
import SiteModel
import Website

/// Whether a file may be handed on as it is: of a type that may be attached, by its name and its bytes alike, and with nothing private
/// in it that can be seen by a program.
func checkAttachment(_ file: WantedFile) -> CheckedFile {
  guard let type = AttachmentType(of: file.path) else { return file.problem(.attachmentType) }
  do throws(FileError) {
    var checked: CheckedFile
    switch type {
    case .pdf: checked = try checkPDF(file)
    case .jpeg, .png, .webp: return checkPicture(file, as: type)
    case .docx, .xlsx, .odt, .ods: checked = try checkOffice(file, type)
    case .txt, .csv: checked = try checkText(file, type)
    }
    checked.size = file.size
    return checked
  } catch {
    guard error.code == EFBIG else { return unreadable(file, error) }
    return file.problem(.attachmentUnread, "\(FileKind.material.sizeLimit >> 20) MB")
  }
}

private func checkPDF(_ file: WantedFile) throws(FileError) -> CheckedFile {
  var authors: [String] = []
  var hasPosition = false
  var isFirst = true
  var isPDF = false
  try eachWindow(of: file.real) { window in
    if isFirst { isPDF = window.starts(with: "%PDF-".utf8) }
    isFirst = false
    guard isPDF else { return }
    for author in pdfAuthors(window) where !authors.contains(author) { authors.append(author) }
    hasPosition = hasPosition || holdsPictureWithPosition(window)
  }
  guard isPDF else { return file.problem(.attachmentEnding, AttachmentType.pdf.name) }
  if hasPosition { return file.problem(.attachmentWithLocation) }
  return CheckedFile(diagnostics: told(authors, in: file))
}

private func checkOffice(_ file: WantedFile, _ type: AttachmentType) throws(FileError) -> CheckedFile {
  guard let format = type.office else { return file.problem(.attachmentType) }
  let bytes = try readFile(file.real, limit: FileKind.material.sizeLimit)
  let document: OfficeDocument
  do throws(OfficeProblem) {
    document = try officeDocument(bytes, format, file: file.path, anyPicture: tellsPosition)
  } catch {
    switch error {
    case .otherFormat: return file.problem(.attachmentEnding, type.name)
    case .unreadable(let part): return file.problem(.attachmentUnread, part)
    }
  }
  if let part = document.foreignPart { return file.problem(.attachmentWithParts, part) }
  if document.hasSuchPicture { return file.problem(.attachmentWithLocation) }
  return CheckedFile(diagnostics: privateCells(document.tables, in: file) + told(document.people, in: file))
}

private func checkText(_ file: WantedFile, _ type: AttachmentType) throws(FileError) -> CheckedFile {
  let bytes = try readFile(file.real, limit: FileKind.material.sizeLimit)
  guard isPlainText(bytes) else { return file.problem(.attachmentEnding, type.name) }
  // A text is a table where its columns are divided by tabs.
  guard type == .csv || bytes.contains(UInt8(ascii: "\t")) else { return CheckedFile() }
  return CheckedFile(diagnostics: privateCells([csvSheet(bytes, file: file.path).sheet], in: file))
}

/// The headings of private data, each with its cell.
private func privateCells(_ tables: [Sheet], in file: WantedFile) -> [Diagnostic] {
  let found = tables.lazy.flatMap { table in
    privateHeadings(of: table).map { (text: $0.text, place: $0.place(in: file.path, sheet: table.name)) }
  }
  return found.prefix(20).map { text, place in
    Diagnostic(.attachmentPrivateColumn, text, at: place).note(.attachedHere, at: file.reference.place)
  }
}

private func told(_ people: [String], in file: WantedFile) -> [Diagnostic] {
  guard !people.isEmpty else { return [] }
  let names = people.prefix(5).joined(separator: ", ") + (people.count > 5 ? ", …" : "")
  return [Diagnostic(.attachmentAuthor, file.reference.written, names, at: file.reference.place)]
}
