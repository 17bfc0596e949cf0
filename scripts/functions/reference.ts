/** The reference page of the functions, docs/fungsi.md, from their descriptions, docstrings and scales. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FunctionDefinition, Result } from '../../src/apps/functions/definition';
import { functions } from '../../src/apps/functions/registry';
import { round } from '../../src/core/calc/round';
import { SCALES } from '../../src/core/calc/scales';
import type { Scale, ScaleClass } from '../../src/core/calc/scales/scale';
import { id as descriptions } from '../../src/messages/functions/descriptions/id';
import { EXAMPLES, type Example } from './examples';

/** The file whose docstring says the formula of a function. */
const FORMULA_FILES: Readonly<Record<string, string>> = {
  IKM: 'ikm',
  CAPAIAN: 'capaian',
  EFISIENSI: 'efisiensi',
  KATEGORI: 'kategori',
  TABELIKM: 'tabel-ikm',
  NILAIEFISIENSI: 'nilai-efisiensi',
};

const INTRODUCTION = `# Fungsi

Halaman ini dibuat dari kode oleh \`npx tsx scripts/generate-function-docs.ts\`; ubah kodenya, bukan halaman ini.

Ketik fungsi di sel seperti fungsi Excel lain. Argumen dalam kurung siku boleh dikosongkan. Contoh memakai titik koma,
pemisah argumen pada Excel berbahasa Indonesia.

- **Persen dan pecahan.** Fungsi memakai pecahan: 106,46% sama dengan 1,0646. Angka 106,46 tanpa tanda persen ditolak.
- **Jawaban kosong.** Sel kosong, teks kosong, dan 0 dalam jawaban survei berarti tidak dijawab.
- **Kesalahan.** \`#N/A\`: datanya belum ada. \`#VALUE!\`: masukannya keliru; arahkan penunjuk ke tanda di sel untuk
  membaca sebab dan cara memperbaikinya.
- **Sel kosong di CAPAIAN.** Excel di komputer mengirim sel kosong sebagai 0, jadi realisasi yang kosong terbaca 0%.
  Tulis N/A di sel realisasi yang memang belum ada.
`;

function formatNumber(value: number, decimals: number): string {
  return round(value, decimals).toFixed(decimals).replace('.', ',');
}

function formatCell(value: number | string, style: Example['style']): string {
  if (typeof value === 'string') return value;
  return style === 'percent' ? `${formatNumber(value * 100, 2)}%` : formatNumber(value, 2);
}

function formatResult(result: Result, style: Example['style']): string {
  if (!Array.isArray(result)) return formatCell(result, style);
  return result.map((row) => row.map((value) => formatCell(value, style)).join(' · ')).join(' / ');
}

/** Reads Rumus, Satuan and Sumber from the docstring of a file that has them. */
function formulaOf(file: string): string[] {
  const source = readFileSync(join(__dirname, `../../src/core/calc/${file}.ts`), 'utf8');
  const blocks = [...source.matchAll(/\/\*\*([\s\S]*?)\*\//g)].map(
    (match) => (match[1] ?? '').replace(/\n \* ?/g, '\n').split(/\n@/)[0]!,
  );
  const block = blocks.find((text) => text.includes('Rumus:') && text.includes('Sumber:'));
  if (block === undefined) throw new Error(`No formula in ${file}`);
  return ['Rumus', 'Satuan', 'Sumber'].map((name) => {
    const text = new RegExp(`${name}:([\\s\\S]*?)(?=\\n(?:Rumus|Satuan|Sumber):|$)`).exec(block)?.[1];
    if (text === undefined) throw new Error(`No ${name} in ${file}`);
    return `- ${name}: ${text.trim().replace(/\s+/g, ' ')}`;
  });
}

function signature(definition: FunctionDefinition): string {
  const names = definition.parameters.map(({ name, optional }) => (optional ? `[${name}]` : name));
  return `${definition.id}(${names.join('; ')})`;
}

function section(definition: FunctionDefinition): string {
  const described = descriptions[definition.id as keyof typeof descriptions];
  const explained = described.parameters as Readonly<Record<string, string>>;
  const examples = EXAMPLES.filter((example) => example.id === definition.id).map(
    ({ formula, cells, args, style }) =>
      `- \`${formula}\`: ${cells} → **${formatResult(definition.call(args), style)}**`,
  );
  return [
    `## ${definition.id}`,
    `\`${signature(definition)}\``,
    described.summary,
    `Argumen:\n\n${definition.parameters.map(({ name }) => `- \`${name}\`: ${explained[name]}`).join('\n')}`,
    `Perhitungan:\n\n${formulaOf(FORMULA_FILES[definition.id]!).join('\n')}`,
    `Contoh:\n\n${examples.join('\n')}`,
  ].join('\n\n');
}

function bounds({ lower, lowerInclusive, upper, upperInclusive }: ScaleClass): string {
  const shown = (bound: number): string => String(bound).replace('.', ',');
  if (lower === null) return `${upperInclusive ? '≤' : '<'} ${shown(upper!)}`;
  if (upper === null) return `${lowerInclusive ? '≥' : '>'} ${shown(lower)}`;
  if (lower === upper) return shown(lower);
  return `${lowerInclusive ? '' : '> '}${shown(lower)} – ${upperInclusive ? '' : '< '}${shown(upper)}`;
}

/** What print says where it leaves values without a class. */
function printedBounds({ printedLower }: ScaleClass): string {
  return printedLower === undefined ? '' : ` (tercetak mulai ${printedLower})`;
}

function scaleSection(scale: Scale): string {
  const unit = scale.unit === 'percent' ? ' (persen)' : '';
  const rounding =
    scale.decimals === undefined
      ? 'Nilai tidak dibulatkan.'
      : `Nilai di antara dua kelas dibulatkan ke ${scale.decimals === 0 ? 'bilangan bulat' : `${scale.decimals} desimal`}.`;
  const classes = scale.classes.map((each) => `**${each.label}**: ${bounds(each)}${printedBounds(each)}`);
  return `### ${scale.id}\n\n${scale.name}${unit}. Sumber: ${scale.source}. ${rounding}\n\n${classes.map((each) => `- ${each}`).join('\n')}`;
}

/** The whole page. */
export function functionReference(): string {
  const scales = ['## Skala untuk KATEGORI', ...SCALES.map(scaleSection)].join('\n\n');
  return [INTRODUCTION, ...functions.map((each) => `${section(each)}\n`), `${scales}\n`].join('\n');
}
