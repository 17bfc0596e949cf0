import { capaian, column, indikator, keterangan, nomor, program, sasaran } from './columns';
import { sameNames } from '../relations/same-names';
import type { Layout } from '../tables/layout';
import { hasRoles } from '../tables/table';

/**
 * @tabel program-penunjang
 * @dihitung Capaian indikator sama dengan tabel capaian.
 * @contoh
 *   Tabel 3.7 Analisis Program dan Kegiatan yang Menunjang
 *   No | Indikator Kinerja | % Capaian | Program | Indikator Program | Capaian Program (%) | Menunjang/Tidak Menunjang
 *   1 | Nilai IKM | 102,50 | Program Pelayanan Publik | Layanan tepat waktu | 97,14 | Menunjang
 *   2 | Nilai SAKIP | 96,00 | Program Penunjang Urusan Pemerintahan | Dokumen tepat waktu | 100,00 | Menunjang
 */
/** Programmes and kegiatan that did or did not support the sasaran (Permen PANRB 53/2014, III.A.7). */
export const programPenunjangLayout: Layout = {
  kind: 'program-penunjang',
  name: 'Program dan kegiatan yang menunjang',
  section: 'penunjang',
  titles: ['program kegiatan menunjang', 'analisis program kegiatan', 'keberhasilan kegagalan program'],
  demanded: {
    severity: 'error',
    id: 'kelengkapan.table.program-penunjang',
    shownBy: (table) => hasRoles(table, 'menunjang'),
  },
  columns: [
    nomor,
    sasaran,
    indikator,
    { ...capaian, repeats: false },
    program,
    column('indikatorProgram', 'text', 'Indikator Program', ['indikator kinerja', 'indikator']),
    column('capaianProgram', 'percent', 'Capaian Program (%)', ['capaian persen', 'capaian']),
    column('menunjang', 'label', 'Menunjang/Tidak Menunjang', ['menunjang']),
    column('formulasi', 'text', 'Formulasi', []),
    keterangan,
  ],
  required: ['program', 'menunjang'],
  relations: [sameNames('capaianProgram', 'program', 'indikatorProgram')],
};
