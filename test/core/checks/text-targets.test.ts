import { check } from '../../../src/core/check';
import { sheetOf } from '../../support/sheet';
import { inShort } from './context-of';

function found(row: string): string[] {
  const { sheet } = sheetOf(
    'S',
    `Tabel 3.1 Capaian Kinerja
     No | Indikator Kinerja | Target | Realisasi | Capaian (%)
     1 | ${row}
     2 | Nilai IKM | 80,00 | 84,00 | 105,00`,
  );
  return inShort(check({ sheets: [sheet] }).findings).filter((each) => / S![A-Z]+3 /.test(each));
}

test('grades of one scale are compared', () => {
  expect(found('Predikat SAKIP | BB | A | N/A')).toEqual(['info S!C3 target.gradeReached']);
  expect(found('Predikat SAKIP | BB | B | N/A')).toEqual(['info S!C3 target.gradeMissed']);
  expect(found('Opini BPK | WTP | WTP | Tercapai')).toContain('info S!C3 target.gradeReached');
  expect(found('Predikat SAKIP | BB | B | Tercapai')).toContain('warning S!E3 target.labelMissed');
  expect(found('Predikat SAKIP | BB | A | Belum tercapai')).toContain('warning S!E3 target.labelReached');
});

test('anything else is said not to be computed', () => {
  expect(found('Predikat desa | Maju | Mandiri | N/A')).toEqual(['info S!C3 target.text']);
  expect(found('Predikat SAKIP | BB | WTP | N/A')).toEqual(['info S!C3 target.text']);
  expect(found('Lama layanan | 7–8 hari | 8 | 100,00')).toEqual([]);
  expect(found('Predikat SAKIP | BB |  | ')).toEqual([]);
});
