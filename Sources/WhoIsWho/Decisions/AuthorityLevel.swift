import VietnameseText

/// The level of an authority by the words that decisions use for it; `nil` for bodies outside the law's levels.
package func authorityLevel(of issuer: String) -> String? {
  let words = " \(folded(issuer)) ".replacing(" uy ban nhan dan ", with: " ubnd ")
  let known: [(words: [String], level: String)] = [
    (["chu tich nuoc"], "nha-nuoc"), (["thu tuong", "chinh phu"], "chinh-phu"),
    (["quan khu", "quan doan", "quan chung", "dai hoc quoc gia"], "quan-khu-dai-hoc"),
    (["bo truong", "ubnd tinh"], "bo-nganh-tinh"),
    (["ubnd huyen", "ubnd thi xa", "ubnd cap huyen"], "cap-huyen"),
    (["ubnd xa", "ubnd phuong", "ubnd cap xa", "ubnd thi tran", "ubnd dac khu"], "cap-xa"),
    (["giam doc", "hieu truong", "thu truong"], "co-so"),
  ]
  return known.first { $0.words.contains { holds(words, " \($0) ") } }?.level
}
