// What a customer's own bundle does whose server is where the bundle comes from.
import { boot, deskbell } from 'deskbell';

// The package adds no global; this page makes one, as pages do that want to reach it from elsewhere.
Object.assign(window, { deskbell });
const { src } = document.currentScript as HTMLScriptElement;
void boot({ endpoint: new URL(src).origin });
