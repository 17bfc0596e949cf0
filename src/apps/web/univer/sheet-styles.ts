/** The styles of what Univer opens. */
import type { IStyleData } from '@univerjs/core';
import { kept } from '../../../core/remember';
import type { LineLook, SavedLook } from '../../../hosts/xlsx/export-model';
import { savedStyle } from './saved-look';

/** The styles of sheets, each once. */
export class SheetStyles {
  private readonly ids = new Map<SavedLook | undefined, Map<string, string>>();

  /** @param add takes a style into the workbook and gives its id */
  constructor(private readonly add: (style: IStyleData) => string) {}

  /** The id of a look with a number format; `wraps` lays the text into several lines whatever the look says. */
  idOf({ look, format = '' }: LineLook, wraps: boolean): string | undefined {
    if (look === undefined && format === '' && !wraps) return undefined;
    const ids = kept(this.ids, look, () => new Map<string, string>());
    return kept(ids, `${wraps ? 'w' : ''}${format}`, () => {
      const style = savedStyle(wraps ? { ...look, wrap: true } : (look ?? {}));
      return this.add(format === '' ? style : { ...style, n: { pattern: format } });
    });
  }
}
