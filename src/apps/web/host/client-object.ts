/** What every object of the strict host has in common: it is found, loaded and read as Office.js does it. */
import { OfficeFailure } from './office-failure';
import type { RequestQueue } from './request-queue';

/**
 * A stand-in for something in the workbook. It is found when its turn comes in a synchronization, not when it is made;
 * its properties can be read once they were loaded and synchronized.
 */
export abstract class ClientObject<Handle> {
  /** undefined: not found yet. null: there is no such thing. */
  private found: Handle | null | undefined;
  private readonly loaded = new Map<string, unknown>();

  protected constructor(
    protected readonly queue: RequestQueue,
    protected readonly entity: string,
    find: () => Handle | null,
  ) {
    queue.add(() => {
      this.found = find();
    });
  }

  /** Whether an `…OrNullObject` method found nothing; readable after a synchronization without being loaded. */
  get isNullObject(): boolean {
    if (this.found === undefined) throw this.notLoaded('isNullObject');
    return this.found === null;
  }

  /** Asks for properties, named with commas, to be readable after the next synchronization. */
  load(propertyNames: string): this {
    const names = propertyNames.split(',').map((name) => name.trim());
    if (names.includes('')) {
      throw new OfficeFailure('InvalidArgument', `${this.entity}.load: name the properties that are needed.`);
    }
    this.queue.add(() => {
      const handle = this.handle;
      if (handle === null) return;
      for (const name of names) this.loaded.set(name, this.queue.answer(this.fetch(handle, name)));
    });
    return this;
  }

  /** What was loaded, as in Office.js; what an answer holds is measured by it. */
  toJSON(): Readonly<Record<string, unknown>> {
    return Object.fromEntries(this.loaded);
  }

  /** The thing itself while calls are carried out; null when there is no such thing. */
  get handle(): Handle | null {
    if (this.found === undefined)
      throw new OfficeFailure('GeneralException', `${this.entity} was used before it was found.`);
    return this.found;
  }

  /** Gives the current value of a property; an unknown name is refused. */
  protected abstract fetch(handle: Handle, name: string): unknown;

  /** A loaded property; undefined on a null object, as in Office.js. */
  protected read<T>(name: string): T {
    if (this.found === null) return undefined as T;
    if (!this.loaded.has(name)) throw this.notLoaded(name);
    return this.loaded.get(name) as T;
  }

  /** Remembers what was assigned to a property, so that it reads as assigned. */
  protected remember(name: string, value: unknown): void {
    this.loaded.set(name, value);
  }

  protected unknownProperty(name: string): OfficeFailure {
    return new OfficeFailure('InvalidArgument', `${this.entity} has no property "${name}" here.`);
  }

  private notLoaded(name: string): OfficeFailure {
    return new OfficeFailure(
      'PropertyNotLoaded',
      `The property '${name}' of ${this.entity} is not available: call load and context.sync() before reading it.`,
    );
  }
}
