// Before anything is painted: the theme that the reader chose, and whether the address asks for
// another view than the prerendered one, which then waits unseen for the script.
(function () {
  var root = document.documentElement;
  // Only what Redlines writes itself: a mark that a network hangs on a link changes nothing here.
  var asks =
    /[?&](embed|version|record|lang|parties|asof|by|since|show|from|to|groups|issues|people|documents|kinds|words|q|only|sort|folded|selection|quote|left|right|also)=/;
  if (asks.test(location.search)) {
    root.dataset.waiting = '';
    // A script that does not come must not take away what can be read.
    setTimeout(function () {
      if ('waiting' in root.dataset) root.dataset.waiting = 'no more';
    }, 10000);
  }
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
