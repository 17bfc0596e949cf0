import type { id } from './id';

/** The same in English. */
export const en: Readonly<Record<keyof typeof id, string>> = {
  where: '{path}: ',
  json: 'the profile is not complete JSON ({detail}). Check quotation marks, commas and brackets.',
  object: 'must be { … } with names and values, such as { "id": "demak", "name": "Kabupaten Demak" }.',
  text: 'must be a text between quotation marks and not empty.',
  list: 'must be a list [ … ] with at least one entry.',
  choice: '“{written}” is not known. Choose one of: {known}.',
  unknown: 'this name is not known. Remove it, or use one of: {known}.',
  hole: 'nothing fills {written}. Filled from the sheet Identitas: {kecamatan}, {kabupaten}, {jabatan}, {tahun}, {tahun-1}, {awal}, {akhir}, {renstra}.',
  takenSheet:
    'the sheet name “{written}” is taken by the sheet “{taken}”. Write it exactly the same if the table stands below that one, or use another name. Identitas, Dukungan and Jawaban SKM are always there.',
  sheetName:
    'Excel does not allow the sheet name “{written}”. Use at most 31 letters, without : \\ / ? * [ ] and no apostrophe at the ends.',
  headings:
    'these headings are not recognised as a table of kind “{kind}”. Put | between columns and use the printed headings, such as "No. | Indikator Kinerja | Target | Realisasi".',
  otherHeadings:
    'these headings look more like a table of kind “{found}” than “{kind}”. Change kind, or complete the headings and the title.',
};
