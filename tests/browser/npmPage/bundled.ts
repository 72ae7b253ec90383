// What a customer's own bundle does whose server is where the bundle comes from.
import { boot } from 'deskbell';

const { src } = document.currentScript as HTMLScriptElement;
void boot({ endpoint: new URL(src).origin });
