import { describeFolder, DESCRIPTOR_FILE, TABLE_FORMAT } from '../../ledger/descriptor.ts';
import type { Ledger } from '../../ledger/ledger.ts';
import { absolute } from '../urls.ts';
import { fileWords } from '../../words/file-words.ts';
import { LEDGER_COLUMNS, type LedgerColumn } from './ledger-columns.ts';
import { LEDGER_FORMS, MEDIA_TYPES, type LedgerForm } from './ledger-forms.ts';
import { LICENCE } from './licence.ts';
import type { FileFacts } from './shelf.ts';

interface Resource {
  readonly path: string;
}

interface Descriptor {
  readonly resources: readonly Resource[];
}

const TYPES: Readonly<Record<LedgerColumn['type'], object>> = {
  string: { type: 'string' },
  number: { type: 'number' },
  uri: { type: 'string', format: 'uri' },
  flag: { type: 'boolean', trueValues: ['yes'], falseValues: ['no'] },
};

/**
 * Describes the downloads as a Frictionless Data Package: the descriptor of the data folder, and with it the whole ledger in
 * every form, the release it stands at, the licence, and size and checksum of every file. `factsOf` knows files by path.
 */
export function siteDataPackage(ledger: Ledger, factsOf: (path: string) => FileFacts): string {
  const folder = JSON.parse(describeFolder(ledger.releaseIds).get(DESCRIPTOR_FILE) ?? '{}') as Descriptor;
  const described = folder.resources.map((resource) => ({ ...resource, ...checksum(factsOf(resource.path)) }));
  const { resources: _, ...head } = folder;
  return json({ ...head, ...edition(ledger), resources: [...ledgerResources(factsOf), ...described] });
}

/** Describes the ledger as a release left it, in every form. */
export function releaseDataPackage(asOf: Ledger, factsOf: (path: string) => FileFacts): string {
  const head = { $schema: 'https://datapackage.org/profiles/2.0/datapackage.json', name: 'so-khuyen-cong', title: 'Sổ Khuyến công' };
  return json({ ...head, ...edition(asOf), resources: ledgerResources(factsOf) });
}

/** Name of the whole ledger's file in a form. */
export const ledgerFileName = (form: LedgerForm): string => `so-lieu.${form}`;

function edition({ release }: Ledger): object {
  return {
    homepage: absolute('so-lieu/'),
    version: release,
    licenses: [{ name: LICENCE.id, path: LICENCE.url, title: LICENCE.title }],
  };
}

/** One table and its other forms: only the CSV is a tabular resource, since a validator would read the others as its copies. */
function ledgerResources(factsOf: (path: string) => FileFacts): object[] {
  return LEDGER_FORMS.map((form) => {
    const path = ledgerFileName(form);
    const about = { name: path.replaceAll('.', '-'), path, title: fileWords('vi').ledgerTitle, title_en: fileWords('en').ledgerTitle };
    const format = { format: form.split('.').at(-1), mediatype: MEDIA_TYPES[form] };
    const facts = checksum(factsOf(path));
    return form === 'csv' ? { ...about, type: 'table', ...TABLE_FORMAT, ...facts, schema: LEDGER_SCHEMA } : { ...about, ...format, ...facts };
  });
}

const LEDGER_SCHEMA = {
  $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
  fields: LEDGER_COLUMNS.map(({ name, type, titles, descriptions }) => ({
    name,
    ...TYPES[type],
    title: titles.vi,
    title_en: titles.en,
    description: descriptions.vi,
    description_en: descriptions.en,
  })),
  missingValues: [''],
  uniqueKeys: [['place', 'period', 'indicator', 'category', 'programme', 'status', 'source']],
};

function checksum({ bytes, sha256 }: FileFacts): object {
  return { bytes, hash: `sha256:${sha256}` };
}

function json(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
