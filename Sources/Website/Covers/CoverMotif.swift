/// The figures of woven covers, drawn by us after Thái cloth of Quỳ Châu ("lấy cảm hứng từ thổ cẩm Thái Quỳ Châu", which the
/// about page says), as the left nine columns of 17 × 17 cells; the right half mirrors them. Stored, not computed, so that
/// the same story has the same bytes everywhere.
enum CoverMotif {
  static let all: [[String]] = [nestedLozenges, gongHooks, eightPointedSun, rattanFlower, steppedWater]

  /// Quả trám lồng (mắc cướm).
  private static let nestedLozenges = [
    "........#", ".......#.", "......#..", ".....#..#", "....#..#.", "...#..#..",
    "..#..#..#", ".#..#..##", "#..#..###", ".#..#..##", "..#..#..#", "...#..#..",
    "....#..#.", ".....#..#", "......#..", ".......#.", "........#",
  ]

  /// Móc treo cồng chiêng (boọc cóng).
  private static let gongHooks = [
    "#########", "#........", "#.#####.#", "#.#...#.#", "#.#.#.#.#", "#.#.###.#",
    "#.#.....#", "#.#######", "#.......#", "#.#######", "#.#.....#", "#.#.###.#",
    "#.#.#.#.#", "#.#...#.#", "#.#####.#", "#........", "#########",
  ]

  /// Mặt trời tám cánh.
  private static let eightPointedSun = [
    "........#", "#.......#", "##.....##", "###....##", ".###..###", "..###.###",
    "...######", "....#####", "#########", "....#####", "...######", "..###.###",
    ".###..###", "###....##", "##.....##", "#.......#", "........#",
  ]

  /// Hoa mây.
  private static let rattanFlower = [
    "...###...", "..#...#..", ".#.###.#.", "#.#...#.#", "#.#.#.#.#", "#.#...#.#",
    ".#.###.#.", "..#...#.#", "...###.##", "..#...#.#", ".#.###.#.", "#.#...#.#",
    "#.#.#.#.#", "#.#...#.#", ".#.###.#.", "..#...#..", "...###...",
  ]

  /// Nước bậc thang.
  private static let steppedWater = [
    ".........", "........#", ".......##", "......##.", ".....##.#", "....##.##",
    "...##.##.", "..##.##.#", ".##.##.##", "##.##.##.", "#.##.##..", ".##.##...",
    "##.##....", "#.##.....", ".##......", "##.......", "#........",
  ]
}
