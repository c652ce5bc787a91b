import Formats
import Markdown
import Records
import SiteModel
import VietnameseText

/// Fills the slots of a text's HTML with what the edition knows: references become links to visible pages or
/// their label, figures and tables come from the data.
struct BodyRendering: Sendable {
  let document: MarkdownDocument
  /// The file the text was read from.
  let file: String
  /// The page the text stands on.
  let page: String
  let context: SiteContext
  /// Whether a picture stands on the page before the text; all but the first of a page are loaded when they come near.
  var followsPicture = false

  func append(to output: inout [UInt8], root: String) {
    let prefix = Array(root.utf8)
    document.html.append(to: &output, root: prefix) { slot, output in
      switch slot {
      case .root: output.append(contentsOf: prefix)
      case .reference(let index): append(document.references[index], root, &output)
      case .figure(let index): output.appendHTML(document.figures[index].value)
      case .picture(let index): append(pictureAt: index, &output)
      case .results(let index): append(document.results[index], &output)
      case .awards(let index): append(document.awards[index], root, &output)
      }
    }
  }

  private func append(_ reference: MarkdownDocument.Reference, _ root: String, _ output: inout [UInt8]) {
    guard let target = context.site.targets[reference.id] else {
      output.appendHTML(reference.label ?? reference.id)
      return
    }
    let link = context.link(to: target)
    let text = reference.label ?? link.name
    guard let path = link.path else {
      output.appendHTML(text)
      return
    }
    output.appendHTML(.element("a", ["href": root + path], [.text(text)]))
  }

  private func append(pictureAt index: Int, _ output: inout [UInt8]) {
    guard let target = ContentFile(document.pictures[index].destination, from: file) else { return }
    output.append(contentsOf: "src=\"".utf8)
    output.appendURLPath(target.name)
    if let facts = context.pictures.facts(of: target) {
      output.append(contentsOf: "\" width=\"\(facts.width)\" height=\"\(facts.height)".utf8)
    }
    if followsPicture || index > 0 { output.append(contentsOf: "\" loading=\"lazy".utf8) }
    output.append(UInt8(ascii: "\""))
  }

  private func append(_ block: MarkdownDocument.ResultsBlock, _ output: inout [UInt8]) {
    guard let position = context.site.seriesByID[block.indicator] else { return }
    let view = SeriesView(series: context.site.series[position], context: context)
    output.appendHTML(.element("div", ["class": "chart-and-table"], view.nodes(showing: block.view)))
  }

  private func append(_ block: MarkdownDocument.AwardsBlock, _ root: String, _ output: inout [UInt8]) {
    guard case .decision(let ref)? = context.site.targets[block.decision] else { return }
    output.appendHTML(AwardListTable(ref, context, root: root).node)
  }
}
