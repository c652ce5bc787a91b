// Runs before the page: remembers what is painted first and what shifts.
window.painted = { largest: null, shifts: [] }
new PerformanceObserver(list => list.getEntries().forEach(entry => { window.painted.largest = entry }))
  .observe({ type: 'largest-contentful-paint', buffered: true })
new PerformanceObserver(list => window.painted.shifts.push(...list.getEntries()))
  .observe({ type: 'layout-shift', buffered: true })
