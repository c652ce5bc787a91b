// What stays in the way while scrolling, and what moves.
() => {
  const found = new Set(document.getAnimations().length ? ['something is animated'] : [])
  for (const element of document.querySelectorAll('*'))
    for (const part of [undefined, '::before', '::after']) {
      const style = getComputedStyle(element, part)
      const name = element.tagName.toLowerCase() + (element.getAttribute('class') ? '.' + element.getAttribute('class') : '') + (part ?? '')
      if (['fixed', 'sticky'].includes(style.position)) found.add(`${name} is ${style.position}`)
      if (style.animationName !== 'none') found.add(`${name} is animated`)
      if (style.transitionDuration.split(', ').some(time => parseFloat(time) > 0)) found.add(`${name} has a transition`)
      if (style.scrollBehavior === 'smooth') found.add(`${name} scrolls smoothly`)
    }
  for (const element of document.querySelectorAll('marquee, blink, video[autoplay], audio[autoplay]'))
    found.add(`there is <${element.tagName.toLowerCase()}>`)
  return [...found]
}
