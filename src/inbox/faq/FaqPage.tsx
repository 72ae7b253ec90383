import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { FaqLanguageReport, FaqReport } from '../../protocol/index.ts';
import { useInbox } from '../context.ts';
import { Icon } from '../ui/Icon.tsx';
import { newDraft } from './articleDraft.ts';
import { reportCsvAddress } from './faqApi.ts';
import { Figures } from './Figures.tsx';
import { languageOf as wordsOf } from '../../locales/languages.ts';
import { languageName } from './languageName.ts';
import { Proposals } from './Proposals.tsx';
import { ReportTable } from './ReportTable.tsx';
import { reportTables } from './reportTables.ts';
import { RowAction } from './RowAction.tsx';
import { useFaqReport } from './useFaqReport.ts';
import { WrittenArticles } from './WrittenArticles.tsx';

const PERIODS = [7, 30, 90] as const;
const USUAL_DAYS = 30;

/** "What people look for": the searches and articles of a period, and what to write next. */
export function FaqPage(): JSX.Element {
  const { ports, words, locale, announce, write } = useInbox();
  const [days, setDays] = useState<number>(USUAL_DAYS);
  const [chosen, setChosen] = useState<string>();
  const { status, report, from, reload } = useFaqReport(days);
  const heading = useRef<HTMLHeadingElement>(null);
  const language = report && languageOf(report, chosen);

  // Whoever comes here by keyboard goes on reading from the heading.
  useEffect(() => heading.current?.focus(), []);
  useEffect(() => {
    if (status === 'loading') announce(words('lookLoading'));
  }, [status, announce, words]);

  return (
    <div class="look" aria-busy={status === 'loading'}>
      <header class="look-head">
        <div class="look-title">
          <h2 ref={heading} tabIndex={-1}>
            {words('lookTitle')}
          </h2>
          <p>{words('lookLead')}</p>
        </div>
        <div class="look-choices">
          <Periods days={days} onChoose={setDays} />
          {report && report.languages.length > 1 && (
            <LanguageSelect report={report} value={language?.lang ?? ''} onChoose={setChosen} />
          )}
          {language && (
            <a class="button button-small" href={reportCsvAddress(ports, { from, lang: language.lang })} download>
              <Icon name="down" size={15} /> {words('lookCsv')}
            </a>
          )}
          <button
            type="button"
            class="button button-small button-primary"
            onClick={() => write(newDraft(language?.lang ?? wordsOf(locale) ?? 'en'))}
          >
            <Icon name="write" size={15} /> {words('writeArticle')}
          </button>
        </div>
      </header>
      {status === 'failed' && <Failed onRetry={reload} />}
      {status !== 'failed' && !report && <p class="look-wait">{words('lookLoading')}</p>}
      {status !== 'failed' && report && !language && <Empty />}
      {status !== 'failed' && report && language && <Report report={language} capped={report.capped} />}
      {report && (
        <>
          <Proposals lang={language?.lang} />
          <WrittenArticles lang={language?.lang} />
        </>
      )}
    </div>
  );
}

/** The language chosen, else the one with most visits. */
function languageOf({ languages }: FaqReport, chosen: string | undefined): FaqLanguageReport | undefined {
  return languages.find(({ lang }) => lang === chosen) ?? languages[0];
}

function Report({ report, capped }: { readonly report: FaqLanguageReport; readonly capped: boolean }): JSX.Element {
  const { words } = useInbox();
  return (
    <>
      <Figures report={report} />
      {capped && <p class="look-note">{words('lookCapped')}</p>}
      <div class="look-cards">
        {reportTables(report).map((table) => (
          <ReportTable
            key={`${report.lang} ${table.name}`}
            table={table}
            action={(row) => <RowAction row={row} lang={report.lang} />}
          />
        ))}
      </div>
    </>
  );
}

function Periods(props: { readonly days: number; onChoose(days: number): void }): JSX.Element {
  const { words } = useInbox();
  return (
    <fieldset class="look-periods">
      <legend class="sr-only">{words('lookPeriod')}</legend>
      <div class="segments">
        {PERIODS.map((days) => (
          <label key={days} class="segment">
            <input
              type="radio"
              name="period"
              value={days}
              checked={props.days === days}
              onChange={() => props.onChoose(days)}
            />
            <span>{words('lookDays', { count: days })}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

function LanguageSelect(props: {
  readonly report: FaqReport;
  readonly value: string;
  onChoose(lang: string): void;
}): JSX.Element {
  const { words, locale } = useInbox();
  return (
    <select
      aria-label={words('language')}
      value={props.value}
      onChange={(event) => props.onChoose(event.currentTarget.value)}
    >
      {props.report.languages.map(({ lang }) => (
        <option key={lang} value={lang}>
          {languageName(lang, locale)}
        </option>
      ))}
    </select>
  );
}

function Empty(): JSX.Element {
  const { words } = useInbox();
  return (
    <div class="empty look-empty">
      <span class="empty-icon">
        <Icon name="search" size={28} />
      </span>
      <p class="empty-title">{words('lookEmpty')}</p>
      <p>{words('lookEmptyHint')}</p>
    </div>
  );
}

function Failed({ onRetry }: { onRetry(): void }): JSX.Element {
  const { words } = useInbox();
  return (
    <div class="empty look-empty">
      <p role="alert">{words('lookFailed')}</p>
      <button type="button" class="button button-small" onClick={onRetry}>
        {words('tryAgain')}
      </button>
    </div>
  );
}
