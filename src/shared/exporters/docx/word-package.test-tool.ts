import { strFromU8, unzipSync } from 'fflate';
import { parseXml, type XmlElement } from './xml-tree.test-tool';

/** A DOCX file taken apart. */
export interface WordPackage {
  readonly entries: readonly ZipEntry[];
  /** Path to text, as it stands in the file. */
  readonly xml: ReadonlyMap<string, string>;
  /** Path to tree. */
  readonly trees: ReadonlyMap<string, XmlElement>;
}

export interface ZipEntry {
  readonly path: string;
  /** 0 is stored, 8 is deflated; Word reads no other. */
  readonly method: number;
  /** Time and date as MS-DOS counts them. */
  readonly time: number;
}

/** Throws when the file is no zip or one of its parts is not well-formed. */
export function openPackage(bytes: Uint8Array): WordPackage {
  const xml = new Map(Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)]));
  const trees = new Map([...xml].map(([path, text]) => [path, parsePart(path, text)]));
  return { entries: readDirectory(bytes), xml, trees };
}

/** The tree of a part that has to be there. */
export function partOf(file: WordPackage, path: string): XmlElement {
  const tree = file.trees.get(path);
  if (tree === undefined) throw new Error(`no part ${path}`);
  return tree;
}

function parsePart(path: string, text: string): XmlElement {
  try {
    return parseXml(text);
  } catch (error) {
    throw new Error(`${path}: ${String(error)}`, { cause: error });
  }
}

/** The central directory, entry by entry. Source: .ZIP File Format Specification, section 4.3.12. */
function readDirectory(bytes: Uint8Array): readonly ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = bytes.byteLength - 22;
  if (view.getUint32(end, true) !== 0x06054b50) throw new Error('no end of directory');
  const entries: ZipEntry[] = [];
  let offset = view.getUint32(end + 16, true);
  while (view.getUint32(offset, true) === 0x02014b50) {
    const nameLength = view.getUint16(offset + 28, true);
    entries.push({
      path: strFromU8(bytes.subarray(offset + 46, offset + 46 + nameLength)),
      method: view.getUint16(offset + 10, true),
      time: view.getUint32(offset + 12, true),
    });
    offset += 46 + nameLength + view.getUint16(offset + 30, true) + view.getUint16(offset + 32, true);
  }
  return entries;
}
