/** Keeps the computing after an entry short, so that no key waits for it. */
import { IConfigService, type Injector } from '@univerjs/core';
import {
  ENGINE_FORMULA_PLUGIN_CONFIG_KEY,
  IDependencyManagerService,
  IFormulaCurrentConfigService,
  IFormulaDependencyGenerator,
  IFormulaRuntimeService,
} from '@univerjs/preset-sheets-core';
import { holdOnce, type IndexOfRanges } from './hold-once';
import { KnownRanges, type FormulaNode } from './known-ranges';

/** After so many formulas a key that was pressed meanwhile is seen; Univer computes 500 without a pause. */
const WITHOUT_PAUSE = 50;

/** What Univer's generator of dependencies has of its own. */
interface Generator {
  generate(withModel?: boolean): Promise<unknown>;
  _getRangeListByNode(what: {
    readonly node: FormulaNode | null;
    readonly refOffsetX: number;
    readonly refOffsetY: number;
  }): Promise<unknown>;
  /** Whether a formula holds a function that changes by itself, such as TODAY. */
  _detectForcedRecalculationNode(tree: unknown, node: FormulaNode | null): boolean;
}

/** What Univer's list of dependencies has of its own: which formulas read a cell. */
interface Dependencies {
  readonly _dependencyRTreeCache: IndexOfRanges;
}

/** After every entry Univer looks up anew which cells each formula of the workbook names; here it does once. */
export function lightenComputing(injector: Injector): void {
  const options = { intervalCount: WITHOUT_PAUSE };
  injector.get(IConfigService).setConfig(ENGINE_FORMULA_PLUGIN_CONFIG_KEY, options, { merge: true });

  const { _dependencyRTreeCache } = injector.get(IDependencyManagerService) as unknown as Dependencies;
  holdOnce(_dependencyRTreeCache);

  const generator = injector.get(IFormulaDependencyGenerator) as unknown as Generator;
  const config = injector.get(IFormulaCurrentConfigService);
  const runtime = injector.get(IFormulaRuntimeService);
  const known = new KnownRanges<unknown>();
  const generate = generator.generate.bind(generator);
  generator.generate = (withModel) => {
    known.begin(shapeOf(config));
    return generate(withModel);
  };
  generator._detectForcedRecalculationNode = once(generator._detectForcedRecalculationNode.bind(generator));
  const lookUp = generator._getRangeListByNode.bind(generator);
  generator._getRangeListByNode = (what) => {
    const { node, refOffsetX, refOffsetY } = what;
    if (node === null) return lookUp(what);
    const { currentUnitId, currentSubUnitId } = runtime;
    const place = `${currentUnitId} ${currentSubUnitId} ${String(refOffsetX)} ${String(refOffsetY)}`;
    return known.of(node, place, () => lookUp(what));
  };
}

/** What holds of a formula, worked out once; an edited formula is another one. */
function once(of: Generator['_detectForcedRecalculationNode']): typeof of {
  const known = new WeakMap<FormulaNode, boolean>();
  return (tree, node) => {
    if (node === null) return of(tree, node);
    const found = known.get(node) ?? of(tree, node);
    known.set(node, found);
    return found;
  };
}

/** The names and sizes of all sheets: what a reference such as `'2.4 PK'!F:F` stands for follows from them. */
function shapeOf(config: IFormulaCurrentConfigService): string {
  const sizes = Object.entries(config.getUnitData()).map(([unit, sheets]) =>
    Object.entries(sheets ?? {}).map(([id, sheet]) => [unit, id, sheet?.rowCount, sheet?.columnCount]),
  );
  return JSON.stringify([config.getSheetNameMap(), sizes]);
}
