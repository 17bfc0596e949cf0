/** What a file holds that is not taken over into a new one, so that people can be told before they save. */
import type { LostPart } from '../../core/workbook/lost-part';
import { WorkbookUnreadable } from '../../core/workbook/unreadable';
import type { OpenFile } from './open-workbook';
import type { Attributes, PackageParts } from './package-parts';

/** In the order in which people are told. */
const byPath: readonly (readonly [LostPart, RegExp])[] = [
  ['macro', /(?:^|\/)vbaproject\.bin$|^xl\/(?:macrosheets|dialogsheets)\/[^/]+\.xml$/],
  ['chart', /^xl\/(?:charts|chartsheets)\/[^/]+\.xml$/],
  ['picture', /^xl\/media\//],
  ['shape', /^xl\/diagrams\/[^/]+\.xml$/],
  ['cellPicture', /^xl\/richdata\/richvaluerel\.xml$/],
  ['control', /^xl\/(?:ctrlprops|activex)\/[^/]+\.xml$/],
  ['embedded', /^xl\/embeddings\//],
  ['comment', /^xl\/(?:comments|threadedcomments)[^/]*(?:\/[^/]+)?\.xml$/],
  ['pivot', /^xl\/pivottables\/[^/]+\.xml$/],
  ['slicer', /^xl\/(?:slicers|timelines)\/[^/]+\.xml$/],
  ['table', /^xl\/tables\/[^/]+\.xml$/],
  ['connection', /^xl\/(?:connections\.xml$|querytables\/|model\/)/],
  ['otherFile', /^xl\/externallinks\/[^/]+\.xml$/],
  ['signature', /^_xmlsignatures\//],
];

const drawing = /^xl\/drawings\/drawing[^/]*\.xml$/;
/** Shapes, lines between them, groups of them, and ink. */
const shapes = new Set(['sp', 'cxnSp', 'grpSp', 'contentPart']);

/** Whether drawings hold shapes: those of pictures, charts and controls are told by their own parts. */
async function hasShapes(parts: PackageParts): Promise<boolean> {
  let found = false;
  let isControl = false;
  for (const path of parts.paths().filter((each) => drawing.test(each))) {
    try {
      await parts.readXml(path, {
        open(name, { Requires = '' }) {
          // A control has a shape beside it, for programs that do not know controls.
          if (name === 'Choice') isControl = Requires === 'a14';
          if (shapes.has(name) && !isControl) found = true;
        },
        close(name) {
          if (name === 'Choice') isControl = false;
        },
      });
    } catch (error) {
      // A drawing that cannot be read is lost all the more.
      if (!(error instanceof WorkbookUnreadable) || error.reason !== 'torn') throw error;
      found = true;
    }
  }
  return found;
}

const olderDrawing = /^xl\/drawings\/vmldrawing[^/]*\.vml$/;
/** Notes are drawn in the same way, and are told by their own parts. */
const controls = new Set(['button', 'checkbox', 'drop', 'edit', 'gbox', 'label', 'list', 'radio', 'scroll', 'spin']);

/** Whether drawings as older programs write them hold controls, which then have no part of their own. */
async function hasOlderControls(parts: PackageParts): Promise<boolean> {
  let found = false;
  for (const path of parts.paths().filter((each) => olderDrawing.test(each))) {
    try {
      await parts.readXml(path, {
        open(name, { ObjectType = '' }) {
          if (name === 'ClientData' && controls.has(ObjectType.toLowerCase())) found = true;
        },
      });
    } catch (error) {
      // Such a drawing is often no XML, and all that it holds then is notes as a rule.
      if (!(error instanceof WorkbookUnreadable) || error.reason !== 'torn') throw error;
    }
  }
  return found;
}

/** Whether an element of the workbook part protects anything: some programs write it without saying what. */
function protects(name: string, attributes: Attributes): boolean {
  if (name === 'fileSharing') return Object.keys(attributes).length > 0;
  return name === 'workbookProtection' && Object.values(attributes).some((value) => value !== '0' && value !== 'false');
}

/** The kinds of parts of a file that are passed over. */
export async function lostParts({ parts, path, listed }: OpenFile): Promise<LostPart[]> {
  const paths = parts.paths();
  const lost = new Set(byPath.flatMap(([kind, pattern]) => (paths.some((each) => pattern.test(each)) ? [kind] : [])));
  if (listed.some(({ relation }) => relation === '')) lost.add('macro');
  if (await hasShapes(parts)) lost.add('shape');
  if (await hasOlderControls(parts)) lost.add('control');
  await parts.readXml(path, {
    open(name, attributes) {
      if (protects(name, attributes)) lost.add('workbookProtection');
    },
  });
  return [...lost];
}
