/** How a sheet is printed, as Office.js offers it; this host can change it, not tell it. */
import { parseArea } from '../../../core/workbook/address';
import type { PageLayoutObject } from '../../../hosts/excel/excel-api';
import type { PageSetup } from '../grid/looks';
import { OfficeFailure } from './office-failure';
import type { RequestQueue } from './request-queue';

/** The strict `Excel.PageLayout` of a sheet. */
export class PageLayout implements PageLayoutObject {
  constructor(
    private readonly queue: RequestQueue,
    private readonly sheetId: () => string,
  ) {}

  set orientation(orientation: Excel.PageLayout['orientation']) {
    this.change({ orientation: orientation === 'Landscape' ? 'landscape' : 'portrait' });
  }
  set paperSize(paperSize: Excel.PageLayout['paperSize']) {
    this.change({ paperSize });
  }
  set zoom(zoom: Excel.PageLayoutZoomOptions) {
    const { horizontalFitToPages, scale } = zoom;
    if (horizontalFitToPages !== undefined && scale !== undefined)
      throw new OfficeFailure('InvalidArgument', 'A sheet is either fitted to pages or scaled.');
    this.change({ pagesWide: horizontalFitToPages ?? 0, ...(scale === undefined ? {} : { scale }) });
  }
  set centerHorizontally(centered: boolean) {
    this.change({ centered });
  }

  get headersFooters(): PageLayoutObject['headersFooters'] {
    const change = (page: Partial<PageSetup>): void => {
      this.change(page);
    };
    return {
      defaultForAllPages: {
        set leftFooter(leftFooter: string) {
          change({ leftFooter });
        },
        set rightFooter(rightFooter: string) {
          change({ rightFooter });
        },
      } as PageLayoutObject['headersFooters']['defaultForAllPages'],
    };
  }

  setPrintArea(address: string): void {
    if (parseArea(address) === null) throw new OfficeFailure('InvalidArgument', `"${address}" names no cells.`);
    this.change({ printArea: address });
  }

  setPrintTitleRows(rows: string): void {
    if (!/^\$\d+:\$\d+$/.test(rows)) throw new OfficeFailure('InvalidArgument', `"${rows}" names no rows.`);
    this.change({ repeatedRows: rows });
  }

  setPrintTitleColumns(columns: string): void {
    if (!/^\$[A-Z]{1,3}:\$[A-Z]{1,3}$/.test(columns))
      throw new OfficeFailure('InvalidArgument', `"${columns}" names no columns.`);
    this.change({ repeatedColumns: columns });
  }

  private change(page: Partial<PageSetup>): void {
    this.queue.addWrite(() => {
      this.queue.grid.setPage(this.sheetId(), page);
    }, page);
  }
}
