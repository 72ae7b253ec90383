import { boot, deskbell } from 'deskbell';

// The package adds no global; this page makes one so that a test can reach it from outside.
Object.assign(window, { deskbell });
const endpoint = new URL(location.href).searchParams.get('endpoint');
if (endpoint) void boot({ endpoint });
