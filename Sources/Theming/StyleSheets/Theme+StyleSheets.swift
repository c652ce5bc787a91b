import Diagnostics
import Formats

extension Theme {
  /// Lets style sheets load files by the marked names that these get. A sheet's own name changes with those of all it
  /// loads, so what is loaded is linked first. To be called once all assets are there.
  package mutating func linkStyleSheets() -> [Diagnostic] {
    let names = assets.keys.filter { $0.lowercased().hasSuffix(".css") }.sorted()
    var linking = StyleSheetLinking(names.compactMap { name in assets[name].map { (name, $0) } })
    let problems = linking.breakCircles()
    for name in linking.order { link(name, linking.sheets[name]?.references ?? []) }
    let sheets = linking.sheets.sorted { $0.key < $1.key }
    return sheets.flatMap { $0.value.diagnostics + missing(in: $0.value, $0.key) } + problems
  }

  private mutating func link(_ name: String, _ references: [StyleSheet.Reference]) {
    guard let sheet = assets[name] else { return }
    var linked: [UInt8] = []
    var copied = 0
    for address in references.map(\.address) {
      guard let asset = assetPath(of: address.text, in: name).flatMap({ assets[$0] }) else { continue }
      let file = asset.path.split(separator: "/").last ?? ""
      linked += sheet.bytes[copied..<address.name.lowerBound]
      linked.appendURLPath(String(file))
      copied = address.name.upperBound
    }
    guard copied > 0 else { return }
    assets[name] = Asset(linked + sheet.bytes[copied...], named: name, file: sheet.file)
  }

  private func missing(in sheet: StyleSheet, _ name: String) -> [Diagnostic] {
    sheet.references.compactMap { reference in
      guard let path = assetPath(of: reference.address.text, in: name), assets[path] == nil
      else { return nil }
      let near = nearAssets(of: path).map { relativePath(to: $0, from: name) }
      return Diagnostic(.styleSheetFileMissing, path, at: reference.place, suggestions: near)
    }
  }

  /// Those of a like path, else those of the same name in another folder.
  private func nearAssets(of path: String) -> [String] {
    let near = nearMisses(of: path, among: assets.keys.sorted())
    guard near.isEmpty, let name = path.split(separator: "/").last else { return near }
    return Array(assets.keys.filter { $0.hasSuffix("/" + name) || $0 == name }.sorted().prefix(3))
  }
}

/// Which style sheets load which.
private struct StyleSheetLinking {
  let sheets: [String: StyleSheet]
  /// The sheets that each one still waits for.
  private var awaited: [String: [String]] = [:]
  /// What is loaded stands before what loads it.
  private(set) var order: [String] = []

  init(_ assets: [(name: String, asset: Theme.Asset)]) {
    let sheets = Dictionary(
      assets.map { ($0.name, StyleSheet($0.asset.bytes, file: $0.asset.file)) }, uniquingKeysWith: { $1 })
    self.sheets = sheets
    for (name, sheet) in sheets {
      awaited[name] = sheet.references.compactMap { assetPath(of: $0.address.text, in: name) }
        .filter { sheets[$0] != nil }
    }
    takeReady()
  }

  /// Puts those in order that wait for nothing, and so on until only circles and what loads them are left.
  private mutating func takeReady() {
    var loaders: [String: [String]] = [:]
    for (name, others) in awaited { for other in others { loaders[other, default: []].append(name) } }
    var ready = awaited.filter { $0.value.isEmpty }.map(\.key).sorted()
    while let name = ready.popLast() {
      order.append(name)
      awaited[name] = nil
      for loader in Set(loaders[name] ?? []).sorted() {
        awaited[loader]?.removeAll { $0 == name }
        if awaited[loader]?.isEmpty == true { ready.append(loader) }
      }
    }
  }

  /// Reports each circle once, at the reference that closes it, which then counts no more.
  mutating func breakCircles() -> [Diagnostic] {
    var problems: [Diagnostic] = []
    while let start = awaited.keys.min() {
      var way = [start]
      while let next = awaited[way[way.count - 1]]?.first {
        if let first = way.firstIndex(of: next) {
          problems += closing(way[first...] + [next])
          awaited[way[way.count - 1]]?.removeFirst()
          break
        }
        way.append(next)
      }
      takeReady()
    }
    return problems
  }

  private func closing(_ circle: ArraySlice<String>) -> [Diagnostic] {
    guard let last = circle.dropLast().last, let target = circle.last else { return [] }
    let reference = sheets[last]?.references.first { assetPath(of: $0.address.text, in: last) == target }
    let words = circle.joined(separator: " → ")
    return [Diagnostic(.styleSheetWithinItself, words, at: reference?.place)]
  }
}
