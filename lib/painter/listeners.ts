/** Those who want to know when something happens. */
export class Listeners<T> {
  private readonly all = new Set<(news: T) => void>();

  /** Adds a listener and returns how to take it away again. */
  add = (listener: (news: T) => void): (() => void) => {
    this.all.add(listener);
    return () => this.all.delete(listener);
  };

  tell(news: T): void {
    for (const listener of this.all) listener(news);
  }
}
