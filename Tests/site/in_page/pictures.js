// Pictures that leave no room for themselves before they come, and such as come before anybody needs them.
() => {
  const found = []
  const name = image => image.getAttribute('src').split('/').pop()
  const images = [...document.querySelectorAll('main img')]
  for (const image of images)
    if (!image.hasAttribute('width') || !image.hasAttribute('height')) found.push(`${name(image)} has no width and height`)
  const photographs = images.filter(image => !/\.svg(#|$)/.test(image.getAttribute('src')))
  for (const image of photographs.slice(1)) if (image.loading !== 'lazy') found.push(`${name(image)} is not the first and not lazy`)
  return found
}
