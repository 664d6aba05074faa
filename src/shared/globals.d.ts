/** What every process has and the ES library does not declare. */
declare class URL {
  constructor(url: string, base?: string);
  readonly href: string;
  readonly protocol: string;
  readonly hostname: string;
  readonly username: string;
  readonly password: string;
}

declare class TextEncoder {
  encode(text: string): Uint8Array;
}

declare class TextDecoder {
  constructor(encoding: string, options?: { readonly fatal?: boolean });
  decode(bytes: Uint8Array): string;
}

/** The compiled content of `templates/`, made by `src/build/library-plugin.ts`. */
declare module 'virtual:library' {
  const library: import('./library/types').Library;
  export default library;
}

/** What the start screen shows of the templates in it. */
declare module 'virtual:templates' {
  const templates: readonly import('./library/types').TemplateSummary[];
  export default templates;
}
