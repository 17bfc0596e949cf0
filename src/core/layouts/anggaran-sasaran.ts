import { anggaran, column, keterangan, nomor, program, sasaran } from './columns';
import type { Layout } from '../tables/layout';
import { moneySum } from './shared-relations';

/** The budget of each sasaran by its programmes. */
export const anggaranSasaranLayout: Layout = {
  kind: 'anggaran-sasaran',
  name: 'Anggaran per sasaran',
  section: 'anggaran',
  titles: ['anggaran per sasaran', 'anggaran sasaran strategis'],
  plans: 'year',
  columns: [
    nomor,
    { ...sasaran, aliases: ['sasaran', 'sasaran strategis'] },
    column('sasaranProgram', 'text', 'Sasaran Program', ['program']),
    { ...program, aliases: ['program', 'program kegiatan'] },
    anggaran,
    keterangan,
  ],
  required: ['sasaran', 'sasaranProgram', 'anggaran'],
  relations: [moneySum],
  hierarchy: 'sasaranProgram',
};
