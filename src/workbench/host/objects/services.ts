import { ApiObject, apiType } from '../protocol/apiObject';

const ADDIN_SERVICE = apiType<AddinInternalService>('AddinInternalService', {
  methods: ['notifyActionHandlerReady'],
});
const RIBBON = apiType<RibbonService>('DynamicRibbon', {
  methods: ['executeRequestUpdate', 'executeRequestCreate'],
});

/** The client tells here that it is ready to run the functions of ribbon buttons. */
export class AddinInternalService extends ApiObject {
  readonly api = ADDIN_SERVICE;

  notifyActionHandlerReady(): void {
    // Nothing waits for it: commands are raised by the page.
  }
}

/** Changes of the ribbon; there is no ribbon to change. */
export class RibbonService extends ApiObject {
  readonly api = RIBBON;

  executeRequestUpdate(): void {
    // The page draws its own buttons.
  }

  executeRequestCreate(): void {
    // The page draws its own buttons.
  }
}
