import Publishing
import SiteModel

/// Divides a list into the pages it fills.
enum Paging {
  struct Slice: Sendable {
    let range: Range<Int>
    let pagination: PaginationView
    var isFirst: Bool { pagination.number == 1 }
    var path: String { SitePaths.page(pagination.number, of: pagination.folder) }
  }

  /// At least one page, since an empty list is a page that says so.
  static func slices(of count: Int, size: Int, folder: String) -> [Slice] {
    let pages = max(1, (count + size - 1) / size)
    return (1...pages).map { number in
      let start = (number - 1) * size
      return Slice(
        range: start..<min(count, start + size),
        pagination: PaginationView(folder: folder, number: number, count: pages))
    }
  }
}
