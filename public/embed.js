// For pages that embed Redlines: gives each frame the height that its content asks for.
(function () {
  var origin = new URL(document.currentScript.src).origin;
  addEventListener('message', function (event) {
    var data = event.data;
    if (event.origin !== origin || !data || data.redlines !== 'height') return;
    var height = Number(data.height);
    if (!(height > 0 && height < 100000)) return;
    document.querySelectorAll('iframe').forEach(function (frame) {
      if (frame.contentWindow === event.source) frame.style.height = height + 2 + 'px';
    });
  });
})();
