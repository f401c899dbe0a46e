import { buildOf } from '../../scripts/manifest/build';
import { problemLine } from '../../scripts/manifest/problem';
import type { ProblemCode } from '../../scripts/manifest/problem';
import { codesOf, edited, manifest, validate } from './support';

const PANE_URL = '<bt:Url id="Pane.Url" DefaultValue="https://localhost:3000/taskpane.html" />';

const lineOf = (passage: string) => manifest.slice(0, manifest.indexOf(passage)).split('\n').length;

const EMPTY_GROUP = /<Group id[^]*?<\/Icon>/.exec(manifest)![0].replace('PhuLuc.Group', 'Empty') + '</Group>';

/** A code that is added does not compile until it stands here, and does not pass until it is tried. */
const EVERY_CODE: Record<ProblemCode, true> = {
  notWellFormed: true,
  rootUnknown: true,
  elementUnknown: true,
  elementMissing: true,
  elementMisplaced: true,
  elementRepeated: true,
  attributeMissing: true,
  attributeUnknown: true,
  valueNotAllowed: true,
  guidMalformed: true,
  versionMalformed: true,
  textEmpty: true,
  textTooLong: true,
  localeMissing: true,
  localeUnexpected: true,
  idRepeated: true,
  residTooLong: true,
  residUndefined: true,
  residOfWrongKind: true,
  resourceUnused: true,
  urlNotHttps: true,
  assetMissing: true,
  iconNotPng: true,
  iconSizeWrong: true,
  iconSizeMissing: true,
  requirementMissing: true,
  requirementTooHigh: true,
  functionCommand: true,
  fileNotBuilt: true,
  namespaceDiffers: true,
  functionsDiffer: true,
};

