/// The cloth as SVG on a grid of 80 × 45 cells. Each figure is drawn once, a line for each run of cells, and repeated by `use`.
/// The view `#dai` shows 80 × 20 cells of figures alone: the strip of a story's page.
extension Cover {
  private static let (width, height) = (80, 45)
  /// A hem: a line, an empty row, 17 rows of figures, a line.
  private static let hemHeight = 20

  var svg: String {
    let (drawing, stripTop) = cloth
    return """
      <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 80 45" width="800" height="450" shape-rendering="crispEdges">\
      <view id="dai" viewBox="0 \(stripTop) 80 \(Self.hemHeight)"/>\
      <path fill="\(colours.ground)" d="M0 0h80v45H0z"/>\
      <defs>\(figure("a", motifs.first, paint.first))\(figure("b", motifs.second, paint.second))</defs>\
      \(drawing)</svg>
      """
  }

  /// What lies on the ground, and where its strip begins.
  private var cloth: (drawing: String, stripTop: Int) {
    switch composition {
    case .individual: return (hem(at: 25) + lotus(at: 1), 25)
    // The strip lies below the picture: a whole hem has no room beside the lotus.
    case .household: return (narrowHem + "<use href=\"#n\" y=\"36\"/>" + lotus(at: 11) + hem(at: 50), 50)
    case .collective: return (hem(at: 2) + hem(at: 25), 25)
    case .community:
      let rows = [(4, false), (26, true)].map { figures(at: $0, isShifted: isShifted != $1) }
      return (rows.joined(), 25)
    }
  }

  /// The colours of the first figure, the second, and of lines.
  private var paint: (first: String, second: String, line: String) {
    switch variant {
    case 0: (colours.light, colours.accent, colours.middle)
    case 1: (colours.accent, colours.light, colours.light)
    default: (colours.light, colours.middle, colours.accent)
    }
  }

  private func hem(at top: Int) -> String {
    ground(at: top, height: Self.hemHeight) + line(at: top) + line(at: top + Self.hemHeight - 1)
      + figures(at: top + 2, isShifted: isShifted)
  }

  /// Nine cells: the middle of the figures between two lines.
  private var narrowHem: String {
    """
    <svg id="n" width="80" height="9">\(ground(at: 0, height: 9))\(figures(at: -4, isShifted: isShifted))\
    \(line(at: 0))\(line(at: 8))</svg>
    """
  }

  private func ground(at top: Int, height: Int) -> String {
    "<path fill=\"\(colours.deep)\" d=\"M0 \(top)h80v\(height)H0z\"/>"
  }

  private func line(at row: Int) -> String { "<path fill=\"\(paint.line)\" d=\"M0 \(row)h80v1H0z\"/>" }

  /// A row of figures in turn, from the middle outwards.
  private func figures(at top: Int, isShifted: Bool) -> String {
    let middle = Self.width / 2 - 8 + (isShifted ? spacing / 2 : 0)
    return (-3...3).compactMap { number -> String? in
      let left = middle + number * spacing
      guard left > -17, left < Self.width else { return nil }
      return "<use href=\"#\(number.isMultiple(of: 2) ? "a" : "b")\" x=\"\(left)\" y=\"\(top)\"/>"
    }.joined()
  }

  private func figure(_ id: String, _ motif: Int, _ colour: String) -> String {
    "<path id=\"\(id)\" stroke=\"\(colour)\" d=\"\(Self.motifLines[motif])\"/>"
  }

  private func lotus(at top: Int) -> String {
    let petals = zip(Self.lotusLines[lotus], [colours.light, colours.middle, colours.accent]).map {
      lines, colour in
      "<path stroke=\"\(colour)\" d=\"\(lines)\"/>"
    }
    return "<g transform=\"translate(21 \(top))\">\(petals.joined())</g>"
  }

  // Drawn once for all covers of a build.
  private static let motifLines = CoverMotif.all.map { lines(of: $0, marked: "#") }
  private static let lotusLines = CoverLotus.all.map { lotus in
    ["l", "m", "a"].map { lines(of: lotus, marked: Character($0)) }
  }

  /// A stroke one cell wide for every run of marked cells, with the mirrored half.
  static func lines(of half: [String], marked mark: Character) -> String {
    half.enumerated().map { row, cells in
      let cells = Array(cells + cells.dropLast().reversed())
      var path = ""
      var start = 0
      while let first = cells[start...].firstIndex(of: mark) {
        let end = cells[first...].firstIndex { $0 != mark } ?? cells.count
        path += path.isEmpty ? "M\(first) \(row).5h\(end - first)" : "m\(first - start) 0h\(end - first)"
        start = end
        if start == cells.count { break }
      }
      return path
    }.joined()
  }
}
