/// Names that Windows keeps for devices, in any case and with any ending (Microsoft, "Naming Files, Paths, and Namespaces"): no folder
/// or file of a site may have one, since offices copy sites through Windows. "con" is a common word.
package func isReservedByWindows(_ name: some StringProtocol) -> Bool {
  let stem = name.prefix { $0 != "." }
  guard (3...4).contains(stem.utf8.count) else { return false }
  let word = stem.lowercased()
  if ["con", "prn", "aux", "nul"].contains(word) { return true }
  return (word.hasPrefix("com") || word.hasPrefix("lpt")) && word.last?.isNumber == true
    && word.utf8.count == 4
}
