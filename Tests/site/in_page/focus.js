// Where the keyboard is, or null where it has left the page.
() => {
  const element = document.activeElement
  if (!element || element === document.body) return null
  const { outlineStyle, outlineWidth } = getComputedStyle(element)
  const box = element.getBoundingClientRect()
  return {
    number: [...document.querySelectorAll('*')].indexOf(element),
    name: `${element.tagName.toLowerCase()} '${(element.innerText || element.getAttribute('aria-label') || '').trim().slice(0, 30)}'`,
    hasRing: outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2,
    isOnScreen: box.width > 1 && box.height > 1 && box.bottom > 0 && box.right > 0 && box.top < innerHeight && box.left < innerWidth,
  }
}
