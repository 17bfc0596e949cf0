/**
 * Round trips to Excel and what goes over the wire, for inserting the standard sheets (again and again, with example
 * data) and for reading them back, on the strict host. A request or an answer takes at most 5 MB in Excel on the web;
 * round trips that only this limit asks for are counted apart.
 */
import { PayloadMeter } from '../../src/apps/web/host/payload-meter';
import { StrictHost } from '../../src/apps/web/host/strict-host';
import { standar } from '../../src/core/profiles/standar';
import { exampleOffice } from '../../src/core/scaffold/example/example-office';
import { scaffold } from '../../src/core/scaffold/scaffold';
import type { SheetPlan } from '../../src/core/scaffold/sheet-plan';
import { applyPlans } from '../../src/hosts/excel/apply-plan';
import { readWorkbook } from '../../src/hosts/excel/read-workbook';
import { sheetSentences } from '../../src/messages/sheets/id';
import { MemoryGrid } from '../../test/hosts/excel/memory-grid';
import type { BenchRow } from '../bench-row';

const SHEETS = [5, 50, 500];
const MOST_ROUND_TRIPS = 3;
const MOST_MEGABYTES = 5;
const MEGABYTE = 1024 * 1024;

/** As many sheets as wanted; names that come again are numbered when they are inserted. */
function plansOf(count: number): SheetPlan[] {
  const standard = scaffold(standar, exampleOffice(2025), sheetSentences);
  return Array.from({ length: count }, (_, index) => standard[index % standard.length] as SheetPlan);
}

function rowsOf(what: string, meter: PayloadMeter, requests: number): BenchRow[] {
  const sizes = meter.trips.flatMap(({ request, response }) => [request, response]);
  const all = sizes.reduce((sum, size) => sum + size, 0);
  const needed = meter.trips.length - (requests - 1);
  return [
    { what: `${what}: round trips`, measured: needed, limit: MOST_ROUND_TRIPS, unit: '' },
    { what: `${what}: more of them for the 5 MB`, measured: requests - 1, limit: null, unit: '' },
    {
      what: `${what}: largest request or answer`,
      measured: Math.max(...sizes) / MEGABYTE,
      limit: MOST_MEGABYTES,
      unit: 'MB',
    },
    { what: `${what}: everything`, measured: all / MEGABYTE, limit: null, unit: 'MB' },
  ];
}

/** Inserts and reads workbooks of growing size. */
export default async function measureRoundTrips(): Promise<BenchRow[]> {
  const rows: BenchRow[] = [];
  for (const count of SHEETS) {
    const host = new StrictHost(new MemoryGrid({ sheets: [] }));
    const inserting = new PayloadMeter();
    host.meter = inserting;
    const { requests } = await applyPlans(host, plansOf(count));
    rows.push(...rowsOf(`inserting ${String(count)} sheets`, inserting, requests));
    const reading = new PayloadMeter();
    host.meter = reading;
    let answers = 0;
    await readWorkbook(host, {
      onProgress: () => {
        answers += 1;
      },
    });
    rows.push(...rowsOf(`reading ${String(count)} sheets`, reading, answers));
  }
  return rows;
}
