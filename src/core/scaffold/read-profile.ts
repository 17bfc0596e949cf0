/** Reads a profile that an office wrote itself, as JSON. */
import { scaleOf, SCALES } from '../calc/scales';
import { layouts } from '../layouts';
import { efficiencyMethods } from '../relations/efficiency-methods';
import { HeadingsNotRecognised, readColumns } from './draft';
import { emptyOffice } from './empty-office';
import { identitySheet } from '../workbook/identity-sheet';
import { helperTables } from './helper-tables';
import { profileOf, profiles } from '../profiles';
import type { Profile, ProfileTable } from '../profiles/profile';
import { ProfileReader, type ProfileProblem } from './profile-reader';
import { standar } from '../profiles/standar';

/** A profile, or everything that is wrong with it. */
export type ProfileReading =
  | { readonly profile: Profile; readonly problems: readonly [] }
  | { readonly profile: null; readonly problems: readonly ProfileProblem[] };

const profileKeys = ['id', 'name', 'base', 'requiredTables', 'scale', 'efficiency', 'tables'];
const tableKeys = ['kind', 'sheet', 'title', 'headings', 'levels', 'groups'];
const kinds = layouts.map(({ kind }) => kind);
/** Any year will do to read headings. */
const someYear = 2025;

function readTable(reader: ProfileReader, value: unknown, path: string): ProfileTable | null {
  const before = reader.problems.length;
  const fields = reader.object(value, path, tableKeys);
  if (fields === null) return null;
  const sheet = reader.text(fields.sheet, `${path}.sheet`);
  if (sheet.length > 31 || /[:\\/?*[\]]|^'|'$/.test(sheet))
    reader.say(`${path}.sheet`, 'sheetName', { written: sheet });
  const table: ProfileTable = {
    kind: reader.choice(fields.kind, `${path}.kind`, kinds),
    sheet,
    title: reader.filled(fields.title, `${path}.title`),
    headings: reader
      .list(fields.headings, `${path}.headings`)
      .map((row, index) => reader.filled(row, `${path}.headings[${index}]`)),
    ...(fields.levels === undefined
      ? {}
      : { levels: reader.choice(fields.levels, `${path}.levels`, [1, 2, 3] as const) }),
    ...(fields.groups === undefined
      ? {}
      : { groups: reader.choice(fields.groups, `${path}.groups`, ['sex', 'education', 'occupation'] as const) }),
  };
  if (reader.problems.length > before) return null;
  return hasOwnHeadings(reader, table, `${path}.headings`) ? table : null;
}

/** Sheets that every workbook gets beside those of the profile. */
const ownSheets = [identitySheet, ...helperTables.map(({ sheet }) => sheet)];

/** Excel knows one sheet by a name, however it is written. */
function checkSheets(reader: ProfileReader, own: readonly (ProfileTable | null)[], all: readonly ProfileTable[]): void {
  const known = [...ownSheets, ...all.map(({ sheet }) => sheet)];
  own.forEach((table, index) => {
    if (table === null) return;
    const taken = known.find((name) => name.toLowerCase() === table.sheet.toLowerCase());
    if (taken !== table.sheet || ownSheets.includes(taken)) {
      reader.say(`tables[${index}].sheet`, 'takenSheet', { written: table.sheet, taken: taken ?? '' });
    }
  });
}

/** The headings must be those of the kind, or no formula and no check would find the columns. */
function hasOwnHeadings(reader: ProfileReader, table: ProfileTable, path: string): boolean {
  try {
    readColumns(table, emptyOffice(someYear));
    return true;
  } catch (error) {
    if (!(error instanceof HeadingsNotRecognised)) throw error;
    const name = (kind: string | null): string => layouts.find((layout) => layout.kind === kind)?.name ?? '';
    const values = { kind: name(table.kind), found: name(error.found) };
    reader.say(path, error.found === null ? 'headings' : 'otherHeadings', values);
    return false;
  }
}

/** The tables of a base with some of its kinds replaced in their places, and new ones at the end. */
function replaced(base: readonly ProfileTable[], own: readonly ProfileTable[]): ProfileTable[] {
  const tables: ProfileTable[] = [];
  const placed = new Set<string>();
  for (const table of base) {
    const mine = own.filter(({ kind }) => kind === table.kind);
    if (mine.length === 0) tables.push(table);
    else if (!placed.has(table.kind)) tables.push(...mine);
    placed.add(table.kind);
  }
  return [...tables, ...own.filter(({ kind }) => !placed.has(kind))];
}

/** What a field says, or what holds where it is left out. */
function said<T>(field: unknown, otherwise: T, read: (field: unknown) => T): T {
  return field === undefined ? otherwise : read(field);
}

/**
 * Reads a profile from the text of a JSON file. It stands on a built-in one (`base`, else `standar`): what it does not
 * say is as there, and its tables replace those of the same kind.
 *
 * @example readProfile('{ "id": "demak", "name": "Kabupaten Demak", "scale": "CAPAIAN4" }').profile?.tables.length
 */
export function readProfile(json: string): ProfileReading {
  const reader = new ProfileReader();
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    reader.say('', 'json', { detail: error instanceof Error ? error.message : '' });
    return { profile: null, problems: reader.problems };
  }
  const fields = reader.object(value, '', profileKeys);
  if (fields === null) return { profile: null, problems: reader.problems };
  const ids = profiles.map(({ id }) => id);
  const base = said(fields.base, standar, (id) => profileOf(reader.choice(id, 'base', ids))!);
  const own = said(fields.tables, [], (list) => reader.list(list, 'tables'));
  const read = own.map((table, index) => readTable(reader, table, `tables[${index}]`));
  const tables = replaced(
    base.tables,
    read.filter((table) => table !== null),
  );
  checkSheets(reader, read, tables);
  const scales = SCALES.filter(({ unit }) => unit === 'percent').map(({ id }) => id);
  const profile: Profile = {
    requiredTables: said(fields.requiredTables, base.requiredTables, (list) =>
      reader.list(list, 'requiredTables').map((kind, index) => reader.choice(kind, `requiredTables[${index}]`, kinds)),
    ),
    id: reader.text(fields.id, 'id'),
    name: reader.text(fields.name, 'name'),
    scale: said(fields.scale, base.scale, (id) => scaleOf(reader.choice(id, 'scale', scales))!.id),
    efficiency: said(fields.efficiency, base.efficiency, (id) => reader.choice(id, 'efficiency', efficiencyMethods)),
    tables,
  };
  return reader.problems.length === 0 ? { profile, problems: [] } : { profile: null, problems: reader.problems };
}
