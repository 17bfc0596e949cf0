/** The answer of a method, readable after the next synchronization. */
import { OfficeFailure } from './office-failure';

/** Holds one answer. */
export class ClientResult<T> {
  private answer: { readonly value: T } | undefined;

  /** @throws OfficeFailure `ValueNotLoaded` before the synchronization. */
  get value(): T {
    if (this.answer === undefined) {
      throw new OfficeFailure('ValueNotLoaded', 'The result is not available before context.sync().');
    }
    return this.answer.value;
  }

  /** Fills in the answer while calls are carried out. */
  resolve(value: T): void {
    this.answer = { value };
  }
}
