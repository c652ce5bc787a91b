import Synchronization

/// Transforms every element with at most `workers` tasks at once. Results stand in the order of the inputs, so
/// nothing depends on timing. This is the only place where work runs in parallel.
///
/// Each worker keeps a `State` of its own, such as a buffer, from element to element.
///
/// - Parameter alone: how many of the inputs, the first, are handed out one by one, because each takes long.
func inParallel<Input: Sendable, State, Output: Sendable>(
  _ inputs: [Input], alone: Int = 0, workers: Int, state: @escaping @Sendable () -> State,
  _ transform: @escaping @Sendable (Input, inout State) throws -> Output
) async throws -> [Output] {
  // Slices are small enough that no worker waits long for another at the end.
  let size = max(1, min(64, (inputs.count - alone) / (workers * 4)))
  let slices = alone + (inputs.count - alone + size - 1) / size
  let next = Counter()
  let parts = try await withThrowingTaskGroup(of: [(Int, [Output])].self) { group in
    for _ in 0..<max(1, min(workers, slices)) {
      group.addTask {
        var state = state()
        var done: [(Int, [Output])] = []
        while true {
          let slice = next.take()
          guard slice < slices, !Task.isCancelled else { return done }
          let start = slice < alone ? slice : alone + (slice - alone) * size
          let range = start..<min(inputs.count, start + (slice < alone ? 1 : size))
          done.append((slice, try range.map { try transform(inputs[$0], &state) }))
        }
      }
    }
    var parts = [[Output]](repeating: [], count: slices)
    for try await worker in group {
      for (slice, outputs) in worker { parts[slice] = outputs }
    }
    return parts
  }
  return parts.flatMap { $0 }
}

/// The same for work that mostly waits, such as for a process: at most `workers` transforms at once.
func concurrently<Input: Sendable, Output: Sendable>(
  _ inputs: [Input], workers: Int, _ transform: @escaping @Sendable (Input) async throws -> Output
) async throws -> [Output] {
  let next = Counter()
  return try await withThrowingTaskGroup(of: [(Int, Output)].self) { group in
    for _ in 0..<max(1, min(workers, inputs.count)) {
      group.addTask {
        var done: [(Int, Output)] = []
        while true {
          let position = next.take()
          guard position < inputs.count, !Task.isCancelled else { return done }
          done.append((position, try await transform(inputs[position])))
        }
      }
    }
    var outputs: [(Int, Output)] = []
    for try await worker in group { outputs += worker }
    return outputs.sorted { $0.0 < $1.0 }.map(\.1)
  }
}

/// Hands out 0, 1, 2, … to whoever asks next.
private final class Counter: Sendable {
  private let value = Atomic(0)
  func take() -> Int { value.wrappingAdd(1, ordering: .relaxed).oldValue }
}
