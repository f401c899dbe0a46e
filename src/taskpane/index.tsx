/** Mounts the pane once Excel is there. The only file of the pane that knows Office. */
import { createRoot } from 'react-dom/client';
import { createOfficePort } from '../excel/officePort';
import { App } from './App';
import { firstLanguage, firstView, shadeOf } from './start';

const plans = import('./plans');

void Office.onReady(async () => {
  const root = document.getElementById('root');
  if (!root) throw new Error('taskpane.html has no #root');
  // Typed as always there; Excel versions without a theme leave it out.
  const theme = Office.context.officeTheme as Office.OfficeTheme | undefined;
  const shade = shadeOf(theme?.bodyBackgroundColor);
  createRoot(root).render(
    <App
      port={createOfficePort()}
      plans={(await plans).shippedPlans}
      initialLanguage={firstLanguage(location.search)}
      initialView={firstView(location.search)}
      today={new Date()}
      {...(shade && { shade })}
    />,
  );
});
