/**
 * Three bundles that share nothing, so that cells are computed and buttons are heard while the pane is still loading:
 *
 * - `functions`: dist/functions.js, one plain script. It needs a global `CustomFunctions` and nothing else: no page, no Office, no chunks.
 * - `commands`: dist/commands.js, the few lines that tell Office who runs the ribbon's buttons.
 * - `pane`: dist/taskpane.html with taskpane.js, the page of the shared runtime. What is shown later (the chart) comes in chunks.
 *
 * No source maps: they would carry paths of the building machine, and `eval` ones do not pass the page's content security policy.
 */
const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const MiniCssExtractPlugin = require('mini-css-extract-plugin');
const MinimizerPlugin = require('minimizer-webpack-plugin');
const { BannerPlugin, Compilation } = require('webpack');

const output = path.resolve(__dirname, 'dist');

const typescript = {
  test: /\.tsx?$/,
  exclude: /node_modules/,
  // No module of ours does anything by being imported alone, so each goes only where it is used: without this, all that one screen
  // takes from a room's index would be loaded with the pane.
  sideEffects: false,
  loader: 'swc-loader',
  options: {
    jsc: {
      parser: { syntax: 'typescript', tsx: true },
      // Fields of classes are set, as tsconfig.json has it for this target: defining each one makes the scripts larger and slower.
      transform: { react: { runtime: 'automatic' }, useDefineForClassFields: false },
      target: 'es2020',
    },
  },
};

/**
 * Modules that do nothing but export: what only a later screen uses of them goes to the chunk of that screen, also when it
 * is named in an index with everything else.
 */
const exportsOnly = {
  test: /\.ts$/,
  include: ['domain', 'cao', 'tables', 'school', 'documents', 'imports', 'texts', 'workbook'].map((room) =>
    path.join(__dirname, 'src', room),
  ),
  sideEffects: false,
};

const shared = {
  mode: 'production',
  devtool: false,
  context: __dirname,
  resolve: { extensions: ['.tsx', '.ts', '.js'] },
  cache: { type: 'filesystem', buildDependencies: { config: [path.join(__dirname, 'webpack.config.js')] } },
  // swc makes the pane small in seconds, where webpack's own choice (terser) takes most of a minute; the difference in size is 1%.
  optimization: {
    minimizer: [
      new MinimizerPlugin({
        minify: MinimizerPlugin.swcMinify,
        minimizerOptions: { compress: { passes: 2 } },
      }),
    ],
  },
  performance: false,
  stats: 'errors-warnings',
};

/**
 * What the functions use of the language, as locals of their script: a host that runs it in a sandbox looks up each
 * global name through a slow hook. There SPAARSALDO for the whole sector takes five times as long without this.
 */
const LANGUAGE =
  'Array,BigInt,Float64Array,Int32Array,Int8Array,Map,Math,Number,Object,Set,String,Uint8Array';
// After minifying, which would put the global names back.
const around = { raw: true, stage: Compilation.PROCESS_ASSETS_STAGE_REPORT };

/** Data of which the functions tell no source: `CAOBRON` tells those of the rules. The pane tells all but the conversions'. */
const valuesAlone = {
  test: /[\\/]cao[\\/]data[\\/](salaristabel|omzetting|toelagen|functieschalen|financiering)[^\\/]*\.json$/,
  type: 'json',
  loader: path.join(__dirname, 'scripts', 'withoutSources.cjs'),
};

const conversionsAlone = { ...valuesAlone, test: /[\\/]cao[\\/]data[\\/]omzetting[^\\/]*\.json$/ };

const functions = {
  ...shared,
  name: 'functions',
  // Plain ECMAScript: with a `web` target the script would ask for `document`.
  target: 'es2020',
  entry: { functions: './src/functions/index.ts' },
  output: {
    path: output,
    filename: '[name].js',
    iife: true,
    chunkFormat: false,
    chunkLoading: false,
    wasmLoading: false,
  },
  module: { rules: [typescript, valuesAlone] },
  plugins: [
    new BannerPlugin({ ...around, banner: `((${LANGUAGE})=>{` }),
    new BannerPlugin({ ...around, banner: `})(${LANGUAGE});`, footer: true }),
  ],
};

const commands = {
  ...shared,
  name: 'commands',
  target: ['web', 'es2020'],
  entry: { commands: './src/commands/ribbon.ts' },
  output: { path: output, filename: '[name].js' },
  module: { rules: [typescript] },
};

const pane = {
  ...shared,
  optimization: {
    ...shared.optimization,
    // What two screens share stands in a chunk of its own, also when it is small: it is loaded once.
    splitChunks: {
      chunks: 'async',
      minSize: 3000,
      maxAsyncRequests: 100,
      cacheGroups: {
        // What reads the school is one script, fetched while Excel is asked for the workbook; screens that use parts of it find it there.
        reading: {
          test: (module, { chunkGraph }) =>
            [...chunkGraph.getModuleChunksIterable(module)].some(({ name }) => name === 'readSchool'),
          name: 'reading',
          enforce: true,
        },
        docx: { test: /[\\/]node_modules[\\/]docx[\\/]/, name: 'docx', enforce: true },
        workbook: {
          test: /[\\/]node_modules[\\/](read-excel-file|fflate)[\\/]|[\\/]src[\\/]imports[\\/]workbookFile[\\/]/,
          name: 'workbookReader',
          enforce: true,
        },
      },
    },
  },
  name: 'pane',
  target: ['web', 'es2020'],
  entry: { taskpane: './src/taskpane/index.tsx' },
  output: {
    path: output,
    filename: '[name].js',
    chunkFilename: '[name].[contenthash:8].js',
    publicPath: 'auto',
    // Chunks of an earlier build go; the other bundles and the descriptions of the functions are made beside this one.
    clean: { keep: /^(functions|commands)\./ },
  },
  module: {
    rules: [
      typescript,
      exportsOnly,
      conversionsAlone,
      { test: /\.css$/, use: [MiniCssExtractPlugin.loader, 'css-loader'] },
    ],
  },
  plugins: [
    // The template names the other scripts itself; this adds taskpane.js after them, deferred.
    new HtmlPlugin({
      template: './src/taskpane/taskpane.html',
      filename: 'taskpane.html',
      scriptLoading: 'defer',
    }),
    new MiniCssExtractPlugin({ filename: '[name].css', chunkFilename: '[name].[contenthash:8].css' }),
    new CopyPlugin({ patterns: [{ from: 'assets', to: 'assets' }] }),
  ],
};

module.exports = [functions, commands, pane];
