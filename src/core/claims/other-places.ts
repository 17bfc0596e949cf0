/** Columns of other places than the office's own, in tables that compare several: "Kecamatan Talang | Kecamatan Adiwerna | Nasional". */
import type { Table, TableColumn } from '../tables/table';
import type { OtherThings } from './other-things';

const place = /\b(?:kab(?:upaten)?|kota|kec(?:amatan)?|prov(?:insi)?|nasional)\b[^›(]*/i;

/** The name of the place of which a heading speaks, or null. */
function placeIn(heading: string): string | null {
  return place.exec(heading)?.[0].trim().toLowerCase() ?? null;
}

function comparesPlaces({ columns, open }: Table): boolean {
  const places = [...columns, ...open].flatMap(({ heading }) => placeIn(heading) ?? []);
  return new Set(places).size > 1;
}

/**
 * Columns that are taken for the office's own and are something else, told apart: those of other places, with all columns
 * of the same place, of which nothing has to be said, and the rest.
 */
export function withoutOtherPlaces(others: readonly OtherThings[]): {
  readonly told: readonly OtherThings[];
  readonly silent: ReadonlySet<TableColumn>;
} {
  const isOfPlace = ({ table, column }: OtherThings): boolean =>
    placeIn(column.heading) !== null && comparesPlaces(table);
  const elsewhere = others.filter(isOfPlace);
  const columns = elsewhere.flatMap(({ table, column }) =>
    table.columns.filter(({ heading }) => placeIn(heading) === placeIn(column.heading)),
  );
  return { told: others.filter((each) => !isOfPlace(each)), silent: new Set(columns) };
}
