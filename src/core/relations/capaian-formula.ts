/**
 * The native formula of a capaian: what `capaian` and `readWrittenTarget` of core/calc compute, for any spreadsheet program.
 * It is long, because what it reads of a written target stands in it several times: a cell beside it for that would have
 * to be there for each target of each table (this year, the years before, the end of the plan, a standard), be printed or
 * hidden, and stay behind when the table is copied into a report. Only a target in words makes a program compute it.
 */
import type { Direction } from '../calc/capaian';
import { gradeScales } from '../names/grades';

const quoted = (text: string): string => `"${text}"`;

/** The direction as it is known when the formula is written, or the cell that says it ("turun", else naik). */
export type FormulaDirection = Direction | { readonly cell: string };

/** What may touch the numbers of a written target; words stand apart and are passed over. */
const signs = ['≥', '≤', '>', '<', '=', '–', '-', '%'] as const;

/**
 * The highest among the first five words of a written target, or the reciprocal of the lowest; words that begin with no
 * digit count as 0, one that does and is no number is an error. SUMPRODUCT has arrays computed in every program.
 */
function largestIn(target: string, reciprocal: boolean): string {
  // Dots group thousands (1.000–2.000); what may be decimals as well is made no number.
  const thousands = `SUBSTITUTE(${target},".",IF(ISNUMBER(FIND(".000",${target})),"","x"))`;
  const words = signs.reduce((formula, sign) => `SUBSTITUTE(${formula},"${sign}"," ")`, thousands);
  const word = `TRIM(MID(SUBSTITUTE(TRIM(${words})," ",REPT(" ",40)),{1,41,81,121,161},40))`;
  // VALUE reads numbers as the program is set up; 1/2 shows whether it takes a comma or a point.
  const number = `VALUE(SUBSTITUTE(${word},",",MID(1/2,2,1)))`;
  return `SUMPRODUCT(MAX(IFERROR(${reciprocal ? '1/' : ''}${number},1/(1-ISNUMBER(-LEFT(${word},1)))-1)))`;
}

/**
 * The capaian by direction, of a target that is a number.
 * @example capaianQuotient('F4', 'G4', 'turun') // '(2*F4-G4)/F4'
 */
export function capaianQuotient(target: string, realisasi: string, direction: FormulaDirection): string {
  const up = `${realisasi}/${target}`;
  const down = `(2*${target}-${realisasi})/${target}`;
  if (typeof direction === 'object') return `IF(TRIM(${direction.cell})="turun",${down},${up})`;
  return direction === 'turun' ? down : up;
}

/**
 * The capaian of a target that is written as a range or with a bound (7–8, ≥ 90, maks. 5, 80 s/d 85), an error where it
 * is none, or where its sign contradicts the direction.
 * @param direction null where only its sign tells it
 */
export function writtenTargetQuotient(target: string, realisasi: string, direction: FormulaDirection | null): string {
  const bound = `MEDIAN(1/${largestIn(target, true)},${realisasi},${largestIn(target, false)})`;
  const atMost = `OR(LEFT(${target},1)={"≤","<"},LEFT(${target},2)="ma")`;
  const atLeast = `OR(LEFT(${target},1)={"≥",">"},LEFT(${target},2)="mi")`;
  const says = (word: Direction): string => {
    if (direction !== null && typeof direction === 'object') return `TRIM(${direction.cell})="${word}"`;
    return direction === word ? 'TRUE' : 'FALSE';
  };
  const contradicts = `OR(AND(${says('turun')},${atLeast}),AND(${says('naik')},${atMost}))`;
  const isDown = `OR(${says('turun')},${atMost})`;
  return `IF(${contradicts},NA(),IF(${isDown},2,0)+IF(${isDown},-1,1)*${realisasi}/${bound})`;
}

/** Whether a grade reached the one that was the target, in words; N/A for anything that is no pair of grades. */
function comparedGrades(target: string, realisasi: string): string {
  return gradeScales.reduceRight((otherwise, grades) => {
    const list = `{${grades.map(quoted).join(',')}}`;
    const rank = (cell: string): string => `MATCH(TRIM(${cell}),${list},0)`;
    return `IFERROR(IF(${rank(realisasi)}<=${rank(target)},"Tercapai","Belum tercapai"),${otherwise})`;
  }, '"N/A"');
}

/** The cells in which a form asks for the direction of an indicator and, where it does, for its unit. */
export interface IndicatorCells {
  readonly arah: string;
  readonly satuan: string | null;
}

/** Whether one of two numbers is a fraction and the other one is not, as CAPAIAN tells it: 0,6 beside 55. */
function areUnlike(target: string, realisasi: string): string {
  const both = `${target},${realisasi}`;
  return `MIN(${both})<1.5,MOD(MIN(${both}),1)>0,MAX(${both})>=20`;
}

/** What brings the realisasi into the unit of its target, as a factor. */
function unitFactor(target: string, realisasi: string): string {
  return `IF(${target}<${realisasi},0.01,100)`;
}

/**
 * The whole formula of a capaian in a form: blank until target and realisasi are filled in; a number, or `Tercapai` and
 * `Belum tercapai` for grades (BB, WTP), or N/A where nothing can be computed. A fraction beside a percent number (60%
 * beside 55) is a percentage where the unit is %, and N/A where no unit says what is meant.
 *
 * @param scaled writes a fraction in the unit of the cell
 */
export function capaianInForm(
  target: string,
  realisasi: string,
  { arah, satuan }: IndicatorCells,
  scaled: (fraction: string) => string,
): string {
  const direction = { cell: arah };
  const plain = scaled(capaianQuotient(target, realisasi, direction));
  const inPercent = `(${realisasi}*${unitFactor(target, realisasi)})`;
  const percent = scaled(capaianQuotient(target, inPercent, direction));
  const unlike = areUnlike(target, realisasi);
  const inUnits =
    satuan === null
      ? `IF(AND(${unlike}),"N/A",${plain})`
      : `IF(AND(${unlike},OR(TRIM(${satuan})={"","%","persen"})),IF(TRIM(${satuan})="","N/A",${percent}),${plain})`;
  const ofNumber = `IF(${target}=0,"N/A",${inUnits})`;
  const grades = comparedGrades(target, realisasi);
  const ofText = `IF(ISNUMBER(${realisasi}),IFERROR(${scaled(writtenTargetQuotient(target, realisasi, direction))},"N/A"),${grades})`;
  return `=IF(OR(${target}="",${realisasi}=""),"",IF(COUNT(${target},${realisasi})=2,${ofNumber},${ofText}))`;
}

/** The same with our function, which reads targets by itself. */
export function capaianInFormByFunction(
  target: string,
  realisasi: string,
  { arah, satuan }: IndicatorCells,
  scaled: (fraction: string) => string,
): string {
  const plain = scaled(`CAPAIAN(${target},${realisasi},${arah})`);
  const percent = scaled(`CAPAIAN(${target},${realisasi}*${unitFactor(target, realisasi)},${arah})`);
  const unlike = areUnlike(target, realisasi);
  const computed =
    satuan === null ? plain : `IF(AND(${unlike},OR(TRIM(${satuan})={"%","persen"})),${percent},${plain})`;
  return `=IF(OR(${target}="",${realisasi}=""),"",IFERROR(${computed},${comparedGrades(target, realisasi)}))`;
}