/** A small edit of the real manifest, and the one code that must come of it. */
const broken: readonly (readonly [string, ProblemCode, string])[] = [
  ['a tag that is not closed', 'notWellFormed', edited('</Permissions>', '')],
  ['a bare ampersand', 'notWellFormed', edited('view=insert"', 'view=insert&now"')],
  ['an undeclared prefix', 'notWellFormed', edited(/xmlns:bt="[^"]+"/, '')],
  [
    'an attribute written twice',
    'notWellFormed',
    edited('<Host Name="Workbook"', '<Host Name="Workbook" Name="X"'),
  ],
  ['text after the root', 'notWellFormed', `${manifest}more`],
  ['an empty file', 'notWellFormed', ''],

  ['another namespace at the root', 'rootUnknown', edited('appforoffice/1.1', 'appforoffice/1.0')],
  ['an element that no schema knows', 'elementUnknown', edited('<Hosts>', '<Colour>blue</Colour><Hosts>')],
  [
    'an element of the wrong namespace',
    'elementUnknown',
    edited('<Hosts>', '<Colour xmlns="urn:x">blue</Colour><Hosts>'),
  ],
  ['no <HighResolutionIconUrl>', 'elementMissing', edited(/ *<HighResolutionIconUrl .*\n/, '')],
  ['no <Title> in a supertip', 'elementMissing', edited(/ *<Title resid="Open.Label" \/>\n/, '')],
  ['a group without a button', 'elementMissing', edited('</Group>', `</Group>${EMPTY_GROUP}`)],
  ['<Version> before <Id>', 'elementMisplaced', edited(/(<Id>.*<\/Id>)\s*(<Version>.*<\/Version>)/, '$2$1')],
  [
    '<SourceLocation> before <TaskpaneId>',
    'elementMisplaced',
    edited(/(<TaskpaneId>.*<\/TaskpaneId>)\s*(<SourceLocation resid="Pane.Url" \/>)/, '$2$1'),
  ],
  [
    'two <Permissions>',
    'elementRepeated',
    edited('<Permissions>', '<Permissions>ReadWriteDocument</Permissions><Permissions>'),
  ],
  [
    'two entries in the cell menu',
    'elementRepeated',
    edited(
      /(<OfficeMenu id="ContextMenuCell">\s*)(<Control xsi:type="Button" id=")([^"]*)([^]*?<\/Control>)/,
      '$1$2$3$4$2Another$4',
    ),
  ],
  [
    'no DefaultValue',
    'attributeMissing',
    edited('<SupportUrl DefaultValue="https://localhost:3000/assets/help.html"', '<SupportUrl'),
  ],
  ['no xsi:type on an action', 'attributeMissing', edited('<Action xsi:type="ShowTaskpane">', '<Action>')],
  [
    'an unknown attribute',
    'attributeUnknown',
    edited('<Host Name="Workbook"', '<Host Name="Workbook" Kind="big"'),
  ],
  ['another host', 'valueNotAllowed', edited('<Host Name="Workbook"', '<Host Name="Document"')],
  ['fewer permissions', 'valueNotAllowed', edited('ReadWriteDocument', 'ReadDocument')],
  ['a tab that Excel has not', 'valueNotAllowed', edited('TabHome', 'TabHouse')],
  ['an unknown kind of action', 'valueNotAllowed', edited('"ShowTaskpane"', '"ShowPane"')],
  ['an inherited name as a type', 'valueNotAllowed', edited('"ShowTaskpane"', '"toString"')],
  ['another default language', 'valueNotAllowed', edited('<DefaultLocale>vi-VN', '<DefaultLocale>en-US')],

  ['an id that is not a GUID', 'guidMalformed', edited('6ca237da-', '6ca237d-')],
  ['a version of three numbers', 'versionMalformed', edited('1.0.0.0', '1.0.0')],
  ['an empty label', 'textEmpty', edited('DefaultValue="Kiểm tra"', 'DefaultValue=" "')],
  ['an empty translation', 'textEmpty', edited('Value="Check"', 'Value=""')],
  [
    'a label of 126 characters',
    'textTooLong',
    edited('DefaultValue="Kiểm tra"', `DefaultValue="${'x'.repeat(126)}"`),
  ],
  ['a translated label of 126', 'textTooLong', edited('Value="Check"', `Value="${'x'.repeat(126)}"`)],
  [
    'a supertip of 251 characters',
    'textTooLong',
    edited(/DefaultValue="Đọc mọi[^"]*"/, `DefaultValue="${'x'.repeat(251)}"`),
  ],
  [
    'a description of 251',
    'textTooLong',
    edited(/Value="Inserts the indicator[^"]*"/, `Value="${'x'.repeat(251)}"`),
  ],
  [
    'a provider of 126 characters',
    'textTooLong',
    edited('<ProviderName>', `<ProviderName>${'x'.repeat(126)}`),
  ],
  ['a string without English', 'localeMissing', edited(/<bt:Override Locale="en-US" Value="Check" \/>/, '')],
  ['a name without English', 'localeMissing', edited(/<Override Locale="en-US" Value="Phụ Lục" \/>/, '')],
  [
    'a third language',
    'localeUnexpected',
    edited(
      /(?=<bt:Override Locale="en-US" Value="Check")/,
      '<bt:Override Locale="fr-FR" Value="Contrôler" />',
    ),
  ],
  [
    'English twice',
    'localeUnexpected',
    edited(/(?=<bt:Override Locale="en-US" Value="Check")/, '<bt:Override Locale="en-US" Value="Check" />'),
  ],

  ['two buttons of one id', 'idRepeated', edited('id="PhuLuc.Open"', 'id="PhuLuc.Check"')],
  ['a group named as a button', 'idRepeated', edited('id="PhuLuc.Group"', 'id="PhuLuc.Check"')],
  ['two addresses of one id', 'idRepeated', edited(PANE_URL, PANE_URL + PANE_URL)],
  [
    'a resource id of 33 characters',
    'residTooLong',
    manifest.replaceAll('"Check.Tip"', `"${'x'.repeat(33)}"`),
  ],
  [
    'a reference to nothing',
    'residUndefined',
    edited('<Label resid="Check.Label"', '<Label resid="Chek.Label"'),
  ],
  [
    'a label that refers to a long string',
    'residOfWrongKind',
    edited('<Label resid="Check.Label"', '<Label resid="Check.Tip"'),
  ],
  [
    'a title that refers to a picture',
    'residOfWrongKind',
    edited('<SourceLocation resid="Pane.Url" />', '$&<Title resid="Icon.App.16" />'),
  ],
  [
    'a string that nobody uses',
    'resourceUnused',
    edited(
      '<bt:Urls>',
      '<bt:Urls><bt:Url id="Spare.Url" DefaultValue="https://localhost:3000/taskpane.html" />',
    ),
  ],

  [
    'a page over http',
    'urlNotHttps',
    edited(
      '"https://localhost:3000/taskpane.html?view=check"',
      '"http://localhost:3000/taskpane.html?view=check"',
    ),
  ],
  [
    'a relative address',
    'urlNotHttps',
    edited('"https://localhost:3000/taskpane.html?view=check"', '"taskpane.html"'),
  ],
  [
    'a domain without https',
    'urlNotHttps',
    edited(/(?=<Hosts>\s*<Host Name)/, '<AppDomains><AppDomain>http://x.vn</AppDomain></AppDomains>'),
  ],
  [
    'an icon that is not there',
    'assetMissing',
    edited('assets/icons/check-20.png', 'assets/icons/chekc-20.png'),
  ],
  [
    'a help page that is not there',
    'assetMissing',
    edited(
      'SupportUrl DefaultValue="https://localhost:3000/assets/help.html',
      'SupportUrl DefaultValue="https://localhost:3000/assets/halp.html',
    ),
  ],
  ['an icon that is a page', 'iconNotPng', edited('assets/icons/check-20.png', 'assets/help.html')],
  [
    'an icon of another size',
    'iconSizeWrong',
    edited('assets/icons/check-20.png', 'assets/icons/check-24.png'),
  ],
  ['a small listing icon', 'iconSizeWrong', edited('assets/icons/app-32.png', 'assets/icons/app-16.png')],
  ['a large listing icon', 'iconSizeWrong', edited('assets/icons/app-64.png', 'assets/icons/app-128.png')],

  ['ExcelApi 1.15', 'requirementTooHigh', edited('MinVersion="1.14"', 'MinVersion="1.15"')],
  ['ExcelApi 2.0', 'requirementTooHigh', edited('MinVersion="1.14"', 'MinVersion="2.0"')],
  [
    'ExcelApi 1.15 by inheritance',
    'requirementTooHigh',
    edited('"ExcelApi" MinVersion="1.14"', '"ExcelApi"').replace(
      'DefaultMinVersion="1.1"',
      'DefaultMinVersion="1.15"',
    ),
  ],
  [
    'no ExcelApi',
    'requirementMissing',
    edited('Name="ExcelApi"', 'Name="SharedRuntime"').replace('1.14', '1.1'),
  ],
  [
    'a button that runs a function',
    'functionCommand',
    edited(
      /<Action xsi:type="ShowTaskpane">\s*<TaskpaneId>PhuLuc.Pane<\/TaskpaneId>\s*<SourceLocation resid="Pane.Check.Url" \/>\s*<\/Action>/,
      '<Action xsi:type="ExecuteFunction"><FunctionName>check</FunctionName></Action>',
    ).replace(/ *<bt:Url id="Pane.Check.Url".*\n/, ''),
  ],
  ['an icon without 16', 'iconSizeMissing', edited('<bt:Image size="16" resid="Icon.Check.16" />', '')],
  ['a page that the build does not make', 'fileNotBuilt', edited('taskpane.html?view=quick', 'pane.html')],
  ['a script under another name', 'fileNotBuilt', edited('/functions.js"', '/function.js"')],
  [
    'another prefix of the functions',
    'namespaceDiffers',
    edited('DefaultValue="PHULUC"', 'DefaultValue="PL"'),
  ],
  [
    'a translated prefix',
    'namespaceDiffers',
    edited('Locale="en-US" Value="PHULUC"', 'Locale="en-US" Value="APPX"'),
  ],
  ['functions without metadata', 'functionsDiffer', edited('/functions-en.json', '/taskpane.html')],
  [
    'functions without a prefix',
    'elementMissing',
    edited('<Namespace resid="Functions.Namespace" />', '').replace(
      /<bt:String id="Functions.Namespace"[^]*?<\/bt:String>/,
      '',
    ),
  ],
  ['an icon without 24', 'iconSizeMissing', edited('<bt:Image size="24" resid="Icon.Check.24" />', '')],
];

