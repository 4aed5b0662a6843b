// On a page that any address may show (404, offline): finds the site's root, which only a file that
// lies there can tell, then starts the page as if it had been written for this address.
(async () => {
  const html = document.documentElement;
  const { boot, style, root, folders } = html.dataset;
  // "No such page" may be wrong, and has no style yet: unseen until the script knows.
  html.dataset.waiting = '';
  html.style.visibility = 'hidden';
  const show = () => html.style.removeProperty('visibility');
  const parts = location.pathname.split('/').filter((part) => part !== '');
  const upTo = (n) =>
    `/${parts
      .slice(0, n)
      .map((part) => `${part}/`)
      .join('')}`;
  const all = parts.map((_, n) => n);
  // A page lies at most two folders deep, the first of them known: asking elsewhere fails, and
  // each failure is an error in the console.
  const likely = [...all.slice(-2), ...all.slice(0, -2).toReversed()].filter((n) =>
    folders.split(' ').includes(parts[n]),
  );
  const bases = [
    ...(root !== '/' && location.pathname.startsWith(root) ? [root] : []),
    ...likely.map(upTo),
    root,
    ...[parts.length, ...all.toReversed()].map(upTo),
  ];
  for (const base of new Set(bases)) {
    try {
      const answer = await fetch(`${base}site.webmanifest`);
      if (!answer.ok || (await answer.json()).short_name !== 'Redlines') continue;
    } catch {
      // Not here.
      continue;
    }
    const add = (name, attributes) =>
      new Promise((done) => {
        const element = Object.assign(document.createElement(name), attributes);
        for (const end of ['load', 'error']) element.addEventListener(end, done);
        document.head.append(element);
      });
    await Promise.all([
      add('link', { rel: 'stylesheet', href: base + style }),
      add('script', { src: `${base}theme.js` }),
    ]);
    show();
    if (document.readyState === 'loading')
      await new Promise((done) => addEventListener('DOMContentLoaded', done));
    try {
      await import(base + boot);
      return;
    } catch {
      break;
    }
  }
  show();
  delete html.dataset.waiting;
})();
