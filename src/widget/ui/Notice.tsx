import type { ComponentChildren } from 'preact';
import { useStyles } from '../panel/styles.ts';
import css from './Notice.css?inline';
import { Button } from './Button.tsx';
import { Icon, type IconName } from './Icon.tsx';

/** What a notice says and offers. */
export interface NoticeProps {
  /** `info` is the default; `problem` is read out as an alert. */
  tone?: 'info' | 'good' | 'warning' | 'problem';
  icon?: IconName;
  /** The next step, as a button. */
  action?: { readonly label: string; readonly onClick: () => void };
  /** Makes it addressable, for `aria-describedby`. */
  id?: string;
  children: ComponentChildren;
}

/** A sentence that matters now, with a next step where there is one. */
export function Notice({ tone = 'info', icon, action, id, children }: NoticeProps) {
  useStyles(css);
  return (
    <div class={`notice notice-${tone}`} id={id} role={tone === 'problem' ? 'alert' : undefined}>
      <Icon name={icon ?? (tone === 'good' ? 'check' : 'alert')} size={18} />
      <div class="notice-words">{children}</div>
      {action ? (
        <Button kind="plain" onClick={action.onClick}>
          {action.label}
        </Button>
      ) : null}
    </div>
  );
}
