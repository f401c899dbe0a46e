/**
 * What Excel's runtime for custom functions lacks before Office 2403 and up to Office 2021, which know ECMAScript 2016:
 * the methods of later years that the core uses. Syntax and patterns are brought down by the build (webpack.config.js);
 * a test runs the built script without anything newer.
 * Source: Microsoft, "Runtimes in Office Add-ins", JavaScript-only runtime.
 */
import './arrays';
import './objects';
import './strings';
