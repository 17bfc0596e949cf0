/** What files say of looks and Univer cannot: it is kept with the style, and counts until somebody changes what is shown. */
import type { IStyleData } from '@univerjs/core';
import type { SavedLook } from '../../../hosts/xlsx/export-model';
import { nearestFill } from '../../../hosts/xlsx/paint';

/** What Univer shows nothing of; of a paint it shows the nearest fill. */
const notShown = ['paint', 'diagonal', 'shrink', 'apostrophe', 'unlocked', 'hidesFormula'] as const;

/** Looks that Univer shows all of. */
export type PlainLook = Omit<SavedLook, (typeof notShown)[number] | 'horizontal' | 'vertical'> & {
  readonly horizontal?: 'left' | 'center' | 'right';
  readonly vertical?: 'top' | 'center' | 'bottom';
};

/** A style with what is kept of it. */
export type KeptStyle = IStyleData & { readonly kept?: SavedLook };

const nearestHorizontal = {
  left: 'left',
  center: 'center',
  right: 'right',
  centerContinuous: 'center',
  distributed: 'center',
  justify: undefined,
  fill: undefined,
} as const;
const nearestVertical = {
  top: 'top',
  center: 'center',
  bottom: 'bottom',
  distributed: 'center',
  justify: 'top',
} as const;

/** The look that comes nearest among those that Univer shows. */
export function plainLook({ horizontal, vertical, underline, ...saved }: SavedLook): PlainLook {
  const look = { ...saved };
  for (const name of notShown) delete look[name];
  const fill = saved.paint === undefined ? look.fill : (nearestFill(saved.paint) ?? undefined);
  const beside = horizontal && nearestHorizontal[horizontal];
  const upright = vertical && nearestVertical[vertical];
  const line = underline === 'singleAccounting' ? true : underline === 'doubleAccounting' ? 'double' : underline;
  return {
    ...look,
    ...(fill === undefined ? {} : { fill }),
    ...(beside === undefined ? {} : { horizontal: beside }),
    ...(upright === undefined ? {} : { vertical: upright }),
    ...(line === undefined ? {} : { underline: line }),
  };
}

/** What a look says that is not shown; null when all is. */
export function keptOf(look: SavedLook): SavedLook | null {
  const plain = plainLook(look);
  const kept = Object.entries(look).filter(([name, value]) => plain[name as keyof PlainLook] !== value);
  return kept.length === 0 ? null : Object.fromEntries(kept);
}

/** What is shown with what was kept, as far as that still looks like it. */
export function withKept(shown: PlainLook, kept: SavedLook | undefined): SavedLook {
  if (kept === undefined) return shown;
  const look: Record<string, unknown> = { ...shown };
  for (const [name, value] of Object.entries(kept)) {
    const nearest = plainLook({ [name]: value });
    const key = name === 'paint' ? 'fill' : (name as keyof PlainLook);
    if (nearest[key] !== shown[key]) continue;
    delete look[key];
    look[name] = value;
  }
  return look;
}
