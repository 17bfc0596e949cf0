import { ratio } from '../relations/ratio';
import { column, indikator, kategori, keterangan, nomor, sasaran, satuan, targetAkhir } from './columns';
import type { Layout } from './layout';

/** Realisasi to date against the target at the end of the Renstra (Permen PANRB 53/2014, III.A.3). */
export const kemajuanRenstraLayout: Layout = {
  kind: 'kemajuan-renstra',
  name: 'Kemajuan terhadap target Renstra',
  titles: ['tingkat kemajuan', 'kemajuan capaian', 'target akhir renstra', 'target jangka menengah', 'kemajuan'],
  columns: [
    nomor,
    sasaran,
    indikator,
    satuan,
    column('realisasi', 'number', 'Realisasi', [
      'realisasi kinerja',
      'capaian',
      'capaian kinerja',
      'realisasi sampai dengan',
    ]),
    targetAkhir,
    column('kemajuan', 'percent', 'Tingkat Kemajuan', ['tingkat kemajuan', 'kemajuan', 'persen kemajuan']),
    column('kemajuanLain', 'percent', '% Capaian', ['capaian persen', 'tingkat capaian']),
    kategori,
    keterangan,
  ],
  required: ['indikator', 'realisasi', 'targetAkhir', ['kemajuan', 'kemajuanLain']],
  relations: [
    ratio({ rule: 'kemajuan', result: 'kemajuan', numerator: 'realisasi', denominator: 'targetAkhir' }),
    ratio({ rule: 'kemajuan', result: 'kemajuanLain', numerator: 'realisasi', denominator: 'targetAkhir' }),
  ],
};
