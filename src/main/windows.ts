import { join } from 'node:path';
import { BrowserWindow, app, nativeTheme, screen } from 'electron';
import { appName } from './app-name';
import type { Log } from './log';
import { findPageOrigin } from './page-origin';
import { placeOnScreen, smallestWindow, writeWindowPlace, type WindowPlace } from './window-place';

/** Makes the one window, without a page yet; it appears when the first page is painted. */
export function createWindow(place: WindowPlace | null, zoomFactor: number): BrowserWindow {
  const [primary, ...others] = screen.getAllDisplays().map((display) => display.workArea);
  const window = new BrowserWindow({
    ...placeOnScreen(place?.bounds ?? null, [primary ?? screen.getPrimaryDisplay().workArea, ...others]),
    minWidth: smallestWindow.width,
    minHeight: smallestWindow.height,
    show: false,
    title: appName,
    backgroundColor: backgroundColor(),
    webPreferences: {
      preload: join(__dirname, '../preload/index.js'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      spellcheck: false,
      zoomFactor,
      devTools: !app.isPackaged,
    },
  });
  if (place?.isMaximized === true) window.maximize();
  // Electron tells of it a moment later; by then the window may be closed.
  window.once('ready-to-show', () => {
    if (!window.isDestroyed()) window.show();
  });
  const followTheme = () => window.setBackgroundColor(backgroundColor());
  nativeTheme.on('updated', followTheme);
  window.once('closed', () => nativeTheme.off('updated', followTheme));
  // The title says which policy is open; the page has none of its own.
  window.on('page-title-updated', (event) => event.preventDefault());
  return window;
}

/** Loads the page; when that fails, `watchForTrouble` hears of it and asks the person. */
export function loadPage(window: BrowserWindow): void {
  window.loadURL(`${findPageOrigin()}/index.html`).catch(() => undefined);
}

/** Gives every page that loads the zoom of the settings. */
export function keepZoom(window: BrowserWindow, zoom: () => number): void {
  const { webContents } = window;
  webContents.on('did-finish-load', () => webContents.setZoomFactor(zoom()));
}

/** Writes down where the window is, a second after it was last moved and when it closes. */
export function rememberPlace(window: BrowserWindow, folder: string, log: Log): void {
  let timer: NodeJS.Timeout | undefined;
  const write = () => {
    clearTimeout(timer);
    const place = { bounds: window.getNormalBounds(), isMaximized: window.isMaximized() };
    void writeWindowPlace(folder, place).then((written) => {
      if (!written.ok) log(`The place of the window was not kept: ${written.error.code}`);
    });
  };
  const writeSoon = () => {
    clearTimeout(timer);
    timer = setTimeout(write, 1000);
  };
  window.on('resize', writeSoon);
  window.on('move', writeSoon);
  window.on('close', write);
  window.on('closed', () => clearTimeout(timer));
}

/** Brings the window to the front, also when it was minimized. */
export function showWindow(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}

/** What is seen for a moment before the page is painted: `--window` of the page's styles. */
function backgroundColor(): string {
  return nativeTheme.shouldUseDarkColors ? '#141618' : '#f4f3f0';
}
