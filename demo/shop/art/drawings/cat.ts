import { groundShadow, paint } from '../paint.ts';

/** A ginger cat asleep, curled up on the ground at `x`, `y` (its middle and the floor under it). */
export function cat(x: number, y: number, scale: number): string {
  const fur = paint('#f0b878', '#c9793c');
  const stripe = 'fill="none" stroke="#b0622c" stroke-opacity=".62" stroke-width="6" stroke-linecap="round"';
  return `<g transform="translate(${x} ${y}) scale(${scale})">${groundShadow(0, 0, 150)}
<path d="M-112 0C-140-34-116-92-52-104C18-116 96-98 116-50C126-24 118-6 104 0Z" fill="${fur}"/>
<path d="M-24-106q-8 16-2 34M14-106q-4 18 4 36M50-100q2 16 12 30M84-82q4 12 14 20" ${stripe}/>
<path d="M112-52c26 14 28 46 0 52-60 12-110 2-148-10 30-14 100-6 128-20 12-6 14-14 20-22z" fill="${paint('#f4c48a', '#cf8343')}"/>
<path d="M60-14q8 6 6 14M90-20q8 8 6 18" ${stripe}/>
<path d="M-138-66l6-36 26 18q14-4 28 0l28-18 4 38c10 34-14 58-48 58s-54-26-44-60z" fill="${paint('#f6c68c', '#d68a49')}"/>
<path d="M-130-92l2 20 16-12zM-54-94l-2 22-18-12z" fill="#e79a86"/>
<path d="M-98-84v16M-86-84v20M-110-80v10M-74-80v10" ${stripe.replace('stroke-width="6"', 'stroke-width="5"')}/>
<path d="M-122-48q9 8 18 0M-80-48q9 8 18 0" fill="none" stroke="#6d3a1e" stroke-width="4" stroke-linecap="round"/>
<path d="M-97-36h10l-5 6z" fill="#b8564a"/><path d="M-92-30q-1 8-9 8M-92-30q1 8 9 8" fill="none" stroke="#6d3a1e" stroke-width="2.5" stroke-linecap="round"/>
<path d="M-124-34l-26-6M-124-28l-26 4M-60-34l26-6M-60-28l26 4" stroke="#fff6e6" stroke-opacity=".8" stroke-width="2" stroke-linecap="round"/>
<path d="M-110 0c-6-18 18-26 34-14 12 8 10 14 4 14z" fill="#f8d8ac"/><path d="M-92-4v-6M-82-2v-7" stroke="#c98a52" stroke-width="2.5" stroke-linecap="round"/>
</g>`;
}
