/** Asks Excel about several things at once, so that one of which it will not answer does not spoil the others. */
import { concernsAll } from './failure';

/** What was answered, and the error for each thing that was not. */
export interface Answers<Item, Answer> {
  readonly answers: readonly Answer[];
  readonly failed: readonly { readonly item: Item; readonly error: unknown }[];
}

/**
 * Asks about all in one question; where that fails, the things are halved until the one is found on which it fails.
 * @param ask makes the question's round trips and gives an answer for each thing
 * @throws the error of Excel when it concerns the whole workbook
 * @example const { answers, failed } = await askInHalves(worksheets, (some) => measure(context, some));
 */
export async function askInHalves<Item, Answer>(
  items: readonly Item[],
  ask: (items: readonly Item[]) => Promise<readonly Answer[]>,
): Promise<Answers<Item, Answer>> {
  try {
    return { answers: await ask(items), failed: [] };
  } catch (error) {
    const [item] = items;
    if (concernsAll(error) || item === undefined) throw error;
    if (items.length === 1) return { answers: [], failed: [{ item, error }] };
    const middle = Math.ceil(items.length / 2);
    const first = await askInHalves(items.slice(0, middle), ask);
    const second = await askInHalves(items.slice(middle), ask);
    return { answers: [...first.answers, ...second.answers], failed: [...first.failed, ...second.failed] };
  }
}
