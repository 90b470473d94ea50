/* global __filename */
/** The workbench's page, in build/workbench. It only runs on the machine that made it: not minified, which saves half a minute. */
const path = require('node:path');
const HtmlPlugin = require('html-webpack-plugin');
const MiniCssExtractPlugin = require('mini-css-extract-plugin');

const root = path.resolve(__dirname, '..');

module.exports = {
  name: 'workbench',
  mode: 'production',
  devtool: false,
  context: root,
  target: ['web', 'es2022'],
  entry: { workbench: './workbench/main.ts' },
  output: {
    path: path.join(root, 'build/workbench'),
    filename: '[name].js',
    chunkFilename: '[name].[contenthash:8].js',
    publicPath: 'auto',
    clean: true,
  },
  resolve: { extensions: ['.ts', '.js'] },
  module: {
    rules: [
      {
        test: /\.ts$/,
        exclude: /node_modules/,
        loader: 'swc-loader',
        options: { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' } },
      },
      { test: /@univerjs[\\/].*\.js$/, loader: path.join(__dirname, 'plainFields.cjs') },
      { test: /\.css$/, use: [MiniCssExtractPlugin.loader, 'css-loader'] },
    ],
  },
  plugins: [
    new HtmlPlugin({ template: './workbench/index.html', scriptLoading: 'defer' }),
    new MiniCssExtractPlugin({
      filename: '[name].css',
      chunkFilename: '[name].[contenthash:8].css',
      ignoreOrder: true,
    }),
  ],
  optimization: { minimize: false },
  cache: { type: 'filesystem', name: 'workbench', buildDependencies: { config: [__filename] } },
  performance: false,
  stats: 'errors-warnings',
};
