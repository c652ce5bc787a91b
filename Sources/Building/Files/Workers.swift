import Synchronization

/// Transforms every element with at most `workers` tasks at once. Results stand in the order of the inputs, so
/// nothing depends on timing. This is the only place where work runs in parallel.
///
/// Each worker keeps a `State` of its own, such as a buffer, from element to element.
///
/// - Parameter alone: how many of the inputs, the first, are handed out one by one, because each takes long.
func inParallel<Input: Sendable, State, Output: Sendable, Failure: Error>(
  _ inputs: [Input], alone: Int = 0, workers: Int, state: @escaping @Sendable () -> State,
  _ transform: @escaping @Sendable (Input, inout State) throws(Failure) -> Output
) async throws(Failure) -> [Output] {
  // Slices are small enough that no worker waits long for another at the end.
  let size = max(1, min(64, (inputs.count - alone) / (workers * 4)))
  let slices = alone + (inputs.count - alone + size - 1) / size
  let next = Counter()
  let parts = try await results(ofWorkers: min(workers, slices)) { () throws(Failure) -> [(Int, [Output])] in
    var state = state()
    var done: [(Int, [Output])] = []
    while true {
      let slice = next.take()
      guard slice < slices, !Task.isCancelled else { return done }
      let start = slice < alone ? slice : alone + (slice - alone) * size
      let range = start..<min(inputs.count, start + (slice < alone ? 1 : size))
      let outputs = try range.map { position throws(Failure) in try transform(inputs[position], &state) }
      done.append((slice, outputs))
    }
  }
  return parts.sorted { $0.0 < $1.0 }.flatMap(\.1)
}

/// The same for work that mostly waits, such as for a process: at most `workers` transforms at once.
func concurrently<Input: Sendable, Output: Sendable, Failure: Error>(
  _ inputs: [Input], workers: Int, _ transform: @escaping @Sendable (Input) async throws(Failure) -> Output
) async throws(Failure) -> [Output] {
  let next = Counter()
  let outputs = try await results(ofWorkers: min(workers, inputs.count)) {
    () async throws(Failure) -> [(Int, Output)] in
    var done: [(Int, Output)] = []
    while true {
      let position = next.take()
      guard position < inputs.count, !Task.isCancelled else { return done }
      done.append((position, try await transform(inputs[position])))
    }
  }
  return outputs.sorted { $0.0 < $1.0 }.map(\.1)
}

/// What all workers did, in no order. The first failure ends the others.
private func results<Output: Sendable, Failure: Error>(
  ofWorkers count: Int, _ work: @escaping @Sendable () async throws(Failure) -> [Output]
) async throws(Failure) -> [Output] {
  let results = await withTaskGroup(of: Swift.Result<[Output], Failure>.self) { group in
    for _ in 0..<max(1, count) {
      group.addTask { await outcome(work) }
    }
    var outputs: [Output] = []
    for await result in group {
      switch result {
      case .success(let more): outputs += more
      case .failure:
        group.cancelAll()
        return result
      }
    }
    return .success(outputs)
  }
  return try results.get()
}

/// What work made or threw, as a value: `async let` keeps no type of an error.
func outcome<Made: Sendable, Failure: Error>(
  _ work: () async throws(Failure) -> Made
) async -> Swift.Result<Made, Failure> {
  do throws(Failure) { return .success(try await work()) } catch { return .failure(error) }
}

/// Hands out 0, 1, 2, … to whoever asks next.
private final class Counter: Sendable {
  private let value = Atomic(0)
  func take() -> Int { value.wrappingAdd(1, ordering: .relaxed).oldValue }
}
