/** What scripts/guide/guide-loader.cjs makes of the guide and of the pages of the rules. */
declare module '*/panduan.md' {
  /** The parts in their order; the headings of the second level open a chapter. */
  const parts: readonly {
    readonly id: string;
    readonly level: number;
    readonly title: string;
    readonly html: string;
  }[];
  export default parts;
}

declare module '*/aturan/README.md' {
  /** The pages of each rule, and the pages by their name. */
  const aturan: {
    readonly rules: Readonly<Record<string, readonly string[]>>;
    readonly pages: Readonly<Record<string, { readonly title: string; readonly html: string }>>;
  };
  export default aturan;
}
