import { check } from '../../../src/core/check';
import { inShort } from '../checks/context-of';
import { sheetOf, workbookOf } from '../../support/sheet';

const penunjang = (first: string, last: string, indicator = 'Layanan tepat waktu'): string => `
  Tabel 3.7 Analisis Program dan Kegiatan yang Menunjang
  Sasaran     | Indikator Kinerja | Program                  | Indikator Program   | Capaian Program (%) | Menunjang/Tidak Menunjang
  Pelayanan   | Indeks kepuasan   | Program Pelayanan Publik | Layanan tepat waktu | ${first}            | Menunjang
  Pelayanan   | Pengaduan selesai | Program Pelayanan Publik | Layanan tepat waktu | 93,22               | Menunjang
  Tata kelola | Nilai SAKIP       | Program Pelayanan Publik | ${indicator}        | ${last}             | Menunjang`;

function said(table: string): string[] {
  const { findings } = check(workbookOf(sheetOf('S', table, { form: 'teks' })).workbook);
  return inShort(findings.filter(({ rule }) => rule === 'silang'));
}

test('a programme of several rows has one capaian, and what most rows say is right', () => {
  expect(said(penunjang('93,22', '93,22'))).toEqual([]);
  expect(said(penunjang('93,22', '92,32'))).toEqual(['warning S!E5 silang.capaian']);
  expect(said(penunjang('93,22', '93,2'))).toEqual([]);
  expect(said(penunjang('92,32', '93,22'))).toEqual(['warning S!E3 typed']);
});

test('another indicator of the programme has a capaian of its own', () => {
  expect(said(penunjang('93,22', '92,32', 'Pengaduan selesai'))).toEqual([]);
});
