const store = 'keys';
const id = 'device';

const settled = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

/** The key pair kept in this origin's IndexedDB; made and kept by the first who asks, in one transaction among tabs. */
export async function storedKey(make: () => Promise<CryptoKeyPair>): Promise<CryptoKeyPair> {
  const opening = indexedDB.open('countersign', 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore(store);
  const database = await settled(opening);
  try {
    const held = await settled(database.transaction(store).objectStore(store).get(id));
    if (held) return held;
    // A transaction does not outlive the wait for a new key, so the key comes first.
    const fresh = await make();
    const keys = database.transaction(store, 'readwrite').objectStore(store);
    const first = await settled(keys.get(id));
    if (first) return first;
    await settled(keys.put(fresh, id));
    return fresh;
  } finally {
    database.close();
  }
}
