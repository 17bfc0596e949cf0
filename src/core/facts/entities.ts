/** Which rows of different tables speak of the same indicator or programme. */
import { keyWords, likeness, nameKey } from '../names/similar-names';

/** A name as it stands in one row of one table. */
export interface Mention {
  readonly table: number;
  readonly name: string;
}

interface Cluster {
  readonly id: number;
  readonly words: readonly string[];
  readonly tables: Set<number>;
  /** True when one table has the name in more than one row. */
  repeated: boolean;
}

/** The entity of a mention: an id, whether the match is beyond doubt, and whether a table names it in several rows. */
export interface EntityMatch {
  readonly id: number;
  readonly certain: boolean;
  readonly repeated: boolean;
}

/** A word that stands in more names than this does not tell which of them is meant ("desa" in a list of thousands). */
const mostNamesOfTellingWord = 200;

/**
 * Joins the mentions of the same thing. Names with the same key words are one; names that are nearly alike are one
 * unless some table lists both, for then they are two.
 */
export class Entities {
  private readonly byKey = new Map<string, Cluster>();
  private readonly clusters: Cluster[] = [];
  private readonly joined = new Map<number, { readonly cluster: Cluster; readonly certain: boolean }>();

  constructor(mentions: readonly Mention[]) {
    for (const { table, name } of mentions) {
      const key = nameKey(name);
      if (key === '') continue;
      let cluster = this.byKey.get(key);
      if (cluster === undefined) {
        cluster = { id: this.clusters.length, words: keyWords(name), tables: new Set(), repeated: false };
        this.byKey.set(key, cluster);
        this.clusters.push(cluster);
      }
      cluster.repeated ||= cluster.tables.has(table);
      cluster.tables.add(table);
    }
    this.join();
  }

  /** The entity that a name stands for, or null when the name was never mentioned. */
  match(name: string): EntityMatch | null {
    const cluster = this.byKey.get(nameKey(name));
    if (cluster === undefined) return null;
    const { cluster: first, certain } = this.joined.get(cluster.id) ?? { cluster, certain: true };
    return { id: first.id, certain, repeated: first.repeated };
  }

  /** Joins each cluster to the first earlier one that is nearly alike and never listed beside it. */
  private join(): void {
    const byWord = new Map<string, Cluster[]>();
    /** For each cluster the last one that it was compared with: two names may share several words. */
    const comparedWith: number[] = new Array<number>(this.clusters.length).fill(-1);
    for (const cluster of this.clusters) {
      let best: { cluster: Cluster; certain: boolean } | null = null;
      for (const word of cluster.words) {
        const sharing = byWord.get(word) ?? [];
        if (sharing.length > mostNamesOfTellingWord) continue;
        for (const other of sharing) {
          if (comparedWith[other.id] === cluster.id) continue;
          comparedWith[other.id] = cluster.id;
          if (sharesTable(cluster, other) || this.joined.has(other.id)) continue;
          const alike = likeness(cluster.words, other.words);
          if (alike === 'different') continue;
          if (best === null || (alike === 'same' && !best.certain)) {
            best = { cluster: other, certain: alike === 'same' };
          }
        }
      }
      if (best !== null) {
        this.joined.set(cluster.id, best);
        best.cluster.repeated ||= cluster.repeated;
        if (best.certain) for (const table of cluster.tables) best.cluster.tables.add(table);
      }
      for (const word of cluster.words) {
        const list = byWord.get(word);
        if (list === undefined) byWord.set(word, [cluster]);
        else list.push(cluster);
      }
    }
  }
}

function sharesTable(a: Cluster, b: Cluster): boolean {
  for (const table of a.tables) if (b.tables.has(table)) return true;
  return false;
}
