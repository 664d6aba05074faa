import { app, type Session, type WebContents } from 'electron';
import type { Log } from './log';
import { bundleOrigin } from './page-origin';

/** Puts every window process into the sandbox of the system. Has to be called before Electron is ready. */
export function enableSandbox(): void {
  // With --no-sandbox (root in a test container) this call would kill every window process.
  if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
}

/** The window may not use a device, not download and not reach the network; only `origin` is served. */
export function lockSession(session: Session, origin: string): void {
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.on('will-download', (event) => event.preventDefault());
  session.webRequest.onBeforeRequest((request, answer) => {
    answer({ cancel: !isLocal(new URL(request.url), origin) });
  });
  // Otherwise Chromium fetches dictionaries from a server of Google, even with the checker off.
  // macOS has a checker of its own and no such list.
  if (process.platform !== 'darwin') session.setSpellCheckerLanguages([]);
  session.setSpellCheckerEnabled(false);
}

/** No page may lead elsewhere, open windows or embed another page. */
export function lockPages(origin: string, log: Log): void {
  app.on('web-contents-created', (_event, contents) => {
    const refuse = (what: string) => (event: { preventDefault(): void }) => {
      event.preventDefault();
      log(`Refused ${what}`);
    };
    contents.on('will-navigate', (event) => {
      // The development server loads the page anew; the finished program never does.
      if (origin !== bundleOrigin && event.url.startsWith(`${origin}/`)) return;
      refuse('to leave the page')(event);
    });
    contents.on('will-frame-navigate', (event) => {
      if (!event.isMainFrame) refuse('to load a page in a frame')(event);
    });
    contents.on('will-redirect', refuse('a redirection'));
    contents.on('will-attach-webview', refuse('an embedded page'));
    contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  });
}

/** True when the message comes from the page itself, not from a frame in it. */
export function isMainFrame(contents: WebContents, frame: Electron.WebFrameMain | null): boolean {
  return frame !== null && frame === contents.mainFrame;
}

const localSchemes = new Set(['app:', 'devtools:', 'blob:', 'data:']);

function isLocal(url: URL, origin: string): boolean {
  // Beside its pages, the development server has a web socket of the same host.
  return localSchemes.has(url.protocol) || (origin !== bundleOrigin && url.host === new URL(origin).host);
}
