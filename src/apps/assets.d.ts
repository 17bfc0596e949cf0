/** Whether this build has the page "Uji di Excel"; webpack fills it in. */
declare const HAS_TRIAL: boolean;

/** Files that webpack turns into modules. */

declare module '*.css';

declare module '*.xlsx' {
  /** Where the file is served. */
  const address: string;
  export default address;
}
