// One search field and the register's own parts as selects above its table. The address keeps what was asked for; the rows
// come from chi-muc/<year>.json, a year when it is first needed. Without this script the static parts do the same.
(() => {
  const box = document.querySelector('.register-search');
  const table = document.querySelector('table.register');
  if (!box || !table) return;
  const root = box.dataset.root, words = box.dataset, years = words.parts.split(' ');
  const pages = document.querySelector('.pagination');
  const body = table.tBodies[0], firstRows = [...body.rows];
  const loaded = new Map();
  const fold = text => text.normalize('NFD').replace(/[\u0300-\u036f]/g, '').replace(/[đĐðÐɖƉ]/g, 'd').toLowerCase();

  const add = (parent, name, properties = {}, text) => {
    const element = Object.assign(document.createElement(name), properties);
    if (text !== undefined) element.textContent = text;
    parent.append(element);
    return element;
  };
  const field = add(add(box, 'label', {}, words.search), 'input', { type: 'search', name: 'q', autocomplete: 'off' });
  const selects = [...document.querySelectorAll('.chips[data-filter]')].map(part => {
    const select = add(add(box, 'label', {}, part.querySelector('h2').textContent), 'select', { name: part.dataset.filter });
    select.style.maxWidth = '100%';
    add(select, 'option', { value: '' }, words.all);
    for (const link of part.querySelectorAll('a')) {
      add(select, 'option', { value: new URL(link.href).pathname.split('/').at(-2) }, link.textContent);
    }
    return select;
  });
  const clear = add(box, 'button', { type: 'button', hidden: true }, words.clear);
  const status = add(box, 'p', { role: 'status', className: 'meta' });

  const load = async year => {
    if (!loaded.has(year)) {
      const answer = await fetch(`${root}${words.index}chi-muc/${year}.json`);
      if (!answer.ok) throw new Error(answer.status);
      const rows = await answer.json();
      loaded.set(year, rows.map(row => ({
        ...row, text: fold([row.name, row.role, row.unit, row.form, row.deed, row.decision].join(' '))
      })));
    }
    return loaded.get(year);
  };
  const cell = (row, text, path) => {
    const td = add(row, 'td');
    td.setAttribute('role', 'cell');
    if (path) add(td, 'a', { href: root + path }, text); else td.append(text ?? '');
    return td;
  };
  const show = rows => body.replaceChildren(...rows.slice(0, 100).map(entry => {
    const row = document.createElement('tr');
    row.setAttribute('role', 'row');
    const who = cell(row, entry.name, entry.page);
    for (const line of [entry.role, entry.unit]) {
      if (line) { add(who, 'br'); add(who, 'span', { className: 'meta' }, line); }
    }
    cell(row, entry.form);
    cell(row, entry.deed);
    cell(row, entry.decision, entry.decisionPage).classList.add('number');
    cell(row, entry.date);
    return row;
  }));

  let turn = 0;
  const search = async () => {
    const asked = new URLSearchParams();
    for (const control of [field, ...selects]) if (control.value) asked.set(control.name, control.value);
    history.replaceState(null, '', asked.size ? `?${asked}` : location.pathname);
    const isAsked = asked.size > 0, mine = ++turn;
    clear.hidden = !isAsked;
    if (pages) pages.hidden = isAsked;
    if (!isAsked) { body.replaceChildren(...firstRows); status.textContent = ''; return; }
    const year = asked.get('nam'), terms = fold(field.value).split(/\s+/).filter(Boolean);
    const parts = selects.filter(select => select.value && select.name !== 'nam').map(select => select.value);
    try {
      const rows = (await Promise.all((year ? [year] : years).map(load))).flat().filter(row =>
        parts.every(part => row.in.includes(part)) && terms.every(term => row.text.includes(term)));
      if (mine !== turn) return;
      show(rows);
      status.textContent = rows.length ? words.count.replace('#', rows.length.toLocaleString(document.documentElement.lang)) : words.none;
    } catch {
      status.textContent = words.failed;
    }
  };
  let wait;
  field.addEventListener('input', () => { clearTimeout(wait); wait = setTimeout(search, 200); });
  for (const select of selects) select.addEventListener('change', search);
  clear.addEventListener('click', () => { for (const control of [field, ...selects]) control.value = ''; search(); field.focus(); });
  const start = new URLSearchParams(location.search);
  for (const control of [field, ...selects]) if (start.get(control.name)) control.value = start.get(control.name);
  box.hidden = false;
  if ([...start].length) search();
})();
