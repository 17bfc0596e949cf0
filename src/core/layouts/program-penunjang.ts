import { capaian, column, indikator, keterangan, nomor, program, sasaran } from './columns';
import { sameNames } from '../relations/same-names';
import type { Layout } from '../tables/layout';
import { hasRoles } from '../tables/table';

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
    column('menunjang', 'label', 'Menunjang/Tidak Menunjang', ['menunjang tidak menunjang', 'menunjang']),
    column('formulasi', 'text', 'Formulasi', []),
    keterangan,
  ],
  required: ['program', 'menunjang'],
  relations: [sameNames({ rule: 'silang', column: 'capaianProgram', names: ['program', 'indikatorProgram'] })],
};
