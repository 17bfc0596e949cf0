/** What an error means for the reader, whether Excel or the loading of the pane itself failed. */
import { excelFailure } from '../../hosts/excel/failure';
import type { FailureId } from '../../messages/pane';

/** How webpack names an error when a part of the pane could not be loaded. */
const PART_MISSING = 'ChunkLoadError';

/**
 * The kind of a failure.
 * @example failureOf(error) // 'cellEditing'
 */
export function failureOf(error: unknown): FailureId {
  return error instanceof Error && error.name === PART_MISSING ? 'notLoaded' : excelFailure(error);
}
