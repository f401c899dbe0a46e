import { NAMESPACES } from './parse';

/**
 * The part of Microsoft's manifest schemas that this add-in uses, as data (OfficeAppManifestV1_1, taskpane
 * VersionOverridesV1_0, OfficeAppBasicTypesV1_0). Children stand in the schema's order, which Office insists on.
 * What is not listed, such as menus and <Runtimes>, is reported as unknown: add it here together with its first use.
 */
export interface ElementRule {
  /** Attributes besides `xsi:type`; true where obligatory. */
  readonly attributes?: Readonly<Record<string, boolean>>;
  readonly children?: readonly ChildRule[];
  /** The values that `xsi:type` may have, each with what it adds to the rule. */
  readonly types?: Readonly<Record<string, ElementRule>>;
  /** The values that an attribute may have; "" is the text of the element. */
  readonly values?: Readonly<Record<string, readonly string[]>>;
}

export interface ChildRule {
  readonly name: string;
  readonly namespace: string;
  readonly min: number;
  readonly max: number;
  readonly rule: ElementRule;
}

type Occurrence = 'one' | 'optional' | 'some' | 'any';

const OCCURRENCES: Readonly<Record<Occurrence, { readonly min: number; readonly max: number }>> = {
  one: { min: 1, max: 1 },
  optional: { min: 0, max: 1 },
  some: { min: 1, max: Infinity },
  any: { min: 0, max: Infinity },
};

const childIn =
  (namespace: string) =>
  (name: string, occurrence: Occurrence, rule: ElementRule = {}) => ({
    name,
    namespace,
    ...OCCURRENCES[occurrence],
    rule,
  });

const app = childIn(NAMESPACES.app);
const overrides = childIn(NAMESPACES.overrides);
const basic = childIn(NAMESPACES.basic);

const reference: ElementRule = { attributes: { resid: true } };

// The manifest proper

const setting: ElementRule = {
  attributes: { DefaultValue: true },
  children: [app('Override', 'any', { attributes: { Locale: true, Value: true } })],
};

const requirements: ElementRule = {
  children: [
    app('Sets', 'optional', {
      attributes: { DefaultMinVersion: false },
      children: [app('Set', 'some', { attributes: { Name: true, MinVersion: false } })],
    }),
  ],
};

// The ribbon and the menus

const icon: ElementRule = {
  children: [basic('Image', 'some', { attributes: { resid: true, size: true } })],
};

const action: ElementRule = {
  types: {
    ShowTaskpane: {
      children: [
        overrides('TaskpaneId', 'optional'),
        overrides('SourceLocation', 'one', reference),
        overrides('Title', 'optional', reference),
      ],
    },
    ExecuteFunction: { children: [overrides('FunctionName', 'one')] },
  },
};

const control: ElementRule = {
  attributes: { id: true },
  types: {
    Button: {
      children: [
        overrides('Label', 'one', reference),
        overrides('Supertip', 'one', {
          children: [overrides('Title', 'one', reference), overrides('Description', 'one', reference)],
        }),
        overrides('Icon', 'one', icon),
        overrides('Action', 'one', action),
      ],
    },
  },
};

const group: ElementRule = {
  attributes: { id: true },
  children: [
    overrides('Label', 'one', reference),
    overrides('Icon', 'one', icon),
    overrides('Control', 'some', control),
  ],
};

const extensionPoint: ElementRule = {
  types: {
    PrimaryCommandSurface: {
      children: [
        overrides('OfficeTab', 'some', {
          attributes: { id: true },
          values: { id: ['TabHome', 'TabInsert', 'TabData', 'TabReview', 'TabView'] },
          children: [overrides('Group', 'some', group)],
        }),
      ],
    },
    ContextMenu: {
      children: [
        overrides('OfficeMenu', 'some', {
          attributes: { id: true },
          values: { id: ['ContextMenuCell', 'ContextMenuText'] },
          // The schema would take several; Microsoft's reference says that there can be only one.
          children: [overrides('Control', 'one', control)],
        }),
      ],
    },
  },
};

const location: ElementRule = { children: [overrides('SourceLocation', 'one', reference)] };

/** What the add-in has whatever the device: the functions of the sheet. */
const allFormFactors: ElementRule = {
  children: [
    overrides('ExtensionPoint', 'one', {
      types: {
        CustomFunctions: {
          children: [
            overrides('Script', 'one', location),
            overrides('Page', 'one', location),
            // The schema would do without these two; then Excel would know neither the functions nor their prefix.
            overrides('Metadata', 'one', location),
            overrides('Namespace', 'one', reference),
          ],
        },
      },
    }),
  ],
};

const formFactor: ElementRule = {
  children: [
    overrides('GetStarted', 'optional', {
      children: [
        overrides('Title', 'one', reference),
        overrides('Description', 'one', reference),
        overrides('LearnMoreUrl', 'one', reference),
      ],
    }),
    overrides('FunctionFile', 'optional', reference),
    overrides('ExtensionPoint', 'some', extensionPoint),
  ],
};

// The resources

const resource: ElementRule = {
  attributes: { id: true, DefaultValue: true },
  children: [basic('Override', 'any', { attributes: { Locale: true, Value: true } })],
};

const resources: ElementRule = {
  children: [
    basic('Images', 'optional', { children: [basic('Image', 'any', resource)] }),
    basic('Urls', 'optional', { children: [basic('Url', 'any', resource)] }),
    basic('ShortStrings', 'optional', { children: [basic('String', 'any', resource)] }),
    basic('LongStrings', 'optional', { children: [basic('String', 'any', resource)] }),
  ],
};

const versionOverrides: ElementRule = {
  types: {
    VersionOverridesV1_0: {
      children: [
        overrides('Description', 'optional', reference),
        overrides('Hosts', 'one', {
          children: [
            overrides('Host', 'one', {
              types: {
                Workbook: {
                  children: [
                    overrides('AllFormFactors', 'one', allFormFactors),
                    overrides('DesktopFormFactor', 'one', formFactor),
                  ],
                },
              },
            }),
          ],
        }),
        overrides('Resources', 'one', resources),
      ],
    },
  },
};

/** The root. Stricter than the schema where the product needs more: icons, help, hosts and requirements. */
export const rootRule: ChildRule = app('OfficeApp', 'one', {
  types: {
    TaskPaneApp: {
      children: [
        app('Id', 'one'),
        app('Version', 'one'),
        app('ProviderName', 'one'),
        app('DefaultLocale', 'one', { values: { '': ['vi-VN'] } }),
        app('DisplayName', 'one', setting),
        app('Description', 'one', setting),
        app('IconUrl', 'one', setting),
        app('HighResolutionIconUrl', 'one', setting),
        app('SupportUrl', 'one', setting),
        app('AppDomains', 'optional', { children: [app('AppDomain', 'some')] }),
        app('Hosts', 'one', {
          children: [app('Host', 'one', { attributes: { Name: true }, values: { Name: ['Workbook'] } })],
        }),
        app('Requirements', 'one', requirements),
        app('DefaultSettings', 'one', { children: [app('SourceLocation', 'one', setting)] }),
        app('Permissions', 'one', { values: { '': ['ReadWriteDocument'] } }),
        overrides('VersionOverrides', 'one', versionOverrides),
      ],
    },
  },
});
