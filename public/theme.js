// Sets the theme that the reader chose before anything is painted.
(function () {
  try {
    var theme = localStorage.getItem('redlines-theme');
    if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
  } catch {
    // Storage is denied: the system's theme it is.
  }
})();
