// The largest thing painted first: a picture, a headline, or text of which element; and where the headline ends.
async () => {
  // It is told some frames after it was painted.
  for (let frame = 0; frame < 3 || (frame < 120 && !window.painted.largest); frame++) await new Promise(requestAnimationFrame)
  const lead = document.querySelector('main article :is(h1, h2, h3)') ?? document.querySelector('h1')
  const end = Math.max(...[document.querySelector('h1'), lead].map(e => e?.getBoundingClientRect().bottom ?? 0)) + scrollY
  const entry = window.painted.largest
  const element = entry?.element
  if (!element) return { kind: 'nothing', name: 'nothing', end }
  const heading = element.closest('h1, h2, h3')
  const text = (element.innerText ?? '').trim().slice(0, 40)
  return {
    kind: entry.url ? 'picture' : heading ? heading.tagName.toLowerCase() : 'text',
    end,
    inMain: !!element.closest('main'),
    name: `${element.tagName.toLowerCase()}${element.getAttribute('class') ? '.' + element.getAttribute('class') : ''} ${entry.url ? entry.url : `'${text}'`}, ${entry.size} px²`,
  }
}
