// On a page that any address may show (404, offline): finds the site's root, which only a file that
// lies there can tell, then starts the page as if it had been written for this address.
(async () => {
  const file = document.documentElement.dataset.boot;
  const style = document.documentElement.dataset.style;
  let base = location.pathname;
  for (let i = 0; i < 8 && base !== ''; i++) {
    base = base.slice(0, base.lastIndexOf('/', base.length - 1) + 1);
    try {
      const answer = await fetch(`${base}site.webmanifest`);
      if (answer.ok && (await answer.json()).short_name === 'Redlines') {
        if (![...document.styleSheets].some((s) => s.href?.endsWith(base + style))) {
          const link = document.createElement('link');
          link.rel = 'stylesheet';
          link.href = base + style;
          document.head.append(link);
        }
        await import(base + file);
        return;
      }
    } catch {
      // Not here: one folder up.
    }
    base = base.slice(0, -1);
  }
})();
