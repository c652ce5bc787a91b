import Formats

/// One rendering of a template: the steps, and the views whose names are in reach, the innermost last.
struct TemplateRun {
  let steps: UnsafeBufferPointer<Template.Step>
  let text: UnsafeBufferPointer<UInt8>
  let path: UnsafeBufferPointer<Int32>
  var stack: [any TemplateView]

  mutating func run(_ range: Range<Int>, _ output: inout [UInt8]) {
    var position = range.lowerBound
    while position < range.upperBound {
      let step = steps[position]
      position += 1
      switch step.code {
      case .text:
        let start = Int(step.start)
        output.append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<(start + Int(step.count))]))
      case .value: write(value(of: step), &output)
      case .section:
        enter(value(of: step), position..<Int(step.end), &output)
        position = Int(step.end)
      case .inverted:
        if value(of: step).isEmpty { run(position..<Int(step.end), &output) }
        position = Int(step.end)
      }
    }
  }

  private func value(of step: Template.Step) -> TemplateValue {
    var index = Int(step.start)
    let end = index + Int(step.count)
    var value = stack[stack.count - 1 - Int(step.outward)].value(at: Int(path[index]))
    index += 1
    while index < end {
      guard case .view(let view) = value else { return .none }
      value = view.value(at: Int(path[index]))
      index += 1
    }
    return value
  }

  private func write(_ value: TemplateValue, _ output: inout [UInt8]) {
    switch value {
    case .text(let text): output.appendHTML(text)
    case .markup(let write): write(&output)
    case .none, .flag, .view, .list: break
    }
  }

  private mutating func enter(_ value: TemplateValue, _ inner: Range<Int>, _ output: inout [UInt8]) {
    switch value {
    case .none, .flag(false): break
    case .text, .markup, .flag(true): run(inner, &output)
    case .view(let view): run(inner, within: view, &output)
    case .list(let views):
      for view in views { run(inner, within: view, &output) }
    }
  }

  private mutating func run(_ inner: Range<Int>, within view: any TemplateView, _ output: inout [UInt8]) {
    stack.append(view)
    run(inner, &output)
    stack.removeLast()
  }
}

extension TemplateValue {
  fileprivate var isEmpty: Bool {
    switch self {
    case .none, .flag(false): true
    case .list(let views): views.isEmpty
    case .text, .markup, .flag, .view: false
    }
  }
}
