import VietnameseText

/// "Huyện Nghi Lộc": a heading above rows that give the commune alone, as annexes did until 30 June 2025.
func isDistrict(_ text: String) -> Bool {
  let words = folded(text)
  return ["huyen ", "thi xa ", "thanh pho "].contains { words.hasPrefix($0) } && !text.contains(",")
}

/// The unit of a row below the heading of a district, which tells communes of one name apart: "Xã Nghi Phong, Huyện Nghi
/// Lộc", from the row's own unit or from the end of a collective's name. Somebody without any is of the district.
///
/// - Returns: `nil` where a collective's name holds no unit.
package func unit(_ written: String?, of name: String, isPerson: Bool, in district: String) -> String? {
  if let written { return written.contains(",") || isDistrict(written) ? written : "\(written), \(district)" }
  if isPerson { return district }
  return communePart(of: name).map { "\($0), \(district)" }
}

/// "xã Nghi Phong" of "Nhân dân và cán bộ xã Nghi Phong".
private func communePart(of name: String) -> String? {
  let words = name.split(separator: " ")
  let start = words.indices.last { index in
    let one = words[index].lowercased()
    let two = index + 1 < words.count ? one + " " + words[index + 1].lowercased() : one
    return ["xã", "phường"].contains(one) || two == "thị trấn"
  }
  guard let start, start + 1 < words.count else { return nil }
  return words[start...].joined(separator: " ")
}
