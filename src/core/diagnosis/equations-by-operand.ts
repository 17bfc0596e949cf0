/** Which of many equations are computed from a number. */
import { addTo } from '../group-by';
import type { Quantity } from '../tables/quantity';
import type { Equation } from '../tables/relation';

/** For so few numbers the equations are looked through: most reports have few mistakes, and an index of all costs more. */
const fewNumbers = 40;

/** Some equations, by the numbers that they are computed from. */
export class EquationsByOperand {
  private asked = 0;
  private index: Map<Quantity, Equation[]> | null = null;

  constructor(private readonly equations: readonly Equation[]) {}

  /** Those in which a number is an operand, in their order. */
  of(quantity: Quantity): readonly Equation[] {
    if (this.asked++ < fewNumbers) return this.equations.filter(({ operands }) => operands.includes(quantity));
    this.index ??= byOperand(this.equations);
    return this.index.get(quantity) ?? [];
  }
}

function byOperand(equations: readonly Equation[]): Map<Quantity, Equation[]> {
  const found = new Map<Quantity, Equation[]>();
  for (const equation of equations) {
    for (const operand of new Set(equation.operands)) addTo(found, operand, equation);
  }
  return found;
}
