/** Indicators as they are read, returned and defined on screen. */
package org.followthrough.indicator.web;
