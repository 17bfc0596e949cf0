/** Several areas of a sheet, as Office.js offers them. */
import { formatArea, quoteSheet } from '../../../core/workbook/address';
import type { Area } from '../../../core/workbook/workbook';
import type { RangeAreasObject } from '../../../hosts/excel/excel-api';
import { ClientObject } from './client-object';
import { OfficeFailure } from './office-failure';
import { RangeFormat } from './range-format';
import type { RequestQueue } from './request-queue';
import { sheetOf } from './sheet-names';

/** Excel fails when a range holds more merged areas than this. */
const MOST_MERGED_AREAS = 512;

interface RangeAreasHandle {
  readonly sheetId: string;
  readonly areas: readonly Area[];
}

/** The strict `Excel.RangeAreas`. */
export class RangeAreas extends ClientObject<RangeAreasHandle> implements RangeAreasObject {
  readonly format: RangeFormat;

  constructor(queue: RequestQueue, find: () => RangeAreasHandle | null) {
    super(queue, 'RangeAreas', find);
    this.format = new RangeFormat(queue, () => {
      if (this.handle === null) throw new OfficeFailure('ItemNotFound', 'The areas do not exist.');
      return this.handle;
    });
  }

  get address(): string {
    return this.read('address');
  }

  protected override fetch({ sheetId, areas }: RangeAreasHandle, name: string): unknown {
    if (name !== 'address') throw this.unknownProperty(name);
    const sheet = quoteSheet(sheetOf(sheetId, this.queue.grid.sheets()).name);
    return areas.map((area) => `${sheet}!${formatArea(area)}`).join(',');
  }
}

/** The merged areas within a range. */
export function mergedAreas(
  queue: RequestQueue,
  within: () => { readonly sheetId: string; readonly area: Area } | null,
): RangeAreas {
  return new RangeAreas(queue, () => {
    if (!queue.supports('1.13')) throw new OfficeFailure('ApiNotFound', 'Merged areas need ExcelApi 1.13.');
    const range = within();
    if (range === null) return null;
    const areas = queue.grid.merges(range.sheetId).filter((merge) => isWithin(merge, range.area));
    if (areas.length > MOST_MERGED_AREAS) {
      throw new OfficeFailure('GeneralException', 'A range with more than 512 merged areas cannot list them.');
    }
    return areas.length === 0 ? null : { sheetId: range.sheetId, areas };
  });
}

function isWithin(inner: Area, outer: Area): boolean {
  return (
    inner.top >= outer.top && inner.left >= outer.left && inner.bottom <= outer.bottom && inner.right <= outer.right
  );
}
