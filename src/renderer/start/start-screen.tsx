import { FileText, FolderOpen, PackageOpen, ShieldCheck, Trash2, X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import templates from 'virtual:templates';
import { localize, languageNames } from '../../shared/language';
import type { OwnTemplate, RecentFile } from '../../shared/ipc';
import type { TemplateSummary } from '../../shared/library/types';
import { useApp } from '../state/app-store';
import { deleteOwnTemplate, removeRecent } from '../state/start-lists';
import { loadWorkbench } from '../state/workbench';
import { Button, IconButton } from '../ui/button';

/** The first thing a person sees: start from a template, open a file, look at the sample. */
export function StartScreen() {
  const recentFiles = useApp((state) => state.recentFiles);
  const ownTemplates = useApp((state) => state.ownTemplates);
  const sample = templates[0];
  const title = useRef<HTMLHeadingElement>(null);
  // After a policy was closed, the focus would be nowhere.
  useEffect(() => title.current?.focus(), []);
  return (
    <main className="start">
      <header className="start-head">
        <ShieldCheck className="start-mark" aria-hidden />
        <div>
          <h1 ref={title} tabIndex={-1}>
            Write a privacy policy
          </h1>
          <p>
            Start from a template, fill in your details, change any sentence, and export to Word, HTML or
            Markdown. Everything stays on this computer.
          </p>
        </div>
      </header>

      <div className="start-columns">
        <section aria-labelledby="start-templates">
          <h2 id="start-templates">Start from a template</h2>
          <ul className="cards">
            {templates.map((template) => (
              <li key={template.id}>
                <TemplateCard template={template} />
              </li>
            ))}
            {ownTemplates.map((template) => (
              <li key={template.templateId}>
                <OwnTemplateCard template={template} />
              </li>
            ))}
          </ul>
          <p className="calm">A template is a starting point, not legal advice.</p>
        </section>

        <section aria-labelledby="start-open" className="start-side">
          <h2 id="start-open">Or go on with</h2>
          <div className="start-buttons">
            <Button onPress={() => open((workbench) => workbench.openPolicy(null))}>
              <FolderOpen aria-hidden /> Open a policy…
            </Button>
            {sample !== undefined && (
              <Button onPress={() => open((workbench) => workbench.openSample(sample.id))}>
                <FileText aria-hidden /> See a finished sample
              </Button>
            )}
            <Button onPress={() => open(({ choosePack }) => choosePack())}>
              <PackageOpen aria-hidden /> Import clauses and templates…
            </Button>
          </div>
          {recentFiles.length > 0 && (
            <>
              <h2 id="start-recent">Recent policies</h2>
              <ul className="recent" aria-labelledby="start-recent">
                {recentFiles.map((file) => (
                  <li key={file.fileId}>
                    <RecentRow file={file} />
                  </li>
                ))}
              </ul>
            </>
          )}
        </section>
      </div>
    </main>
  );
}

type Workbench = Awaited<ReturnType<typeof loadWorkbench>>;

function open(what: (workbench: Workbench) => Promise<void>): void {
  void loadWorkbench().then(what);
}

function TemplateCard({ template }: { readonly template: TemplateSummary }) {
  return (
    <article className="card">
      <h3>{localize(template.name, 'en')}</h3>
      <p>{localize(template.description, 'en')}</p>
      <p className="card-facts">
        {languageNames[template.language]} · {template.clauses} clauses
      </p>
      <Button
        kind="primary"
        aria-label={`Use template: ${localize(template.name, 'en')}`}
        onPress={() => open((workbench) => workbench.newFromTemplate(template.id))}
      >
        Use this template
      </Button>
    </article>
  );
}

function OwnTemplateCard({ template }: { readonly template: OwnTemplate }) {
  const language =
    template.language !== null && template.language in languageNames
      ? languageNames[template.language]
      : null;
  return (
    <article className="card card-own">
      <h3>{template.name}</h3>
      {template.description !== '' && <p>{template.description}</p>}
      <p className="card-facts">
        Your template{language === null ? '' : ` · ${language}`} · {template.clauses} clauses · saved{' '}
        {dayOf(template.savedAt)}
      </p>
      {template.problem !== null && <p className="problem">{template.problem}</p>}
      <div className="card-buttons">
        {template.problem === null && (
          <Button
            kind="primary"
            aria-label={`Use template: ${template.name}`}
            onPress={() => open((workbench) => workbench.newFromOwnTemplate(template.templateId))}
          >
            Use this template
          </Button>
        )}
        <IconButton
          label={`Delete template: ${template.name}`}
          onPress={() => void deleteOwnTemplate(template.templateId)}
        >
          <Trash2 />
        </IconButton>
      </div>
    </article>
  );
}

function RecentRow({ file }: { readonly file: RecentFile }) {
  return (
    <div className={file.exists ? 'recent-row' : 'recent-row is-missing'}>
      <Button
        kind="link"
        isDisabled={!file.exists}
        onPress={() => open((workbench) => workbench.openPolicy(file.fileId))}
      >
        {file.name.replace(/\.policy$/u, '')}
      </Button>
      <span className="recent-place">
        {file.exists ? `${file.folder} · ${dayOf(file.lastOpened)}` : `Not found in ${file.folder}`}
      </span>
      <IconButton label={`Take ${file.name} off this list`} onPress={() => void removeRecent(file.fileId)}>
        <X />
      </IconButton>
    </div>
  );
}

function dayOf(moment: string): string {
  const date = new Date(moment);
  return Number.isNaN(date.getTime())
    ? ''
    : new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric' }).format(date);
}
