/**
 * The page behind the ribbon's function commands (`<FunctionFile>`). It has no face: without a shared runtime it can
 * neither open the pane nor speak to it, so what it finds is shown in the sheet.
 */
import { createOfficePort } from '../excel/officePort';
import { vietnameseAppendix } from '../locale';
import { shippedPlans } from '../plans';
import { registerCommands } from './register';
import type { CommandEvent } from './register';

void Office.onReady(() => {
  registerCommands(
    (name, command) => {
      Office.actions.associate(name, (event: CommandEvent) => void command(event));
    },
    () => createOfficePort(),
    { plans: shippedPlans, strings: vietnameseAppendix },
  );
});
