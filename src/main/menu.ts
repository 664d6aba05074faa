import { Menu, app } from 'electron';
import { appName } from './app-name';
import { menuTemplate } from './menu-template';
import type { Program } from './program';
import { nextZoom } from './zoom';

/** What Help > About shows. */
export function describeApp(): void {
  app.setAboutPanelOptions({
    applicationName: appName,
    applicationVersion: app.getVersion(),
    copyright: 'The Clausewright authors. MIT licence.',
  });
}

/** Draws the menu bar as the program stands now. */
export function drawMenu(
  program: Pick<Program, 'settings' | 'recentFiles' | 'events' | 'window' | 'shown' | 'log'>,
): void {
  const { settings, recentFiles, events, window, shown, log } = program;
  const template = menuTemplate(
    {
      platform: process.platform,
      appName,
      hasPolicy: shown.policy !== null,
      recentFiles: recentFiles.names(),
    },
    {
      sendCommand: (command) => events.send({ type: 'command', command }),
      openRecent: (fileId) => events.send({ type: 'open-requested', fileId }),
      clearRecent: () => {
        void recentFiles.clear().then((cleared) => {
          if (!cleared.ok) log(`The list of recent files was not cleared: ${cleared.error.code}`);
        });
        drawMenu(program);
      },
      zoom: (direction) => {
        const zoom = nextZoom(settings.current().zoom, direction);
        window.webContents.setZoomFactor(zoom);
        void settings.change({ zoom }).then((kept) => {
          if (!kept.ok) log(`The zoom was not kept: ${kept.error.code}`);
        });
      },
      showAbout: () => app.showAboutPanel(),
    },
  );
  Menu.setApplicationMenu(Menu.buildFromTemplate(template));
}
