/**
 * Two builds out of one configuration:
 *   addin      what is deployed: the task pane, with office.js from Microsoft's CDN.
 *              `--env intranet` serves the npm package's office.js from the same place instead
 *              (Microsoft supports the CDN alone).
 *   workbench  what `npm start` shows: a spreadsheet in the page and the same task pane beside it. office.js
 *              comes from the npm package through the development server and is never copied.
 * `--env only=addin` or `only=workbench` builds one of them.
 */
import { readdirSync } from 'node:fs';
import path from 'node:path';
import CopyPlugin from 'copy-webpack-plugin';
import HtmlPlugin from 'html-webpack-plugin';
import webpack from 'webpack';
import { FunctionMetadataPlugin } from './scripts/functions/metadataPlugin.mjs';

const root = import.meta.dirname;
const at = (...parts) => path.join(root, ...parts);
const OFFICE_CDN = 'https://appsforoffice.microsoft.com/lib/1/hosted';
const OFFICE_PACKAGE = at('node_modules/@microsoft/office-js/dist');

const common = (mode, name, target = 'es2022') => ({
  name,
  mode,
  context: root,
  // React as it is deployed, also where "development" only saves the time for making files small: its own checks take half of a frame.
  optimization: { nodeEnv: 'production' },
  // Source maps in files of their own: nothing is ever evaluated from a string.
  devtool: mode === 'production' ? 'source-map' : false,
  resolve: { extensions: ['.ts', '.tsx', '.mjs', '.js'] },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        loader: 'swc-loader',
        options: {
          jsc: {
            parser: { syntax: 'typescript', tsx: true },
            transform: { react: { runtime: 'automatic', development: false } },
            target,
          },
        },
      },
      { test: /\.css$/, use: ['style-loader', 'css-loader'] },
    ],
  },
  performance: { hints: false },
  stats: 'errors-warnings',
});

const output = (folder, filename) => ({
  path: at('dist', folder),
  filename,
  chunkFilename: filename,
  // What the worksheet functions' own build puts beside it stays.
  clean: { keep: /^functions/ },
});

/** A page with its entry. Templates read the options through `htmlWebpackPlugin.options`. */
const page = (filename, template, chunks, options) =>
  new HtmlPlugin({ filename, template: at(template), chunks, scriptLoading: 'defer', ...options });

/**
 * The npm package's names are lower case and its client asks for `vi-VN/…`, so a server that tells capitals
 * apart needs the folders of the languages under both names.
 */
function officePatterns() {
  const locales = readdirSync(OFFICE_PACKAGE).filter((name) => /^[a-z]{2,3}(-[a-z]+)?-[a-z]{2}$/.test(name));
  const asked = (name) => name.replace(/-[a-z]{2}$/, (country) => country.toUpperCase());
  // Microsoft's files as they are: not made smaller once more, and without those for debugging.
  const options = {
    info: { minimized: true },
    globOptions: { ignore: ['**/*.debug.js', '**/*.map', '**/*.d.ts'] },
  };
  return [
    { from: OFFICE_PACKAGE, to: 'office', ...options },
    ...locales.map((name) => ({
      from: path.join(OFFICE_PACKAGE, name),
      to: `office/${asked(name)}`,
      ...options,
    })),
  ];
}

function addin(mode, isIntranet) {
  const officeJsUrl = `${isIntranet ? 'office' : OFFICE_CDN}/office.js`;
  return {
    ...common(mode, 'addin'),
    entry: { taskpane: at('src/taskpane/index.tsx') },
    output: output('addin', mode === 'production' ? '[name].[contenthash:8].js' : '[name].js'),
    plugins: [
      page('taskpane.html', 'src/taskpane/taskpane.html', ['taskpane'], { officeJsUrl, bootScript: '' }),
      new CopyPlugin({
        patterns: [
          { from: at('assets'), to: 'assets' },
          { from: at('manifest.xml'), to: 'manifest.xml' },
          ...(isIntranet ? officePatterns() : []),
        ],
      }),
    ],
  };
}

/**
 * The worksheet functions: one script for Excel's runtime of its own, which before Office 2403 and up to Office 2021
 * knows ECMAScript 2016 and no later (docs/functions.md). Built alike for both, so that the workbench runs what
 * Excel runs.
 */
function functions(mode, folder, runtimeUrl) {
  const { module, ...rest } = common(mode, `functions for ${folder}`, 'es2016');
  return {
    ...rest,
    target: ['web', 'es2016'],
    entry: { functions: at('src/functions/index.ts') },
    output: { path: at('dist', folder), filename: '[name].js' },
    module,
    plugins: [
      page('functions.html', 'src/functions/functions.html', ['functions'], {
        runtimeUrl,
        scriptLoading: 'blocking',
      }),
      new FunctionMetadataPlugin(),
    ],
  };
}

function workbench(mode) {
  return {
    ...common(mode, 'workbench'),
    entry: {
      workbench: at('src/workbench/page/index.ts'),
      boot: at('src/workbench/page/paneBoot.ts'),
      functionsRuntime: at('src/workbench/functions/worker.ts'),
      taskpane: at('src/taskpane/index.tsx'),
    },
    output: output('workbench', '[name].js'),
    plugins: [
      // The grid can hyphenate sixty languages; it asks for English and nothing here hyphenates.
      new webpack.IgnorePlugin({
        contextRegExp: /engine-render[\\/]lib[\\/]es$/,
        resourceRegExp: /^\.\/(?!index|facade|en-gb)/,
      }),
      page('index.html', 'src/workbench/page/index.html', ['workbench']),
      // The boot script must come before office.js, so the pane's template places it by hand.
      page('taskpane.html', 'src/taskpane/taskpane.html', ['taskpane'], {
        officeJsUrl: 'officejs/office.js',
        bootScript: 'boot.js',
      }),
      new CopyPlugin({ patterns: [{ from: at('assets'), to: 'assets' }] }),
    ],
  };
}

export default (env = {}, argv = {}) => {
  const mode = argv.mode ?? 'production';
  const isIntranet = Boolean(env.intranet);
  const runtime = (folder) => `${folder}/custom-functions-runtime.js`;
  const builds = {
    addin: () => [
      addin(mode, isIntranet),
      functions(mode, 'addin', runtime(isIntranet ? 'office' : OFFICE_CDN)),
    ],
    workbench: () => [workbench(mode), functions(mode, 'workbench', runtime('officejs'))],
  };
  return Object.entries(builds)
    .filter(([name]) => env.only === undefined || env.only === name)
    .flatMap(([, make]) => make());
};
