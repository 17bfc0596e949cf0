import { efisiensi, type EfficiencyMethod, type Output } from '../../core/calc/efisiensi';
import { Call } from './call';
import { isBlankOrZero, isMissing } from './cell-input';
import type { FunctionDefinition, RangeInput } from './definition';

const ANGGARAN = 0;
const REALISASI = 1;
const CAPAIAN = 2;
const METODE = 3;

function size(range: RangeInput): string {
  return `${range.length} × ${range[0]?.length ?? 0}`;
}

function requireSameShape(call: Call, parameter: number): void {
  const [first, second] = [call.range(ANGGARAN), call.range(parameter)];
  if (size(first) === size(second)) return;
  call.fail('#VALUE!', 'shapes-differ', {
    first: call.name(ANGGARAN),
    firstSize: size(first),
    second: call.name(parameter),
    secondSize: size(second),
  });
}

/** An amount of money; a blank and a dash are zero. */
function moneyAt(call: Call, parameter: number, row: number, column: number): number {
  return isMissing(call.range(parameter)[row]?.[column]) ? 0 : call.numberAt(parameter, row, column);
}

function budgetAt(call: Call, row: number, column: number): number {
  const anggaran = moneyAt(call, ANGGARAN, row, column);
  if (anggaran >= 0) return anggaran;
  const cell = call.cell(ANGGARAN, row, column);
  return call.fail('#N/A', 'budget-negative', { cell, value: call.shown(anggaran) });
}

/**
 * Reads the capaian of every output: none given means 1, a single one holds for all. What an output of a negative
 * capaian was allowed to cost cannot be told; the method selisih takes it as it is.
 */
function readCapaian(call: Call, method: EfficiencyMethod): (row: number, column: number) => number {
  const cells = call.range(CAPAIAN);
  if (cells.length === 0) return () => 1;
  const shared = cells.length === 1 && cells[0]?.length === 1;
  if (!shared) requireSameShape(call, CAPAIAN);
  return (row, column) => {
    const [givenRow, givenColumn] = shared ? [0, 0] : [row, column];
    const value = cells[givenRow]?.[givenColumn];
    if (isBlankOrZero(value) || isMissing(value)) {
      return call.fail('#N/A', 'capaian-zero', { cell: call.cell(CAPAIAN, givenRow, givenColumn) });
    }
    const capaian = call.numberAt(CAPAIAN, givenRow, givenColumn);
    call.requireFraction(capaian, CAPAIAN, givenRow, givenColumn);
    if (capaian < 0 && method === 'keluaran') {
      const cell = call.cell(CAPAIAN, givenRow, givenColumn);
      call.fail('#N/A', 'capaian-negative', { cell, value: call.shown(capaian), percent: call.shown(capaian * 100) });
    }
    return capaian;
  };
}

function readOutputs(call: Call, method: EfficiencyMethod): Output[] {
  requireSameShape(call, REALISASI);
  const capaianAt = readCapaian(call, method);
  const outputs: Output[] = [];
  call.range(ANGGARAN).forEach((cells, row) =>
    cells.forEach((_, column) => {
      const anggaran = budgetAt(call, row, column);
      const realisasi = moneyAt(call, REALISASI, row, column);
      // An empty line of a table has nothing to be efficient with.
      if (anggaran === 0 && realisasi === 0) return;
      outputs.push({ anggaran, realisasi, capaian: capaianAt(row, column) });
    }),
  );
  return outputs;
}

/** EFISIENSI(anggaran, realisasi, [capaian], [metode]): the efficiency of a budget, as a fraction. */
export const EFISIENSI: FunctionDefinition = {
  id: 'EFISIENSI',
  parameters: [
    { name: 'anggaran', range: true, optional: false },
    { name: 'realisasi', range: true, optional: false },
    { name: 'capaian', range: true, optional: true },
    { name: 'metode', range: false, optional: true },
  ],
  spills: false,
  call(args, options) {
    const call = new Call(this.parameters, args, options);
    const method = call.choice(METODE, ['keluaran', 'selisih']);
    return efisiensi(readOutputs(call, method), method) ?? call.fail('#N/A', 'no-budget', {});
  },
};
