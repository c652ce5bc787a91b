import Diagnostics

/// What each `:::` block looks like.
extension DocumentWriter {
  mutating func writeStart(of directive: OpenDirective) {
    startLine()
    switch directive.kind {
    case .gallery: html.write("<div class=\"gallery\">\n")
    case .quote: html.write("<figure class=\"quote\">\n<blockquote>\n")
    case .video: writeVideo(directive)
    case .box: writeBoxStart(title: directive.settings["title"] ?? "")
    case .results: writeResults(directive)
    case .awards: writeAwards(directive)
    case nil: break
    }
  }

  mutating func writeEnd(of directive: OpenDirective) {
    startLine()
    switch directive.kind {
    case .gallery: html.write("</div>\n")
    case .quote: writeQuoteEnd(directive)
    case .video: html.write("</figure>\n")
    case .box: html.write("</aside>\n")
    case .results, .awards, nil: break
    }
  }

  private mutating func writeBoxStart(title: String) {
    html.write("<aside class=\"box\">\n")
    guard !title.isEmpty else { return }
    html.write("<p class=\"box-title\">")
    writeText(Array(title.utf8)[...])
    html.write("</p>\n")
  }

  private mutating func writeQuoteEnd(_ directive: OpenDirective) {
    html.write("</blockquote>\n")
    let person = directive.settings["nguoi"] ?? ""
    let role = directive.settings["vai"] ?? ""
    if !person.isEmpty || !role.isEmpty {
      html.write("<figcaption>")
      writeSpan("<span class=\"person\">", person)
      if !person.isEmpty, !role.isEmpty { html.write(", ") }
      writeSpan("<span class=\"role\">", role)
      html.write("</figcaption>\n")
    }
    html.write("</figure>\n")
  }

  private mutating func writeSpan(_ tag: StaticString, _ text: String) {
    guard !text.isEmpty else { return }
    html.write(tag)
    words.endWord()
    writeText(Array(text.utf8)[...])
    html.write("</span>")
  }

  /// A plain link that says where it leads; nothing is loaded from there.
  private mutating func writeVideo(_ directive: OpenDirective) {
    html.write("<figure class=\"video\">\n")
    let address = directive.settings["url"] ?? ""
    guard !address.isEmpty else { return }
    let bytes = Array(address.utf8)
    guard case .web = bytes.withUnsafeBufferPointer({ LinkTarget($0) }) else {
      return report(Diagnostic(.videoAddress, address, at: directive.place))
    }
    document.links.append(.init(destination: address, place: directive.place))
    let title = directive.settings["title"] ?? ""
    html.write("<p><a href=\"")
    html.writeEscapedAddress(bytes)
    html.write("\">")
    writeText(title.isEmpty ? bytes[...] : Array(title.utf8)[...])
    html.write("</a> ")
    writeSpan("<span class=\"host\">", host(of: address))
    html.write("</p>\n")
  }

  private func host(of address: String) -> String {
    let afterScheme = address.split(separator: "/", omittingEmptySubsequences: true).dropFirst().first ?? ""
    let host = afterScheme.prefix { $0 != "?" && $0 != "#" }.split(separator: "@").last ?? ""
    return host.hasPrefix("www.") ? String(host.dropFirst(4)) : String(host)
  }

  private mutating func writeResults(_ directive: OpenDirective) {
    guard let indicator = directive.settings["indicator"], !indicator.isEmpty else { return }
    let view: MarkdownDocument.ResultsBlock.View =
      switch (directive.settings["chart"] != nil, directive.settings["table"] != nil) {
      case (true, false): .chart
      case (false, true): .table
      default: .both
      }
    addSlot(.results(document.results.count))
    html.append(UInt8(ascii: "\n"))
    document.results.append(.init(indicator: indicator, view: view, place: directive.place))
  }

  private mutating func writeAwards(_ directive: OpenDirective) {
    guard let decision = directive.settings["decision"], !decision.isEmpty else { return }
    addSlot(.awards(document.awards.count))
    html.append(UInt8(ascii: "\n"))
    document.awards.append(.init(decision: decision, place: directive.place))
  }
}
