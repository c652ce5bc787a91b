// What is pressed with a finger and is too small, one example of each place. Links within a sentence are as high as its line (WCAG 2.5.8).
([smallest, smallestControl]) => {
  const INTERACTIVE = 'a[href], button, input:not([type=hidden]), select, textarea, summary, [role=button], [tabindex="0"]'
  const CONTROL = 'nav a[href], button, input, select, textarea, summary, [role=button]'
  const letters = /[\p{L}\p{N}]/u
  const isInSentence = target => {
    let e = target
    while (getComputedStyle(e).display === 'inline') {
      e = e.parentElement
      if ([...e.childNodes].some(node => node.nodeType === Node.TEXT_NODE && letters.test(node.data))) return true
    }
    return false
  }
  // A label belongs to its box, and a link is as large as what it holds.
  const boxes = target => {
    const elements = [target, ...target.querySelectorAll('*'), ...(['checkbox', 'radio'].includes(target.type) ? target.labels : [])]
    return elements.map(e => e.getBoundingClientRect()).filter(box => box.width && box.height)
  }
  const found = new Map()
  for (const target of document.querySelectorAll(INTERACTIVE)) {
    const all = boxes(target)
    const right = Math.max(...all.map(box => box.right)), bottom = Math.max(...all.map(box => box.bottom))
    const width = right - Math.min(...all.map(box => box.left)), height = bottom - Math.min(...all.map(box => box.top))
    const isAway = right + scrollX <= 0 || bottom + scrollY <= 0 || width <= 1 || height <= 1
    if (!all.length || isAway || !target.checkVisibility()) continue
    const isControl = target.matches(CONTROL)
    const needed = isControl ? smallestControl : smallest
    if (Math.min(width, height) > needed - 0.5 || (!isControl && isInSentence(target))) continue
    const kind = `${target.parentElement.tagName} ${target.tagName}`.toLowerCase()
    const name = (target.innerText || target.getAttribute('aria-label') || target.name || '').trim().slice(0, 30)
    if (!found.has(kind)) found.set(kind, `${kind} has less than ${needed} px, as '${name}': ${Math.round(width)} × ${Math.round(height)}`)
  }
  return [...found.values()]
}
