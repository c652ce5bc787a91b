/// The nine lotuses of woven covers: five, seven or nine petals, opened little, half or wide. The left 19 of 37 columns, 23 rows,
/// with `l` light, `m` middle and `a` the accent's colour; the right half mirrors them.
enum CoverLotus {
  /// By petals, then by opening.
  static let all: [[String]] = [
    // 5 petals, 62°
    [
      "..................m", "..................m", ".................ml", "................mll",
      "................mll", ".........ll....mlll", ".........mmll..mlll", ".........mmmmlmllll",
      "........lmmmmmmllll", "........lmmmmmlllll", ".........mmmmmlllll", ".........mmmmmlllll",
      ".....mmmmlmmmmlllll", "...mllllllmmmmlllll", "....mlllllmmmmlllll", "....mlllllmmmmlllll",
      ".....mlllllmmmmllll", ".....mllllllmmmllll", "......mlllllmmmmlll", ".......mllllllmmmaa",
      "........mllllllaaaa", ".........mlllaaaaaa", "..........maaaaaaaa",
    ],
    // 5 petals, 74°
    [
      "..................m", "..................m", ".................ml", "................mll",
      "................mll", "...............mlll", ".......ll......mlll", ".......lmmll..mllll",
      ".......lmmmmllmllll", ".......lmmmmmmlllll", ".......lmmmmmmlllll", ".......lmmmmmmlllll",
      "........lmmmmmlllll", "........lmmmmmlllll", ".......mlmmmmmlllll", "....mmlllmmmmmlllll",
      "..mlllllllmmmmmllll", "...mlllllllmmmmllll", "...mmllllllmmmmmlll", "....mllllllllmmmmaa",
      ".....mlllllllllaaaa", "......mmlllllaaaaaa", ".......mmllaaaaaaaa",
    ],
    // 5 petals, 86°
    [
      "..................m", "..................m", ".................ml", "................mll",
      "................mll", "...............mlll", "...............mlll", "......ll......mllll",
      "......lmlll...mllll", "......lmmmmllmlllll", "......lmmmmmmmlllll", "......lmmmmmmmlllll",
      "......lmmmmmmmlllll", ".......lmmmmmmlllll", ".......lmmmmmmlllll", ".......lmmmmmmlllll",
      ".......mlmmmmmmllll", ".....mmlllmmmmmllll", "...mmlllllmmmmmmlll", "..mlllllllllmmmmmaa",
      "..mlllllllllllmaaaa", "...mlllllllllaaaaaa", "....mmlllllaaaaaaaa",
    ],
    // 7 petals, 62°
    [
      "..................m", "..................m", ".................ml", ".................ml",
      "............l...mll", "...........lmll.mll", "...........lmmlmlll", "...........lmmmmlll",
      ".......mm..lmmmllll", ".......mlmmlmmmllll", ".......mllllmmmllll", "........llllmmmllll",
      "........mlllmmmllll", ".....lllmlllmmmllll", ".....lmmmlllmmmllll", ".....lmmmmlllmmllll",
      "......lmmmlllmmllll", ".......lmmmlllmmlll", ".......lmmmmlllmlll", "........lmmmmlllmaa",
      ".........lmmmmmaaaa", "..........llmaaaaaa", "...........aaaaaaaa",
    ],
    // 7 petals, 74°
    [
      "..................m", "..................m", ".................ml", ".................ml",
      "..........ll....mll", "..........lml...mll", "..........lmml.mlll", "..........lmmmlmlll",
      "..........lmmmmllll", "..........lmmmmllll", "......mmmmlmmmmllll", "......mllllmmmmllll",
      "......mllllmmmmllll", ".......lllllmmmllll", ".......mllllmmmllll", ".......mllllmmmllll",
      "....llmmmllllmmllll", "....lmmmmmlllmmmlll", ".....lmmmmllllmmlll", "......lmmmmmllllmaa",
      ".......lmmmmmllaaaa", "........lmmmmaaaaaa", ".........llaaaaaaaa",
    ],
    // 7 petals, 86°
    [
      "..................m", "..................m", ".................ml", ".................ml",
      ".........l......mll", ".........ll.....mll", ".........lmll..mlll", ".........lmmml.mlll",
      ".........lmmmmmllll", ".........lmmmmmllll", ".........lmmmmmllll", "..........mmmmmllll",
      "....mllmmmlmmmmllll", ".....mlllllmmmmllll", ".....mlllllmmmmllll", "......mlllllmmmllll",
      "......mlllllmmmllll", ".......mlllllmmmlll", ".....llmmlllllmmlll", "...llmmmmmlllllmmaa",
      "...llmmmmmmllllaaaa", ".....lmmmmmmmaaaaaa", "......llmmmaaaaaaaa",
    ],
    // 9 petals, 62°
    [
      "..................m", "..................m", ".................ml", ".............l...ml",
      ".............ll.mll", ".............lmlmll", ".............lmmmll", "..........mm.lmmlll",
      "..........mlmmmmlll", "..........mllmmmlll", ".......ll.mllmmmlll", ".......lmlmllmmllll",
      "........lmmlllmllll", "........lmmlllmllll", ".....mlllmmmllmmlll", "......mlllmmllmmlll",
      "......mmllmmmllmlll", ".......mlllmmllmlll", "........mlllmmllmll", ".........mlllmmmlaa",
      "..........mmlllaaaa", "............maaaaaa", "...........aaaaaaaa",
    ],
    // 9 petals, 74°
    [
      "..................m", "..................m", ".................ml", "............l....ml",
      "............ll..mll", "............lml.mll", "............lmmlmll", "........m...lmmmlll",
      "........mmm.lmmmlll", "........mllmlmmmlll", ".........llllmmmlll", ".........mlllmmllll",
      "......lllmlllmmllll", "......lmmmlllmmllll", ".......lmmmllmmmlll", ".......lmmmlllmmlll",
      "....mmmmlmmmllmmlll", "....mlllllmmlllmlll", ".....mllllmmmlllmll", "......mmllllmmmllaa",
      ".......mmllllmmaaaa", ".........mmllaaaaaa", "...........aaaaaaaa",
    ],
    // 9 petals, 86°
    [
      "..................m", "..................m", ".................ml", ".................ml",
      "...........ll...mll", "...........lml..mll", "...........lmml.mll", "...........lmmmmlll",
      "...........lmmmmlll", ".......mmm.lmmmmlll", ".......mllmlmmmmlll", ".......mllllmmmllll",
      "........mllllmmllll", "........mllllmmllll", "....lllllmlllmmmlll", ".....lmmmmlllmmmlll",
      "......lmmmmlllmmlll", ".......lmmmmlllmlll", "......mllmmmmllmmll", "....mmllllmmmmlllaa",
      "....mllllllmmmmaaaa", ".....mmllllllaaaaaa", ".......mmllaaaaaaaa",
    ],
  ]
}
