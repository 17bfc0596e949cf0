/** The forms of the functions: which cells and choices each one asks for. */

/** How one parameter is filled in. */
export type FieldKind = 'cells' | 'number' | 'choice';

/** One parameter of a function. */
export interface FormulaField {
  readonly name: string;
  readonly kind: FieldKind;
  readonly isOptional: boolean;
  /** What can be chosen; the first is what the function does without it. */
  readonly choices: readonly string[];
  /** Whether cells can be chosen instead. */
  readonly orCells?: boolean;
}

/** What stands before the address where cells were chosen instead of a choice. */
export const CELLS = 'sel:';

/** A function with its fields in the order of its parameters. */
export interface FormulaForm {
  readonly id: FormulaId;
  readonly fields: readonly FormulaField[];
  /** An example as it is written in English. */
  readonly example: string;
}

/** The functions that can be typed in a cell. */
export type FormulaId = 'IKM' | 'CAPAIAN' | 'EFISIENSI' | 'KATEGORI' | 'TABELIKM' | 'NILAIEFISIENSI';

function cells(name: string, isOptional = false): FormulaField {
  return { name, kind: 'cells', isOptional, choices: [] };
}

function choice(name: string, choices: readonly string[]): FormulaField {
  return { name, kind: 'choice', isOptional: true, choices };
}

/** A form for each function, in the order in which a report needs them. */
export function formulaForms(scales: readonly string[]): readonly FormulaForm[] {
  return [
    {
      id: 'CAPAIAN',
      fields: [
        cells('target'),
        cells('realisasi'),
        choice('arah', ['naik', 'turun']),
        { name: 'batas', kind: 'number', isOptional: true, choices: [] },
      ],
      example: '=CAPAIAN(D4,E4)',
    },
    {
      id: 'KATEGORI',
      fields: [cells('nilai'), { ...choice('skala', scales), orCells: true }],
      example: '=KATEGORI(F4)',
    },
    { id: 'IKM', fields: [cells('nilai'), cells('bobot', true)], example: '=IKM(B3:J20)' },
    { id: 'TABELIKM', fields: [cells('nilai'), cells('bobot', true)], example: '=TABELIKM(B3:J20)' },
    {
      id: 'EFISIENSI',
      fields: [
        cells('anggaran'),
        cells('realisasi'),
        cells('capaian', true),
        choice('metode', ['keluaran', 'selisih']),
      ],
      example: '=EFISIENSI(D4:D9,E4:E9,F4:F9)',
    },
    { id: 'NILAIEFISIENSI', fields: [cells('efisiensi')], example: '=NILAIEFISIENSI(G4)' },
  ];
}
