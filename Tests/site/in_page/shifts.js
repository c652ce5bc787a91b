// Reads the page to its end, so that late pictures come, and adds up what shifted (not what a reader's key did).
async () => {
  const frame = () => new Promise(requestAnimationFrame)
  for (let y = 0; y < document.scrollingElement.scrollHeight; y += innerHeight) { scrollTo(0, y); await frame() }
  await frame(); await frame()
  scrollTo(0, 0)
  const name = node => node?.tagName ? node.tagName.toLowerCase() + (node.getAttribute('class') ? '.' + node.getAttribute('class') : '') : 'text'
  const shifts = window.painted.shifts.filter(shift => !shift.hadRecentInput)
  return {
    sum: shifts.reduce((sum, shift) => sum + shift.value, 0),
    elements: [...new Set(shifts.flatMap(shift => shift.sources.map(source => name(source.node))))].slice(0, 5),
  }
}
