/// What the parts of a workbook are to one another (ECMA-376-2, 9.3).
struct Relationship: Equatable {
  let id: String
  /// The last part of its address, which transitional and strict workbooks share: `worksheet`.
  let kind: String
  /// The name of a part in the archive.
  let target: String
}

/// Reads `_rels/….rels`. Targets outside the workbook are passed over.
final class RelationshipsHandler: XMLHandler {
  /// The folder that targets count from: that of the part whose relationships these are.
  private let folder: [Substring]
  private(set) var relationships: [Relationship] = []

  init(of part: String) { folder = part.split(separator: "/").dropLast() }

  func begin(_ name: XMLName, _ attributes: XMLAttributes) {
    guard "Relationship" ~= name, attributes.text("TargetMode") != "External",
      let type = attributes.text("Type"), let target = attributes.text("Target")
    else { return }
    let kind = type.split(separator: "/").last.map(String.init) ?? ""
    relationships.append(
      Relationship(id: attributes.text("Id") ?? "", kind: kind, target: partName(target)))
  }

  func end(_ name: XMLName) {}
  func text(_ piece: UnsafeBufferPointer<UInt8>) {}

  private func partName(_ target: String) -> String {
    let slashed = target.replacing("\\", with: "/")
    var path = slashed.hasPrefix("/") ? [] : folder
    for step in slashed.split(separator: "/") where step != "." {
      if step == ".." { _ = path.popLast() } else { path.append(step) }
    }
    return path.joined(separator: "/")
  }
}

/// Where the relationships of a part stand; those of the whole workbook for no part.
func relationshipsName(of part: String) -> String {
  var path = part.split(separator: "/", omittingEmptySubsequences: true)
  let name = path.popLast() ?? ""
  return (path + ["_rels", name + ".rels"]).joined(separator: "/")
}
