import Diagnostics
import Publishing
import Records
import Reports
import SiteModel

/// What came of searching a file of the site for hidden names.
struct FileSearch: Sendable {
  var problems: [Diagnostic] = []
  /// Whether there was something in it that no text can be read from, such as a picture or a PDF.
  var isOpaque = false
}

extension SearchResult {
  init(_ lock: OutputLock, _ searches: [FileSearch?]) {
    let found = searches.compactMap { $0 }
    self.init(
      names: lock.count, files: found.count, opaque: found.count { $0.isOpaque },
      problems: found.flatMap(\.problems))
  }
}

extension OutputLock {
  /// The attachments of a site that name somebody, at the places where sources hand them on: no source has their words.
  func problems(inAttachmentsOf site: Site, root: String) -> [Diagnostic] {
    site.contentFiles.flatMap { reference -> [Diagnostic] in
      guard reference.use == .attachment, let path = reference.target?.path else { return [] }
      let limit = FileKind.material.sizeLimit
      guard let bytes = isOpaque(byNameOf: path) ? [] : try? readFile(root + "/" + path, limit: limit)
      else { return [] }
      let texts = unpackedTexts(of: bytes, called: path).texts
      let found = Set(texts.flatMap { names(in: $0.name) + names(in: $0.bytes, copiedFrom: path) })
      return found.sorted().map {
        Diagnostic(.namedInAttachment, $0, reference.written, at: reference.place)
      }
    }
  }

  /// Searches a file of the site.
  ///
  /// - Parameter made: its bytes, where they were made; those of a copied file are read.
  func search(_ file: OutputFile, made: [UInt8], sourceRoot: String) throws(FileError) -> FileSearch {
    switch file.content {
    case .made: return search(made, of: file)
    case .picture: return search([], of: file)
    case .copied(let source):
      // What no text can be read from need not be read.
      if isOpaque(byNameOf: file.path) { return search([], of: file) }
      return search(try readFile(sourceRoot + "/" + source), of: file)
    }
  }

  /// Searches the path and the bytes of a file; archives and office documents are unpacked.
  func search(_ bytes: [UInt8], of file: OutputFile) -> FileSearch {
    var search = FileSearch()
    // What was made as text need not be unpacked.
    let unpacked: (texts: [(name: String, bytes: [UInt8])], isOpaque: Bool) =
      isMadeText(file, bytes) ? ([(file.path, bytes)], false) : unpackedTexts(of: bytes, called: file.path)
    search.isOpaque = unpacked.isOpaque
    // A name in a file that is handed on is its author's to mend, and in one that was made, ours.
    let copied = if case .copied = file.content { true } else { false }
    let found = unpacked.texts.flatMap {
      names(in: $0.name) + names(in: $0.bytes, copiedFrom: copied ? file.origin : nil)
    }
    var told: Set<String> = []
    search.problems = found.filter { told.insert($0).inserted }
      .map {
        Diagnostic(copied ? .namedInAttachment : .namedInOutput, $0, "/" + file.path, at: Place(file.origin))
      }
    return search
  }
}

/// Whether a file was made as text in UTF-8, as nearly all files are.
private func isMadeText(_ file: OutputFile, _ bytes: [UInt8]) -> Bool {
  guard case .made = file.content, case .text = Packing(of: bytes, called: file.path) else { return false }
  return true
}
