// What reaches beyond the right edge, and what scrolls or is cut off by itself. A table, code or a drawing may
// scroll inside a box of its own on screen; on paper nothing can. Without stylesheet there is no such box,
// and nothing breaks a written address.
([isPrinted, isBare]) => {
  const page = document.scrollingElement
  const style = element => getComputedStyle(element)
  const name = element => element.tagName.toLowerCase() + (element.getAttribute('class') ? '.' + element.getAttribute('class') : '')
  const found = []
  const clips = element => ['auto', 'scroll', 'hidden', 'clip'].includes(style(element).overflowX)
  const isInBox = element => {
    for (let e = element.parentElement; e && e !== document.body; e = e.parentElement) if (clips(e)) return true
  }
  const all = [...document.body.querySelectorAll('*')].filter(e => !e.parentElement.closest('svg') && e.checkVisibility())
  if (page.scrollWidth > page.clientWidth) {
    const wide = all.filter(e => e.getBoundingClientRect().right > page.clientWidth + 1 && !isInBox(e))
    const isStiff = e => e.closest('table, pre, code, img') || e.querySelector('table, pre, code, img') || /^https?:/.test(e.innerText)
    const guilty = isBare ? wide.filter(e => !isStiff(e)) : wide
    if (!isBare || guilty.length) found.push(`${page.scrollWidth} px wide: ${[...new Set(guilty.map(name))].slice(0, 5).join(', ')}`)
  }
  for (const element of all.filter(e => e.tagName !== 'svg' && e.innerText?.trim())) {
    const { overflowX, overflowY } = style(element)
    // A box of a pixel is there for ears only.
    if (element.clientWidth <= 1 || element.clientHeight <= 1) continue
    const isWider = overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1
    const isHigher = overflowY !== 'visible' && element.scrollHeight > element.clientHeight + 1
    if (!isWider && !isHigher) continue
    const scrolls = ['auto', 'scroll'].includes(isWider ? overflowX : overflowY)
    if (!scrolls || isPrinted) found.push(`${name(element)} cuts its text off`)
    else if (!isWider || !element.matches('pre, :has(table, pre, svg)')) found.push(`${name(element)} scrolls by itself`)
  }
  // A mark in the text would fill the screen.
  if (isBare && document.querySelector('svg:not(svg svg, [width][height])')) found.push('a drawing has no width and height of its own')
  return [...new Set(found)]
}
