import Glibc

/// Does `work` with a new folder of its own, which is removed afterwards.
func withWorkFolder<Made>(_ work: (_ folder: String) async throws -> Made) async throws -> Made {
  let folder = try makeWorkFolder()
  do {
    let made = try await work(folder)
    try remove(folder)
    return made
  } catch {
    // What went wrong first is what matters; a folder in /tmp that stays does not.
    do { try remove(folder) } catch {}
    throw error
  }
}

/// A new folder of its own, which whoever asked for it removes.
func makeWorkFolder() throws -> String {
  let temporary = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
  var template = Array((temporary + "/guongsang.XXXXXX").utf8CString)
  guard mkdtemp(&template) != nil else { throw FileError(temporary) }
  return String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
}
