import { FileText, FolderOpen, PackageOpen, ShieldCheck, Trash2, X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import templates from 'virtual:templates';
import { languageNames, languages, localize, type Language } from '../../shared/language';
import type { OwnTemplate, RecentFile } from '../../shared/ipc';
import type { TemplateSummary } from '../../shared/library/types';
import { useApp } from '../state/app-store';
import { ask } from '../state/bridge';
import { deleteOwnTemplate, removeRecent } from '../state/start-lists';
import { withWorkbench } from '../state/workbench';
import { Button, IconButton } from '../ui/button';
import { SegmentedChoice } from '../ui/choices';

/** Those that were made for small businesses come first. */
const ordered = templates.toSorted(
  (a, b) => Math.sign(a.derivedFrom.length) - Math.sign(b.derivedFrom.length),
);

/** The first thing a person sees: start from a template, open a file, look at the sample. */
export function StartScreen() {
  const recentFiles = useApp((state) => state.recentFiles);
  const ownTemplates = useApp((state) => state.ownTemplates);
  const language = useApp(({ settings }) => settings.policyLanguage) ?? systemLanguage();
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
          <div className="start-section-head">
            <h2 id="start-templates">Start from a template</h2>
            <SegmentedChoice
              label="Write it in"
              options={languages.map((id) => ({ id, label: languageNames[id], language: id }))}
              value={language}
              onChange={choosePolicyLanguage}
            />
          </div>
          <ul className="cards">
            {ordered.map((template) => (
              <li key={template.id}>
                <TemplateCard template={template} language={language} />
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
            <Button onPress={() => withWorkbench((workbench) => workbench.openPolicy(null))}>
              <FolderOpen aria-hidden /> Open a policy…
            </Button>
            {sample !== undefined && (
              <Button onPress={() => withWorkbench((workbench) => workbench.openSample(sample.id, language))}>
                <FileText aria-hidden /> See a finished sample
              </Button>
            )}
            <Button onPress={() => withWorkbench(({ choosePack }) => choosePack())}>
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

/** The language of the system, where policies can be written in it. */
function systemLanguage(): Language {
  const { language, script } = new Intl.Locale(navigator.language).maximize();
  if (language === 'zh' && script === 'Hant') return 'zh-Hant';
  return language === 'sv' ? 'sv' : 'en';
}

function choosePolicyLanguage(policyLanguage: Language): void {
  useApp.setState(({ settings }) => ({ settings: { ...settings, policyLanguage } }));
  void ask('settings.change', { policyLanguage });
}

interface TemplateCardProps {
  readonly template: TemplateSummary;
  readonly language: Language;
}

function TemplateCard({ template, language }: TemplateCardProps) {
  const name = localize(template.name, language);
  return (
    <article className="card" lang={language}>
      <h3>{name}</h3>
      <p>{localize(template.description, language)}</p>
      <p className="card-facts" lang="en">
        {languageNames[language]} · {template.clauses} clauses
      </p>
      <Button
        kind="primary"
        aria-label={`Use template: ${name}`}
        onPress={() => withWorkbench((workbench) => workbench.newFromTemplate(template.id, language))}
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
            onPress={() => withWorkbench((workbench) => workbench.newFromOwnTemplate(template.templateId))}
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
        onPress={() => withWorkbench((workbench) => workbench.openPolicy(file.fileId))}
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
    : new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric' })
        .format(date)
        // A day stays on one line.
        .replaceAll(' ', '\u00A0');
}
