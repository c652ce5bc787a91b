// Landmarks and headings as they are after scripts have run, for those who jump from one to the next.
() => {
  const found = []
  const isOfPage = element => !element.parentElement.closest('article, aside, main, nav, section')
  const once = { main: [...document.querySelectorAll('main, [role=main]')] }
  for (const name of ['header', 'footer']) once[name] = [...document.querySelectorAll(name)].filter(isOfPage)
  for (const [name, elements] of Object.entries(once)) if (elements.length !== 1) found.push(`${elements.length} ${name} of the page`)
  const navigations = [...document.querySelectorAll('nav')]
  if (!navigations.length) found.push('no nav')
  const label = element =>
    element.getAttribute('aria-label') || document.getElementById(element.getAttribute('aria-labelledby'))?.textContent || ''
  const labels = navigations.map(label)
  if (navigations.length > 1 && (labels.includes('') || new Set(labels).size < labels.length))
    found.push(`its nav elements are not told apart: ${labels.map(each => `'${each}'`).join(', ')}`)
  const skip = document.querySelector('a[href]')
  if (!skip?.getAttribute('href').startsWith('#') || !once.main[0]?.matches(skip.getAttribute('href')))
    found.push('its first link does not lead to its content')
  const levels = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].filter(e => e.checkVisibility()).map(e => Number(e.tagName[1]))
  if (levels.filter(level => level === 1).length !== 1) found.push(`${levels.filter(level => level === 1).length} h1`)
  levels.forEach((level, n) => { if (level > (levels[n - 1] ?? 0) + 1) found.push(`h${level} follows ${n ? `h${levels[n - 1]}` : 'nothing'}`) })
  if (!document.documentElement.lang) found.push('no language')
  return found
}
