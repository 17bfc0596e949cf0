/** Every sentence of the web edition around the grid and the pane, by its id. */
export interface WebMessages {
  readonly title: string;
  readonly open: string;
  readonly staysHere: string;
  readonly worksOffline: string;
  readonly sample: string;
  readonly loadingGrid: string;
  readonly opening: (file: string) => string;
  readonly opened: (file: string) => string;
  readonly dropHere: string;
  readonly grid: string;
  readonly notOpened: (file: string) => string;
  readonly gridFailed: string;
  readonly unexpected: string;
}
