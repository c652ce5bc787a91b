// From the text of a template to the bytes of a page. The language is Mustache: variables, sections, inverted sections, partials,
// parents with blocks, comments, lines of their own.
//
//   text  → nodes   TemplateSyntax
//         → steps   TemplateCompiler: names are resolved against the fields that a view declares (TemplateView)
//         → bytes   TemplateRun
//
// Written by hand, because swift-mustache 2.1.1 renders a missing name or partial as nothing, keeps its tokens internal, lets
// {{{…}}} switch escaping off, and lets a missing value climb to the outer context. All four break what we promise of templates. It also
// takes about 90 µs for a story's page, several times as long as these steps.

import Formats

/// A compiled template: flat lists of numbers instead of a tree, because a page runs hundreds of steps and every
/// reference that is not held need not be counted.
package struct Template: Sendable {
  struct Step: Sendable {
    enum Code: UInt8, Sendable { case text, value, section, inverted }

    let code: Code
    /// For `text` a part of `text`; otherwise the part of `path` that leads to the value.
    var start: Int32
    var count: Int32
    /// How many contexts out the path begins.
    var outward: Int32 = 0
    /// The step after the section.
    var end: Int32 = 0
  }

  private(set) var steps: [Step] = []
  private(set) var text: [UInt8] = []
  private(set) var path: [Int32] = []
  /// Text must not be joined with text before this step, which belongs to another section.
  private var lastEnd = 0

  /// Appends the page for `view`, whose type must be the one the template was compiled for.
  package func render(_ view: some TemplateView, to output: inout [UInt8]) {
    steps.withUnsafeBufferPointer { steps in
      text.withUnsafeBufferPointer { text in
        path.withUnsafeBufferPointer { path in
          var run = TemplateRun(steps: steps, text: text, path: path, stack: [view])
          run.run(0..<steps.count, &output)
        }
      }
    }
  }
}

extension Template {
  /// Where a value stands: how many contexts out, then the fields to follow.
  struct Lookup: Sendable {
    let outward: Int
    let path: [Int]
  }

  /// Neighbouring text becomes one step.
  mutating func addText(_ bytes: [UInt8]) {
    guard !bytes.isEmpty else { return }
    if let last = steps.indices.last, steps[last].code == .text, last >= lastEnd {
      steps[last].count += Int32(bytes.count)
    } else {
      steps.append(Step(code: .text, start: Int32(text.count), count: Int32(bytes.count)))
    }
    text += bytes
  }

  mutating func addValue(_ lookup: Lookup) { add(.value, lookup) }

  /// Adds a section whose steps `inner` adds.
  mutating func addSection(_ lookup: Lookup, inverted: Bool, _ inner: (inout Template) -> Void) {
    let opener = steps.count
    add(inverted ? .inverted : .section, lookup)
    lastEnd = steps.count
    inner(&self)
    steps[opener].end = Int32(steps.count)
    lastEnd = steps.count
  }

  private mutating func add(_ code: Step.Code, _ lookup: Lookup) {
    steps.append(
      Step(
        code: code, start: Int32(path.count), count: Int32(lookup.path.count), outward: Int32(lookup.outward))
    )
    path += lookup.path.map { Int32($0) }
  }
}
