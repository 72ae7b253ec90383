/** A data folder that cannot be used; the message is one line for the operator. */
export class StorageError extends Error {
  override readonly name = 'StorageError';
}
