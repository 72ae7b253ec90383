/** Whether this device has a session with an endpoint, without opening a database. The client's store keeps the mark. */
export function hasSession(endpoint: string): boolean {
  try {
    return Boolean(localStorage.getItem(`deskbell:${endpoint}`));
  } catch {
    return false;
  }
}
