/** What a file may hold that a new file does not keep; people are told before they save. */
export type LostPart =
  | 'macro'
  | 'chart'
  | 'picture'
  | 'comment'
  | 'pivot'
  | 'table'
  | 'otherFile'
  | 'webLink'
  | 'filter'
  | 'protection'
  | 'condition'
  | 'lineLook'
  | 'looks'
  | 'prose';
