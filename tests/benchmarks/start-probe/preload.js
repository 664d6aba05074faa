// Waits for the element that has to be ready, gives it the focus, and lets two frames pass: from then on a key that is
// pressed is seen on the screen. Times are milliseconds since 1970.
const { ipcRenderer } = require('electron');

const selector = process.env.BENCHMARK_SELECTOR;
const observer = new MutationObserver(look);
observer.observe(document, { childList: true, subtree: true, attributes: true });

function look() {
  const element = document.querySelector(selector);
  if (element === null) return;
  observer.disconnect();
  const found = Date.now();
  element.focus();
  requestAnimationFrame(() => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.addEventListener('message', () => report(found));
      port1.start();
      port2.postMessage(null);
    });
  });
}

function report(found) {
  const ready = Date.now();
  const [navigation] = performance.getEntriesByType('navigation');
  const firstPaint = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? null;
  ipcRenderer.send('benchmark:ready', {
    pageBegan: performance.timeOrigin,
    pageRead: performance.timeOrigin + navigation.domInteractive,
    firstPaint: firstPaint === null ? null : performance.timeOrigin + firstPaint,
    found,
    ready,
    // The page may have put it elsewhere meanwhile, which is as good.
    hasFocus: document.activeElement !== document.body,
  });
}
