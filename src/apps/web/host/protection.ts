/** Whether a sheet or the workbook is protected, as Office.js offers it. */
import type { ProtectionObject } from '../../../hosts/excel/excel-api';
import { ClientObject } from './client-object';
import { OfficeFailure } from './office-failure';
import type { RequestQueue } from './request-queue';

/** What may be protected: a sheet, or the workbook when no sheet is named. */
interface ProtectionHandle {
  readonly sheetId?: string;
}

/** The strict `Excel.WorksheetProtection` and `Excel.WorkbookProtection`. */
export class Protection extends ClientObject<ProtectionHandle> implements ProtectionObject {
  constructor(queue: RequestQueue, find: () => ProtectionHandle | null) {
    super(queue, 'Protection', find);
  }

  get protected(): boolean {
    return this.read('protected');
  }

  protected override fetch({ sheetId }: ProtectionHandle, name: string): unknown {
    if (name !== 'protected') throw this.unknownProperty(name);
    return this.queue.grid.isProtected(sheetId);
  }
}

/**
 * Refuses a change of a protected sheet, or of the sheets of a protected workbook.
 * @throws OfficeFailure `AccessDenied`
 */
export function requireUnprotected(queue: RequestQueue, sheetId?: string): void {
  if (!queue.grid.isProtected(sheetId)) return;
  throw new OfficeFailure('AccessDenied', 'What is protected cannot be changed.');
}
