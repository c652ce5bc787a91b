// What needs a script at the foot of a story: the system's share sheet, or the address copied, and printing.
(() => {
  const box = document.querySelector('.actions');
  if (!box) return;
  const words = box.dataset, address = document.querySelector('link[rel=canonical]').href;
  const button = (text, act) => {
    const made = Object.assign(document.createElement('button'), { type: 'button', textContent: text });
    made.addEventListener('click', () => act(made));
    box.prepend(made);
  };
  button(words.print, () => print());
  if (navigator.share) {
    button(words.share, () => navigator.share({ title: document.querySelector('h1').textContent, url: address }).catch(() => {}));
  } else if (navigator.clipboard) {
    button(words.copy, made => navigator.clipboard.writeText(address).then(() => { made.textContent = words.copied; }));
  }
})();
