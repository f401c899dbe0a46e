/** What the add-in is told of the program it runs in. */
export interface AppContextOptions {
  /** "vi-VN": both the language of the program and of the document. */
  readonly locale: string;
  /** API sets and versions that `Office.context.requirements` answers for. */
  readonly requirementSets: Readonly<Record<string, string>>;
}

/**
 * ExcelApi 1.14 is what the add-in may rely on; the online set brings the sheet's name and visibility
 * events; DelayForCellEdit makes the client send that flag.
 */
export const DEFAULT_APP_CONTEXT: AppContextOptions = {
  locale: 'vi-VN',
  requirementSets: { ExcelApi: '1.14', ExcelApiOnline: '1.1', DelayForCellEdit: '1.1', SharedRuntime: '1.1' },
};

/** Ids of one conversation between office.js and a host. */
export interface Conversation {
  readonly conversationId: string;
  readonly controlId: string;
  readonly correlationId: string;
  readonly origin: string;
}

/** Office's number for Excel on the web. */
const EXCEL_ON_THE_WEB = 16;

/** The answer to office.js's `getAppContext`. */
export function appContext(
  { controlId, correlationId, origin }: Conversation,
  { locale, requirementSets }: AppContextOptions,
  document: { readonly name: string; readonly settings: readonly (readonly [string, unknown])[] },
  size: { readonly width: number; readonly height: number },
): Readonly<Record<string, unknown>> {
  return {
    _id: controlId,
    _appName: EXCEL_ON_THE_WEB,
    _appVersion: '16.0',
    _appUILocale: locale,
    _dataLocale: locale,
    _docUrl: `${origin}/${encodeURIComponent(document.name)}`,
    _clientMode: 1,
    _settings: document.settings,
    _reason: 'documentOpened',
    _osfControlType: 1,
    _eToken: '',
    _correlationId: correlationId,
    _appInstanceId: controlId,
    _appMinorVersion: 0,
    _requirementMatrix: JSON.stringify(requirementSets),
    _hostCustomMessage: '',
    _hostFullVersion: '16.0.17000.20000',
    _clientWindowHeight: size.height,
    _clientWindowWidth: size.width,
    _addinName: 'pane',
    _appDomains: [],
    _dialogRequirementMatrix: '{}',
    _featureGates: {},
    _wacHostEnvironment: '0',
    _isFromWacAutomation: false,
    _initialDisplayMode: 2,
  };
}
