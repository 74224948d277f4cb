/** What is asked of the same thing on page after page. */

/** As `make`, which is called once for each thing, as long as that is there. What is given must not be changed. */
export function remember<K extends object, V>(make: (thing: K) => V): (thing: K) => V {
  const made = new WeakMap<K, { readonly value: V }>();
  return (thing) => {
    const kept = made.get(thing) ?? { value: make(thing) };
    made.set(thing, kept);
    return kept.value;
  };
}
