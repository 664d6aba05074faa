// Runs another app, as Electron itself would, with a probe beside it: when the first window has loaded, `preload.js`
// tells when it was ready for a key. So the product needs no code for its benchmark, and no debugger slows it down.
const began = Date.now();
const { join } = require('node:path');

const { app, ipcMain, session } = require('electron');

const folder = process.env.BENCHMARK_APP;
const stayMs = Number(process.env.BENCHMARK_STAY_MS);
const about = require(join(folder, 'package.json'));
app.setAppPath(folder);
app.setName(about.name);
app.setVersion(about.version);

const times = { began };
void app.whenReady().then(() => {
  times.electronReady = Date.now();
  const filePath = join(__dirname, 'preload.js');
  // Electron 35 and later have the first one, older ones the second.
  if (session.defaultSession.registerPreloadScript) {
    session.defaultSession.registerPreloadScript({ type: 'frame', filePath });
  } else {
    // oxlint-disable-next-line typescript/no-deprecated
    session.defaultSession.setPreloads([filePath]);
  }
});
app.once('browser-window-created', () => (times.windowCreated = Date.now()));
ipcMain.once('benchmark:ready', (_event, page) => {
  process.stdout.write(`\nBENCHMARK ${JSON.stringify({ ...times, ...page })}\n`);
  setTimeout(() => app.exit(0), stayMs);
});

require(join(folder, about.main));
