/** Lets what follows the selected cell be worked out when the keys are quiet, and not at every key. */
import { Observable, type Subscriber, type Subscription } from 'rxjs';

/** So many milliseconds without a key are a quiet moment: longer than two keys are apart. */
const QUIET = 150;
/** So long one that is asked may take to answer. */
const ANSWER = 300;
/** So many are asked at once; the page lives between two turns. */
const AT_ONCE = 6;

/** Who wants to know what an observable says. */
interface Follower {
  readonly source: Observable<unknown>;
  readonly subscriber: Subscriber<unknown>;
  asked: Subscription | null;
}

/** Asks observables in quiet moments only: between them nothing is worked out for those who follow them. */
export class Calm {
  private readonly followers = new Set<Follower>();
  private toAsk: Follower[] = [];
  private isStirred = false;
  private lastStir = -Infinity;
  private timer: ReturnType<typeof setTimeout> | null = null;

  /** What an observable says at once and in each quiet moment; it has to say what it is to each who asks. */
  of<Value>(source: Observable<Value>): Observable<Value> {
    return new Observable((subscriber: Subscriber<Value>) => {
      const follower: Follower = { source, subscriber: subscriber as Subscriber<unknown>, asked: null };
      this.followers.add(follower);
      ask(follower);
      this.goOnIn(ANSWER);
      return () => {
        this.followers.delete(follower);
        follower.asked?.unsubscribe();
      };
    });
  }

  /** Something happened, such as a key: when it is quiet all are asked anew. */
  stir(): void {
    this.lastStir = performance.now();
    this.isStirred = true;
    this.goOnIn(QUIET);
  }

  private goOnIn(milliseconds: number): void {
    this.timer ??= setTimeout(() => {
      this.timer = null;
      this.goOn();
    }, milliseconds);
  }

  private goOn(): void {
    const left = this.lastStir + QUIET - performance.now();
    if (left > 0) {
      this.goOnIn(left);
      return;
    }
    if (this.isStirred) this.toAsk = [...this.followers];
    this.isStirred = false;
    if (this.toAsk.length === 0) {
      for (const follower of this.followers) follower.asked?.unsubscribe();
      return;
    }
    for (const follower of this.toAsk.splice(0, AT_ONCE)) if (this.followers.has(follower)) ask(follower);
    this.goOnIn(this.toAsk.length > 0 ? 0 : ANSWER);
  }
}

function ask(follower: Follower): void {
  const { source, subscriber } = follower;
  follower.asked?.unsubscribe();
  follower.asked = source.subscribe({
    next: (value) => {
      subscriber.next(value);
    },
    error: (error) => {
      subscriber.error(error);
    },
  });
}
