/**
 * The custom functions of Excel: thin wrappers that functions.json is generated from. What a person reads about them
 * stands in messages/functions/descriptions.
 *
 * Only the functions that take ranges ask for the addresses of their arguments, to name a wrong cell. Excel gives them
 * only to functions whose result is a matrix (CustomFunctionsRuntime 1.3), so a single value comes as one of one cell:
 * learn.microsoft.com/office/dev/add-ins/excel/custom-functions-parameter-options#detect-the-address-of-a-parameter.
 */
import { CAPAIAN } from './capaian';
import type { Argument, FunctionDefinition, Result } from './definition';
import { EFISIENSI } from './efisiensi';
import { FunctionError } from './function-error';
import { IKM } from './ikm';
import { KATEGORI } from './kategori';
import { NILAIEFISIENSI } from './nilai-efisiensi';
import { TABELIKM } from './tabel-ikm';

/** Calls a function and turns its error into Excel's. */
function run(definition: FunctionDefinition, args: unknown[], invocation?: CustomFunctions.Invocation): Result {
  try {
    return definition.call(args as Argument[], { addresses: invocation?.parameterAddresses });
  } catch (error) {
    if (!(error instanceof FunctionError)) throw error;
    throw new CustomFunctions.Error(error.code as CustomFunctions.ErrorCode, error.message);
  }
}

/** A single value as a matrix of one cell, which Excel shows as that value. */
function inOneCell(result: Result): unknown[][] {
  return Array.isArray(result) ? result : [[result]];
}

/**
 * The index of a survey.
 * @customfunction IKM
 * @param nilai Answers.
 * @param bobot Weights.
 * @param invocation Where the arguments stand.
 * @requiresParameterAddresses
 */
export function ikm(nilai: unknown[][], bobot?: unknown[][], invocation?: CustomFunctions.Invocation): unknown[][] {
  return inOneCell(run(IKM, [nilai, bobot], invocation));
}

/**
 * How far a target was reached.
 * @customfunction CAPAIAN
 * @param target Target.
 * @param realisasi What was reached.
 * @param arah Direction.
 * @param batas Cap.
 */
export function capaian(target: unknown, realisasi: unknown, arah?: unknown, batas?: unknown): unknown {
  return run(CAPAIAN, [target, realisasi, arah, batas]);
}

/**
 * The efficiency of a budget.
 * @customfunction EFISIENSI
 * @param anggaran Budgets.
 * @param realisasi What was spent.
 * @param capaian What was reached.
 * @param metode Method.
 * @param invocation Where the arguments stand.
 * @requiresParameterAddresses
 */
export function efisiensi(
  anggaran: unknown[][],
  realisasi: unknown[][],
  capaian?: unknown[][],
  metode?: unknown,
  invocation?: CustomFunctions.Invocation,
): unknown[][] {
  return inOneCell(run(EFISIENSI, [anggaran, realisasi, capaian, metode], invocation));
}

/**
 * The label of a value.
 * @customfunction KATEGORI
 * @param nilai Value.
 * @param skala Scale.
 */
export function kategori(nilai: unknown, skala?: unknown[][]): unknown {
  return run(KATEGORI, [nilai, skala]);
}

/**
 * The table of a survey.
 * @customfunction TABELIKM
 * @param nilai Answers.
 * @param bobot Weights.
 * @param invocation Where the arguments stand.
 * @requiresParameterAddresses
 */
export function tabelikm(
  nilai: unknown[][],
  bobot?: unknown[][],
  invocation?: CustomFunctions.Invocation,
): unknown[][] {
  return run(TABELIKM, [nilai, bobot], invocation) as unknown[][];
}

/**
 * The value given to an efficiency.
 * @customfunction NILAIEFISIENSI
 * @param efisiensi Efficiency.
 */
export function nilaiefisiensi(efisiensi: unknown): unknown {
  return run(NILAIEFISIENSI, [efisiensi]);
}

CustomFunctions.associate({
  IKM: ikm,
  CAPAIAN: capaian,
  EFISIENSI: efisiensi,
  KATEGORI: kategori,
  TABELIKM: tabelikm,
  NILAIEFISIENSI: nilaiefisiensi,
});
