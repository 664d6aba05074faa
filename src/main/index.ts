import { join } from 'node:path';
import { app, session } from 'electron';
import { registerAppScheme, serveApp } from './app-protocol';
import { becomeOnlyInstance, type ArrivingFiles } from './arriving-files';
import { guardClosing } from './closing';
import { offerContextMenu } from './context-menu';
import { createDialogs } from './dialogs';
import { createGrantedFiles } from './granted-files';
import { allHandlers } from './handlers';
import { answerRequests, createWindowEvents } from './ipc';
import { createLog } from './log';
import { describeApp, drawMenu } from './menu';
import { findPageOrigin } from './page-origin';
import { forgetPage, type Program } from './program';
import { enableSandbox, lockPages, lockSession } from './security';
import { createDocuments } from './storage/documents';
import { createOwnClauses } from './storage/own-clauses';
import { createOwnTemplates } from './storage/own-templates';
import { openRecentFiles } from './storage/recent-files';
import { openSettings } from './storage/settings';
import { isWriting, writesSettled } from './storage/unfinished-writes';
import { catchBugs, watchForTrouble } from './trouble';
import { createWindow, keepZoom, loadPage, rememberPlace, showWindow } from './windows';
import { readWindowPlace } from './window-place';

const userData = app.getPath('userData');
const log = createLog(join(userData, 'logs'));
const origin = findPageOrigin();

catchBugs(log);
enableSandbox();
registerAppScheme();
lockPages(origin, log);

const arriving = becomeOnlyInstance();
if (arriving === null) app.quit();
else void start(arriving);

async function start(files: ArrivingFiles): Promise<void> {
  const [settings, recentFiles, place] = await Promise.all([
    openSettings(userData),
    openRecentFiles(userData),
    readWindowPlace(userData),
    app.whenReady(),
  ]);
  lockSession(session.defaultSession, origin);
  serveApp(session.defaultSession, join(__dirname, '../renderer'));

  const window = createWindow(place, settings.current().zoom);
  const dialogs = createDialogs(window);
  const events = createWindowEvents(window.webContents);
  const shown: Program['shown'] = { policy: null };
  const closing = guardClosing({ window, events, dialogs, hasPolicy: () => shown.policy !== null });
  const program: Program = {
    log,
    settings,
    recentFiles,
    ownTemplates: createOwnTemplates(join(userData, 'templates')),
    ownClauses: createOwnClauses(join(userData, 'clauses')),
    documents: createDocuments(),
    grantedFiles: createGrantedFiles(files.first()),
    window,
    dialogs,
    events,
    closing,
    shown,
    refreshMenu: () => drawMenu(program),
  };

  answerRequests(allHandlers(program), origin, log, closing.noticeRequest);
  watchForTrouble({ window, dialogs, log, onPageGone: () => forgetPage(program) });
  rememberPlace(window, userData, log);
  keepZoom(window, () => settings.current().zoom);
  offerContextMenu(window);
  describeApp();
  drawMenu(program);

  files.deliverTo((path) => {
    if (window.isDestroyed()) return;
    showWindow(window);
    if (path !== null) events.send({ type: 'open-requested', fileId: program.grantedFiles.grant(path) });
  });
  window.on('closed', () => {
    events.close();
    // While this one ends, a new start of the program is one of its own.
    app.releaseSingleInstanceLock();
  });
  // One window is the program, on macOS too.
  app.on('window-all-closed', () => app.quit());
  // What is being written is written to its end first.
  app.on('will-quit', (event) => {
    if (!isWriting()) return;
    event.preventDefault();
    void writesSettled().then(() => app.quit());
  });
  loadPage(window);
}
