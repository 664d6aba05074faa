import { app } from 'electron';

/** The scheme and host from which the finished program is served. */
export const bundleOrigin = 'app://bundle';

/** Where the page comes from; while developing, from the server that reloads what was changed. */
export function findPageOrigin(): string {
  const server = app.isPackaged ? undefined : process.env['ELECTRON_RENDERER_URL'];
  return server === undefined ? bundleOrigin : new URL(server).origin;
}
