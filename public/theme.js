// Before anything is painted: the theme that the reader chose, and whether the address asks for
// another view than the prerendered one, which then waits unseen for the script.
(function () {
  var root = document.documentElement;
  if (/[?&]/.test(location.search)) root.dataset.waiting = '';
  // Inside another page, that page says which theme.
  var embed = /[?&]embed=(auto|light|dark)(&|$)/.exec(location.search);
  if (embed) {
    if (embed[1] !== 'auto') root.dataset.theme = embed[1];
    return;
  }
  try {
    var theme = localStorage.getItem('redlines-theme');
    if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;
  } catch {
    // Storage is denied: the system's theme it is.
  }
})();
