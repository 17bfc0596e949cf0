/** The program itself, as Office.js offers it. */
import type { ContextObject } from '../../../hosts/excel/excel-api';
import { ClientObject } from './client-object';
import type { RequestQueue } from './request-queue';

/** The strict `Excel.Application`. */
export class Application extends ClientObject<true> {
  constructor(
    queue: RequestQueue,
    private readonly mode: ContextObject['application']['calculationMode'],
  ) {
    super(queue, 'Application', () => true);
  }

  get calculationMode(): ContextObject['application']['calculationMode'] {
    return this.read('calculationMode');
  }

  suspendApiCalculationUntilNextSync(): void {
    this.queue.add(() => undefined);
  }

  suspendScreenUpdatingUntilNextSync(): void {
    this.queue.add(() => undefined);
  }

  protected override fetch(_handle: true, name: string): unknown {
    if (name !== 'calculationMode') throw this.unknownProperty(name);
    return this.mode;
  }
}
