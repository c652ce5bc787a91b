import Glibc
import Publishing
import SiteModel

/// Where folders cannot change places: files are renamed into the old site one by one, in an order that never
/// shows a page before what it needs: assets, pages, lists, feeds, and at last what is no longer there goes.
///
/// A kill in the middle leaves a mixture. The manifest says from the beginning that both sites' files are ours, so
/// that the next build takes none of them for somebody else's.
func renameOneByOne(_ folder: OutputFolder, to manifest: Manifest) throws(FileError) {
  try makeFolder(folder.path)
  // What a kill in the middle may have left.
  try remove(folder.path + "/" + OutputFolder.copyName)
  let both = folder.manifest.kinds.merging(manifest.kinds) { _, new in new }
  try writeFile(folder.next + "/" + Manifest.name + ".both", Manifest(both.map { ($0.key, $0.value) }).bytes)
  try place(folder.next + "/" + Manifest.name + ".both", at: Manifest.name, in: folder)
  let order = manifest.kinds.sorted { a, b in (rank(a.value), a.key) < (rank(b.value), b.key) }
  for (path, _) in order {
    try clearTheWay(for: path, in: folder)
    try place(folder.next + "/" + path, at: path, in: folder)
  }
  for path in folder.manifest.paths where !manifest.has(path) {
    let file = folder.path + "/" + path
    // A folder took the place of the file, or a file that of its folder.
    if status(file)?.isFolder == true { continue }
    guard unlink(file) == 0 || errno == ENOENT || errno == ENOTDIR else { throw FileError(file) }
    removeEmptyFolders(above: path, in: folder.path)
  }
  try place(folder.next + "/" + Manifest.name, at: Manifest.name, in: folder)
}

/// What was a file may have become a folder, and the other way round; the last build's files there have to go first.
private func clearTheWay(for path: String, in folder: OutputFolder) throws(FileError) {
  let old = folder.manifest
  for above in foldersAbove(path) where old.has(above) { try remove(folder.path + "/" + above) }
  guard status(folder.path + "/" + path)?.isFolder == true else { return }
  for below in old.paths where below.hasPrefix(path + "/") {
    try remove(folder.path + "/" + below)
    removeEmptyFolders(above: below, in: folder.path)
  }
}

private func place(_ file: String, at path: String, in folder: OutputFolder) throws(FileError) {
  let target = folder.path + "/" + path
  if let slash = target.lastIndex(of: "/") { try makeFolder(String(target[..<slash])) }
  if rename(file, target) == 0 { return }
  guard errno == EXDEV else { throw FileError(target) }
  // On another file system: a copy there, then a rename, unless nothing changed.
  let bytes = try readFile(file)
  if try isSame(bytes, as: target) { return }
  let copy = folder.path + "/" + OutputFolder.copyName
  try remove(copy)
  try writeFile(copy, bytes)
  guard rename(copy, target) == 0 else { throw FileError(target) }
}

private func rank(_ kind: OutputKind?) -> Int {
  switch kind?.role {
  case .material: 0
  case .mainPage, .other, .unlisted, nil: 1
  case .list: 2
  case .feed: 3
  }
}

private func removeEmptyFolders(above path: String, in root: String) {
  var folder = Substring(path)
  while let slash = folder.lastIndex(of: "/") {
    folder = folder[..<slash]
    // A folder that still holds something stays, and so do those above it.
    guard rmdir("\(root)/\(folder)") == 0 else { return }
  }
}
