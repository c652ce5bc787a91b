/// A site of some stories whose words depend on their numbers only.
///
/// - Parameter edition: stories whose number divides by it have other words than in the next edition.
func smallSite(stories: some Sequence<Int>, edition: Int = 1) -> Sources {
  var sources: Sources = [
    "Content/site.yml": Array(
      "title: Gương sáng\nbase_url: https://guong.example/\ntheme: plain\npage_size: 10\n".utf8),
    "Content/data/units.csv": Array("id,type,name\nxa-a,xa,A\nxa-b,xa,B\n".utf8),
  ]
  for number in stories {
    let words = number % 3 == 0 ? "bản \(edition)" : "mọi bản"
    sources["Content/stories/2026/bai-\(number).md"] = Array(
      """
      ---
      title: Bài số \(number) của \(words)
      summary: Tóm tắt \(number)
      date: 2026-01-\(number % 28 + 1)
      unit: xa-\(number % 2 == 0 ? "a" : "b")
      tags: [chủ đề \(number % 7)]
      ---

      Người tốt số \(number) đã giúp \(number * 3) hộ, \(words).

      """.utf8)
  }
  return sources
}
