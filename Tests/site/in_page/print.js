// What is wrong on paper, while the system is set to dark.
() => {
  const found = []
  const lightness = colour => {
    const [red, green, blue, alpha = 1] = colour.match(/[\d.]+/g).map(Number)
    return alpha ? (0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255 : 1
  }
  const { color, backgroundColor } = getComputedStyle(document.body)
  if (lightness(color) > 0.3) found.push(`the text is ${color}`)
  for (const element of [document.documentElement, document.body])
    if (lightness(getComputedStyle(element).backgroundColor) < 0.9) found.push(`the paper is ${backgroundColor}`)
  const shown = [...document.querySelectorAll('nav, button, form, .skip')].filter(e => e.checkVisibility() && e.getBoundingClientRect().height > 1)
  found.push(...shown.map(e => `${e.tagName.toLowerCase()} '${(e.getAttribute('aria-label') ?? e.innerText).trim().slice(0, 30)}' is printed`))
  for (const head of document.querySelectorAll('thead'))
    if (getComputedStyle(head).display !== 'table-header-group' || getComputedStyle(head.parentElement).display !== 'table')
      found.push('the head of a table does not repeat')
  return [...new Set(found)]
}
