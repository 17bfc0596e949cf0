/** Which rows of different tables speak of the same indicator or programme. */
import { likeness, nameKey, wordsOfKey } from '../names/similar-names';

/** One name in all its spellings that have the same key. */
interface Cluster {
  readonly id: number;
  readonly key: string;
  /** The tables that have it, by their numbers, in order; one list for all names that stand in the same tables. */
  tables: readonly number[];
  /** True when one table has the name in more than one row. */
  repeated: boolean;
  /** The words of its key; only of names that may be joined. */
  words: readonly string[];
  /** The earlier name that it is nearly like, or null. */
  joined: { readonly cluster: Cluster; readonly certain: boolean } | null;
}

/** The entity of a mention. */
export interface EntityMatch {
  readonly id: number;
  /** False when the name is only nearly like that of the entity. */
  readonly certain: boolean;
  /** The same for all mentions of this very name, whatever entity it was joined to. */
  readonly spelling: number;
  /** True when a table names it in several rows. */
  readonly repeated: boolean;
}

const noWords: readonly string[] = [];

/** A word that stands in more names than this does not tell which of them is meant ("desa" in a list of thousands). */
const mostNamesOfTellingWord = 200;

/**
 * Joins the mentions of the same thing. Names with the same key words are one; names that are nearly alike are one
 * unless some table lists both, for then they are two.
 */
export class Entities {
  private readonly byKey = new Map<string, Cluster>();

  /** @param tables the keys of the names that each table has in its rows, '' for rows that name nothing */
  constructor(tables: readonly (readonly string[])[]) {
    tables.forEach((keys, table) => {
      const alone = [table];
      const withThis = new Map<readonly number[], readonly number[]>();
      for (const key of keys) {
        if (key === '') continue;
        const cluster = this.byKey.get(key);
        if (cluster === undefined) {
          const id = this.byKey.size;
          this.byKey.set(key, { id, key, tables: alone, repeated: false, words: noWords, joined: null });
        } else if (cluster.tables[cluster.tables.length - 1] === table) {
          cluster.repeated = true;
        } else {
          const before = cluster.tables;
          cluster.tables = withThis.get(before) ?? [...before, table];
          withThis.set(before, cluster.tables);
        }
      }
    });
    this.join(tables.filter((keys) => keys.some((key) => key !== '')).length);
  }

  /** The entity that a name stands for, or null when the name was never mentioned. */
  match(name: string): EntityMatch | null {
    return this.matchKey(nameKey(name));
  }

  /** The same for the key of a name. */
  matchKey(key: string): EntityMatch | null {
    const cluster = this.byKey.get(key);
    if (cluster === undefined) return null;
    const { cluster: first, certain } = cluster.joined ?? { cluster, certain: true };
    return { id: first.id, certain, spelling: cluster.id, repeated: certain ? first.repeated : cluster.repeated };
  }

  /** Joins each cluster to the first earlier one that is nearly alike and never listed beside it. */
  private join(tableCount: number): void {
    // What stands in every table is listed beside everything else.
    const joinable = [...this.byKey.values()].filter(({ tables }) => tables.length < tableCount);
    const byWord = new Map<string, WordInNames>();
    for (const cluster of joinable) {
      cluster.words = wordsOfKey(cluster.key);
      for (const word of cluster.words) if (!byWord.has(word)) byWord.set(word, { names: 0, joinable: none });
    }
    if (byWord.size === 0) return;
    /** For each cluster the last one that it was compared with: two names may share several words. */
    const comparedWith: number[] = new Array<number>(this.byKey.size).fill(-1);
    for (const cluster of this.byKey.values()) {
      const isJoinable = cluster.words.length > 0;
      if (isJoinable) joinToEarlier(cluster, byWord, comparedWith);
      for (const word of isJoinable ? cluster.words : wordsOfKey(cluster.key)) {
        const others = byWord.get(word);
        if (others === undefined) continue;
        others.names++;
        if (!isJoinable) continue;
        if (others.joinable === none) others.joinable = [cluster];
        else others.joinable.push(cluster);
      }
    }
  }
}

/** In how many names a word stands, and in which of those that may be joined. */
interface WordInNames {
  names: number;
  joinable: Cluster[];
}

/** For all words until a name is added to them: it stays empty. */
const none: Cluster[] = [];

function joinToEarlier(cluster: Cluster, byWord: ReadonlyMap<string, WordInNames>, comparedWith: number[]): void {
  for (const word of cluster.words) {
    const { names, joinable } = byWord.get(word)!;
    if (names > mostNamesOfTellingWord) continue;
    for (const other of joinable) {
      if (comparedWith[other.id] === cluster.id) continue;
      comparedWith[other.id] = cluster.id;
      if (other.joined !== null || shareOne(cluster.tables, other.tables)) continue;
      const alike = likeness(cluster.words, other.words);
      if (alike === 'different') continue;
      if (cluster.joined === null || (alike === 'same' && !cluster.joined.certain)) {
        cluster.joined = { cluster: other, certain: alike === 'same' };
      }
    }
  }
  if (cluster.joined === null) return;
  const { cluster: first, certain } = cluster.joined;
  first.repeated ||= cluster.repeated;
  if (certain) first.tables = [...first.tables, ...cluster.tables].sort((a, b) => a - b);
}

/** True for two lists of numbers, each in order, that have a number in common. */
function shareOne(one: readonly number[], other: readonly number[]): boolean {
  for (let i = 0, j = 0; i < one.length && j < other.length;) {
    if (one[i] === other[j]) return true;
    if (one[i]! < other[j]!) i++;
    else j++;
  }
  return false;
}