describe('the manifest', () => {
  it('has no problem', () => {
    expect(validate(manifest)).toEqual([]);
  });

  it.each(broken)('with %s is reported as %s', (_, code, xml) => {
    expect(codesOf(xml)).toEqual([code]);
  });

  it('is tried with every code that there is', () => {
    expect(new Set(broken.map(([, code]) => code))).toEqual(new Set(Object.keys(EVERY_CODE)));
  });

  it('reports every problem at its line, each in one line of text', () => {
    const [first, second, ...others] = validate(
      edited('id="PhuLuc.Open"', 'id="PhuLuc.Check"').replace('MinVersion="1.14"', 'MinVersion="1.16"'),
    );
    expect(others).toEqual([]);
    expect(problemLine(first!)).toMatch(
      /^idRepeated: the id "PhuLuc.Check" is used twice \(line \d+, <Control>\)\. .+$/,
    );
    expect(problemLine(second!)).toBe(
      `requirementTooHigh: ExcelApi 1.16 shuts out Excel LTSC 2021 (line ${lineOf('<Set ')}, <Set>). Ask for 1.14 at most.`,
    );
  });

  it('reports a tag of several lines where it begins', () => {
    const [problem] = validate(edited('DefaultValue="Chèn phụ lục chỉ tiêu', 'Colour="" $&'));
    expect(problem?.where).toBe(`line ${lineOf('<Description\n')}, <Description>`);
  });

  it('that is not well-formed says where', () => {
    expect(validate(edited('</Permissions>', ''))[0]?.where).toMatch(/^line \d+$/);
  });

  describe('beside metadata of the functions', () => {
    const METADATA = 'functions.json';
    const { metadata, registered } = buildOf();
    const told = JSON.parse(metadata[METADATA] ?? '') as { functions: { id: string; name: string }[] };

    /** The codes for the real manifest with other metadata in Vietnamese. */
    const codesWith = (functions: unknown) =>
      codesOf(manifest, { metadata: { ...metadata, [METADATA]: JSON.stringify({ functions }) } });

    it.each<[string, unknown]>([
      ['that lacks one', told.functions.slice(1)],
      ['that has one too many', [...told.functions, { id: 'SPARE', name: 'SPARE' }]],
      ['that has one twice', [...told.functions, told.functions[0]]],
      ['with a name like a cell', [{ ...told.functions[0], name: 'GAP1' }, ...told.functions.slice(1)]],
      ['with a name too short', [{ ...told.functions[0], name: 'GA' }, ...told.functions.slice(1)]],
      ['that is no list', {}],
    ])('%s', (_, functions) => {
      expect(codesWith(functions)).toEqual(['functionsDiffer']);
    });

    it('that is no JSON', () => {
      expect(codesOf(manifest, { metadata: { ...metadata, [METADATA]: '<html>' } })).toEqual([
        'functionsDiffer',
      ]);
    });

    it('registers the four functions', () => {
      expect(registered).toEqual(['GAP', 'VERDICT', 'TARGET', 'READ']);
      expect(codesWith(told.functions)).toEqual([]);
    });
  });
});
