// An old address: on to the new one, with what the link said besides.
(function () {
  var to = document.querySelector('a[data-to]');
  if (to) location.replace(to.href + location.search + location.hash);
})();
