import Formats

/// A compiled template: every name is already a position in a view.
package struct Template: Sendable {
  indirect enum Instruction: Sendable {
    case bytes([UInt8])
    case value(Lookup)
    case section(Lookup, [Instruction])
    case inverted(Lookup, [Instruction])
  }

  /// Where a value stands: how many contexts out, then the fields to follow.
  struct Lookup: Sendable {
    let outward: Int
    let path: [Int]
  }

  let instructions: [Instruction]

  /// Appends the page for `view`, whose type must be the one the template was compiled for.
  package func render(_ view: some TemplateView, to output: inout [UInt8]) {
    var stack: [any TemplateView] = [view]
    stack.reserveCapacity(8)
    Self.run(instructions, &stack, &output)
  }

  private static func run(
    _ instructions: [Instruction], _ stack: inout [any TemplateView], _ output: inout [UInt8]
  ) {
    for instruction in instructions {
      switch instruction {
      case .bytes(let bytes): output.append(contentsOf: bytes)
      case .value(let lookup): write(value(of: lookup, stack), &output)
      case .section(let lookup, let inner): section(value(of: lookup, stack), inner, &stack, &output)
      case .inverted(let lookup, let inner):
        if isEmpty(value(of: lookup, stack)) { run(inner, &stack, &output) }
      }
    }
  }

  private static func value(of lookup: Lookup, _ stack: [any TemplateView]) -> TemplateValue {
    var value = TemplateValue.view(stack[stack.count - 1 - lookup.outward])
    for index in lookup.path {
      guard case .view(let view) = value else { return .none }
      value = view.value(at: index)
    }
    return value
  }

  private static func write(_ value: TemplateValue, _ output: inout [UInt8]) {
    switch value {
    case .text(let text): output.appendHTML(text)
    case .markup(let write): write(&output)
    case .none, .flag, .view, .list: break
    }
  }

  private static func section(
    _ value: TemplateValue, _ inner: [Instruction], _ stack: inout [any TemplateView], _ output: inout [UInt8]
  ) {
    switch value {
    case .none, .flag(false): break
    case .text, .markup, .flag(true): run(inner, &stack, &output)
    case .view(let view):
      stack.append(view)
      run(inner, &stack, &output)
      stack.removeLast()
    case .list(let views):
      for view in views {
        stack.append(view)
        run(inner, &stack, &output)
        stack.removeLast()
      }
    }
  }

  private static func isEmpty(_ value: TemplateValue) -> Bool {
    switch value {
    case .none, .flag(false): true
    case .list(let views): views.isEmpty
    case .text, .markup, .flag, .view: false
    }
  }
}
