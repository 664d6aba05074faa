import { tell, useApp } from './app-store';
import { ask } from './bridge';

/** Reads the recent files and the person's templates anew. */
export async function refreshStartScreen(): Promise<void> {
  const [recent, templates] = await Promise.all([ask('recent.list', {}), ask('templates.list', {})]);
  if (recent.ok) useApp.setState({ recentFiles: recent.value });
  else tell('problem', recent.error.text);
  if (templates.ok) useApp.setState({ ownTemplates: templates.value });
  else tell('problem', templates.error.text);
}

/** Deletes one of the person's templates; main asks first. */
export async function deleteOwnTemplate(templateId: string): Promise<void> {
  const left = await ask('templates.delete', { templateId });
  if (!left.ok) return tell('problem', left.error.text);
  if (left.value !== 'cancelled') useApp.setState({ ownTemplates: left.value });
}

/** Takes a file off the list of recent ones, never off the disk. */
export async function removeRecent(fileId: string): Promise<void> {
  const rest = await ask('recent.remove', { fileId });
  if (!rest.ok) return tell('problem', rest.error.text);
  useApp.setState({ recentFiles: rest.value });
}
